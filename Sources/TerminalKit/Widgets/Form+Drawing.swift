extension Form {
    /// Draws the fields in the whole region, and the hint of the focused one in its last row.
    public func draw(into frame: inout Frame) {
        guard frame.size.rows > 1 else { return }
        let size = frame.size
        let blocks = blocks(in: size)
        let first = visibleTop(in: size)
        let (body, last) = frame.bounds.splitBottom(1)
        frame.inside(body) { frame in
            for block in blocks
            where block.row + block.rows > first && block.row < first + body.rows {
                draw(block, up: first, into: &frame)
            }
        }
        drawHint(in: last, into: &frame)
        if let list, let here = blocks.first(where: { $0.index == focus }), let field = focused {
            let isOfMany = if case .choices = field.kind { true } else { false }
            let anchor = Point(column: here.valueColumn, row: here.row - first)
            FormDropDown(
                list: list, ticked: isOfMany ? ticked(field) : nil, anchor: anchor
            ).draw(into: &frame)
        }
    }

    private func draw(_ block: FormBlock, up first: Int, into frame: inout Frame) {
        let field = fields[block.index]
        let row = block.row - first
        let isFocused = block.index == focus
        if field.kind == .heading {
            drawHeading(field, block, row, into: &frame)
        } else if field.kind != .remark {
            if isFocused {
                frame.put(
                    String(frame.glyphs.marker), at: Point(column: block.column, row: row),
                    role: .key)
            }
            if field.isRequired {
                frame.put("*", at: Point(column: block.column + 1, row: row), role: .key)
            }
            let room = block.valueColumn - block.column - 4
            frame.put(
                field.label.clipped(toWidth: room, ellipsis: frame.glyphs.ellipsis),
                at: Point(column: block.column + 2, row: row),
                role: field.isEnabled ? .fieldLabel : .disabled)
            drawValue(field, block, row, isFocused, into: &frame)
        }
        for (offset, line) in block.below.enumerated() {
            let point = Point(column: block.valueColumn, row: row + block.valueRows + offset)
            frame.put(line.text, at: point, role: line.role)
        }
    }

    private func drawHeading(
        _ field: FormField, _ block: FormBlock, _ row: Int, into frame: inout Frame
    ) {
        let start = block.column + 1
        frame.horizontalLine(at: Point(column: start, row: row), columns: block.columns - 2)
        let title = " \(field.label) "
        let place = Point(column: start + 2, row: row)
        let used = frame.put(title, at: place, role: .heading)
        guard !field.note.isEmpty else { return }
        frame.put(
            field.note + " ", at: place.moved(columns: used), role: field.noteRole,
            maxWidth: block.columns - used - 4)
    }

    private func drawValue(
        _ field: FormField, _ block: FormBlock, _ row: Int, _ isFocused: Bool,
        into frame: inout Frame
    ) {
        let point = Point(column: block.valueColumn, row: row)
        let isEditing = isFocused && part == .value
        switch field.kind {
        case .heading, .remark: break
        case .text, .digits, .date, .number:
            drawText(value(field.id), at: point, block.boxColumns, isEditing, into: &frame)
        case .lookup:
            drawText(value(field.textID), at: point, block.boxColumns, isEditing, into: &frame)
        case .lines:
            let rect = Rect(
                column: point.column, row: row, columns: block.boxColumns, rows: block.valueRows)
            let shown = isFocused ? area : TextArea(value(field.id))
            shown.draw(into: &frame, in: rect, focused: isFocused)
        case .choice, .choices:
            drawChoice(field, at: point, block.boxColumns, isFocused, into: &frame)
        }
        var column = point.column + block.boxColumns + 1
        if case .number(let unit, let hasLimits) = field.kind {
            if !unit.isEmpty {
                column += frame.put(unit, at: Point(column: column, row: row), role: .dim) + 1
            }
            let hasValues = !value(field.lowerID).isEmpty || !value(field.upperID).isEmpty
            if hasLimits, isFocused || hasValues {
                column += drawLimits(field, at: column, row, isFocused, into: &frame) + 1
            }
        }
        if block.isNoteBeside, !field.note.isEmpty {
            let place = Point(column: column + 1, row: row)
            frame.put(field.note, at: place, role: field.noteRole)
        }
    }

    private func drawText(
        _ text: String, at point: Point, _ columns: Int, _ isEditing: Bool,
        into frame: inout Frame
    ) {
        let shown = isEditing ? editor : TextField(text)
        shown.draw(into: &frame, at: point, width: columns, focused: isEditing)
    }

    private func drawLimits(
        _ field: FormField, at column: Int, _ row: Int, _ isFocused: Bool,
        into frame: inout Frame
    ) -> Int {
        let width = Form.limitColumns
        frame.put("(", at: Point(column: column, row: row), role: .dim)
        drawText(
            value(field.lowerID), at: Point(column: column + 1, row: row), width,
            isFocused && part == .lower, into: &frame)
        frame.put(" - ", at: Point(column: column + 1 + width, row: row), role: .dim)
        drawText(
            value(field.upperID), at: Point(column: column + 4 + width, row: row), width,
            isFocused && part == .upper, into: &frame)
        frame.put(")", at: Point(column: column + 4 + 2 * width, row: row), role: .dim)
        return 2 * width + 5
    }

    private func drawChoice(
        _ field: FormField, at point: Point, _ columns: Int, _ isFocused: Bool,
        into frame: inout Frame
    ) {
        let role: Role = isFocused ? .fieldFocus : .fieldText
        let separator = " \(frame.glyphs.separator) "
        let text =
            if case .choices = field.kind {
                ticked(field).map { label($0, of: field) }.joined(separator: separator)
            } else {
                label(value(field.id), of: field)
            }
        let line = Rect(column: point.column, row: point.row, columns: columns - 1, rows: 1)
        let typed = isFocused ? list?.typed ?? "" : ""
        let isUnanswered = isFocused && unanswered != nil
        frame.putLine(
            typed.isEmpty ? text : typed, in: line, role: isUnanswered ? .error : role)
        let arrow = Point(column: point.column + columns - 1, row: point.row)
        frame.put(String(frame.glyphs.down), at: arrow, role: isFocused ? .key : .dim)
        if isFocused { frame.cursor = point.moved(columns: min(Width.of(typed), columns - 1)) }
    }

    /// A code that is no longer offered is shown as it is rather than hidden.
    private func label(_ id: String, of field: FormField) -> String {
        field.options.first { $0.id == id }?.label ?? id
    }

    private func drawHint(in rect: Rect, into frame: inout Frame) {
        let places = fields.indices.filter { fields[$0].canFocus }
        guard let field = focused, let at = places.firstIndex(of: focus) else { return }
        let place = "\(at + 1)/\(places.count)"
        let (hint, right) = rect.splitRight(place.count + 2)
        frame.putLine("  " + field.hint, in: hint, role: .dim)
        frame.put(place, at: Point(column: right.column + 1, row: right.row), role: .dim)
    }
}
