extension Form {
    /// From this width on, fields stand in two columns.
    static let twoColumns = 110

    /// Where every field is drawn in a frame of `size`.
    func blocks(in size: Size) -> [FormBlock] {
        let isWide = size.columns >= Form.twoColumns
        let half = size.columns / 2
        let label = labelColumns(in: isWide ? half : size.columns)
        var placed: [FormBlock] = []
        var row = 0
        var left: FormBlock?
        for index in fields.indices {
            let spans = !isWide || fields[index].spansColumns
            let isRight = left != nil && !spans
            if left != nil, !isRight {
                row = placed.map { $0.row + $0.rows }.max() ?? row
                left = nil
            }
            var block = makeBlock(
                index, column: isRight ? half : 0, columns: spans ? size.columns : half, label)
            block.row = row
            placed.append(block)
            if !spans, !isRight {
                left = block
            } else {
                row += max(block.rows, isRight ? left?.rows ?? 0 : 0)
                left = nil
            }
        }
        return placed
    }

    /// Where the field at `index` is drawn.
    func block(of index: Int, in size: Size) -> FormBlock {
        blocks(in: size).first { $0.index == index }
            ?? makeBlock(index, column: 0, columns: size.columns, labelColumns(in: size.columns))
    }

    /// The first row to show, so that the focused field is in sight.
    func visibleTop(in size: Size) -> Int {
        let blocks = blocks(in: size)
        let room = max(1, size.rows - 1)
        let height = blocks.map { $0.row + $0.rows }.max() ?? 0
        guard height > room else { return 0 }
        var first = min(max(0, top), height - room)
        if let here = blocks.first(where: { $0.index == focus }) {
            first = max(first, here.row + min(here.rows, room) - room)
            // The heading above a group's first field comes into sight with it.
            let hasHeading = here.index > 0 && fields[here.index - 1].kind == .heading
            first = min(first, max(0, here.row - (hasHeading ? 1 : 0)))
        }
        return first
    }

    mutating func scrollToFocus(in size: Size) {
        top = visibleTop(in: size)
    }

    /// The columns of the labels: as the longest needs, at most two fifths.
    private func labelColumns(in columns: Int) -> Int {
        let longest =
            fields.filter { $0.kind != .heading && $0.kind != .remark }.map { Width.of($0.label) }
            .max() ?? 0
        return min(longest, columns * 2 / 5)
    }

    private func makeBlock(
        _ index: Int, column: Int, columns: Int, _ label: Int
    ) -> FormBlock {
        guard fields.indices.contains(index) else {
            return FormBlock(
                index: index, column: column, row: 0, columns: columns, valueColumn: column,
                boxColumns: columns, valueRows: 1, isNoteBeside: true, below: [])
        }
        let field = fields[index]
        let valueColumn = column + 2 + (field.kind == .remark ? 0 : label + 2)
        let room = max(4, column + columns - valueColumn - 1)
        let box = min(field.boxColumns, room)
        let beside = room - box - extraColumns(of: field) - 2
        let isBeside =
            field.kind == .heading || field.note.isEmpty
            || field.kind != .remark && Width.of(field.note) <= beside
        var below: [FormBlock.Line] = []
        if !isBeside { below += lines(field.note, field.noteRole, room) }
        if let error = field.error { below += lines("! " + error, .error, room) }
        if let warning = field.warning, warning != field.error {
            below += lines("! " + warning, .warning, room)
        }
        return FormBlock(
            index: index, column: column, row: 0, columns: columns, valueColumn: valueColumn,
            boxColumns: box, valueRows: field.valueRows, isNoteBeside: isBeside, below: below)
    }

    private func lines(_ text: String, _ role: Role, _ columns: Int) -> [FormBlock.Line] {
        text.wrapped(toWidth: columns).map { FormBlock.Line(text: $0, role: role) }
    }

    /// The columns of a number's unit and limits.
    func extraColumns(of field: FormField) -> Int {
        guard case .number(let unit, let hasLimits) = field.kind else { return 0 }
        return (unit.isEmpty ? 0 : Width.of(unit) + 1) + (hasLimits ? 2 * Form.limitColumns + 6 : 0)
    }

    /// The columns of one limit.
    static let limitColumns = 6
}

extension FormField {
    /// Whether the field takes the whole width even where fields stand in two columns.
    var spansColumns: Bool {
        switch kind {
        case .heading, .remark, .lines, .choices: true
        default: false
        }
    }
}
