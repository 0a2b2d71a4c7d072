extension Form {
    /// Gives a key to the form, drawn in a frame of `size`.
    ///
    /// - Returns: What it did; `ignored` leaves the key to the screen.
    public mutating func handle(_ key: Key, in size: Size) -> FormOutcome {
        defer { scrollToFocus(in: size) }
        if case .mouse(let event) = key { return point(event, in: size) }
        guard let field = focused else { return .ignored }
        if list != nil, let outcome = handleList(key, of: field) { return outcome }
        if let outcome = edit(field, key, in: size) { return outcome }
        return move(key, in: size)
    }

    /// Edits the focused value; nil for a key that moves.
    private mutating func edit(_ field: FormField, _ key: Key, in size: Size) -> FormOutcome? {
        switch field.kind {
        case .heading, .remark: return nil
        case .text, .date, .lookup: return type(key, in: field)
        case .digits: return typeDigits(key, in: field)
        case .number(_, let hasLimits):
            return moveToLimit(key, hasLimits) ?? typeDigits(key, in: field)
        case .choice(let options):
            return cycle(key, field, options) ?? openList(key, field, options)
        case .choices(let options): return openList(key, field, options)
        case .lines:
            let width = block(of: focus, in: size).boxColumns
            guard area.handle(key, width: width) else { return nil }
            return kept(area.text, field.id)
        }
    }

    private mutating func type(_ key: Key, in field: FormField) -> FormOutcome? {
        guard editor.handle(key) else { return nil }
        let outcome = kept(editor.text, editedKey(of: field))
        // Other words mean somebody else.
        if case .lookup = field.kind, outcome != .moved { store("", field.id) }
        return outcome
    }

    /// Lets only digits through, and what people write among them.
    private mutating func typeDigits(_ key: Key, in field: FormField) -> FormOutcome? {
        func fits(_ character: Character) -> Bool {
            character.isNumber || "Xx-+.． －＋Ｘｘ".contains(character)
        }
        switch key {
        case .character(let character) where !fits(character): return .refused
        case .paste(let text): return type(.paste(text.filter(fits)), in: field)
        default: return type(key, in: field)
        }
    }

    /// Right at the end of a number goes on to its limits, Left at the beginning comes back.
    private mutating func moveToLimit(_ key: Key, _ hasLimits: Bool) -> FormOutcome? {
        guard hasLimits else { return nil }
        let step =
            switch key {
            case .right where editor.isAtEnd: 1
            case .left where editor.isAtStart: -1
            default: 0
            }
        guard step != 0, let next = Part(rawValue: part.rawValue + step) else { return nil }
        part = next
        load()
        return .moved
    }

    private func differs(_ text: String, _ key: String) -> Bool { value(key) != text }

    private mutating func kept(_ text: String, _ key: String) -> FormOutcome {
        guard differs(text, key) else { return .moved }
        store(text, key)
        return .changed(key)
    }

    // MARK: Moving

    private mutating func move(_ key: Key, in size: Size) -> FormOutcome {
        let places = fields.indices.filter { fields[$0].canFocus }
        guard let at = places.firstIndex(of: focus) else { return .ignored }
        switch key {
        case .enter where at == places.count - 1: return .finished
        case .enter: enter(places[at + 1])
        case .tab: enter(places[(at + 1) % places.count])
        case .backTab: enter(places[(at + places.count - 1) % places.count])
        case .down: enter(neighbour(below: true, in: size))
        case .up: enter(neighbour(below: false, in: size))
        case .pageDown: jump(by: max(1, size.rows - 2), in: size)
        case .pageUp: jump(by: -max(1, size.rows - 2), in: size)
        default: return .ignored
        }
        return .moved
    }

    /// The field in the next row above or below, in the same column where there are two.
    private func neighbour(below: Bool, in size: Size) -> Int {
        let blocks = blocks(in: size).filter { fields[$0.index].canFocus }
        guard let here = blocks.first(where: { $0.index == focus }) else { return focus }
        let beyond = blocks.filter { below ? $0.row > here.row : $0.row < here.row }
        let inColumn = beyond.filter { $0.covers(column: here.column, row: $0.row) }
        let inOrder = beyond.filter { below == ($0.index > focus) }
        let candidates = inColumn.isEmpty ? inOrder : inColumn
        let nearest = candidates.min { abs($0.row - here.row) < abs($1.row - here.row) }
        return nearest?.index ?? focus
    }

    private mutating func jump(by rows: Int, in size: Size) {
        let blocks = blocks(in: size).filter { fields[$0.index].canFocus }
        guard let here = blocks.first(where: { $0.index == focus }) else { return }
        let aim = here.row + rows
        let nearest = blocks.min { abs($0.row - aim) < abs($1.row - aim) }
        if let nearest { enter(nearest.index) }
    }

    private mutating func point(_ event: MouseEvent, in size: Size) -> FormOutcome {
        switch event.action {
        case .wheelDown where list != nil: list?.move(by: 1)
        case .wheelUp where list != nil: list?.move(by: -1)
        case .wheelDown: enter(neighbour(below: true, in: size))
        case .wheelUp: enter(neighbour(below: false, in: size))
        case .click:
            let row = event.point.row + visibleTop(in: size)
            let hit = blocks(in: size).first {
                fields[$0.index].canFocus && $0.covers(column: event.point.column, row: row)
            }
            guard let hit else { return .ignored }
            enter(hit.index)
        }
        return .moved
    }
}
