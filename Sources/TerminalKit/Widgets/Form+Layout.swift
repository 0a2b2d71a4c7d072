extension Form {
    /// From this width on, fields stand in two columns.
    static let twoColumns = 110

    /// Where every field is drawn in a frame of `size`.
    func blocks(in size: Size) -> [FormBlock] {
        guard size.columns >= Form.twoColumns else { return oneColumn(size.columns) }
        let half = size.columns / 2
        let label = labelColumns(in: half)
        var placed: [FormBlock] = []
        // The next free row of each column.
        var next = [0, 0]
        var turn = 0
        var wasSided = false
        for index in fields.indices {
            let side = fields[index].side?.rawValue
            let spans = side == nil && fields[index].spansColumns
            if spans || side == nil && (turn == 0 || wasSided) || side != nil && !wasSided {
                next = [max(next[0], next[1]), max(next[0], next[1])]
                turn = 0
            }
            let column = side ?? (spans ? 0 : turn)
            var block = makeBlock(
                index, column: column * half, columns: spans ? size.columns : half, label)
            block.row = next[column]
            placed.append(block)
            next[column] += block.rows
            turn = spans || side != nil ? 0 : 1 - turn
            wasSided = side != nil
        }
        return placed
    }

    private func oneColumn(_ columns: Int) -> [FormBlock] {
        let label = labelColumns(in: columns)
        var row = 0
        return fields.indices.map { index in
            var block = makeBlock(index, column: 0, columns: columns, label)
            block.row = row
            row += block.rows
            return block
        }
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
    static let limitColumns = 5
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
