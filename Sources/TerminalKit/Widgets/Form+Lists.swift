extension Form {
    /// Left and Right go through the options without opening the list.
    mutating func cycle(_ key: Key, _ field: FormField, _ options: [FormOption]) -> FormOutcome? {
        guard key == .left || key == .right, !options.isEmpty else { return nil }
        let at = options.firstIndex { $0.id == value(field.id) }
        let next =
            switch (at, key) {
            case (nil, _): 0
            case (let at?, .right): (at + 1) % options.count
            case (let at?, _): (at + options.count - 1) % options.count
            }
        store(options[next].id, field.id)
        return .changed(field.id)
    }

    /// Space opens the list, letters open it narrowed, the deleting keys empty the field.
    mutating func openList(
        _ key: Key, _ field: FormField, _ options: [FormOption]
    ) -> FormOutcome? {
        switch key {
        case .character(" "):
            list = FormOptionList(options, at: value(field.id))
            return .moved
        case .character(let character): return open(String(character), options)
        case .paste(let text): return open(text, options)
        case .backspace, .delete, .control("u"):
            guard !value(field.id).isEmpty else { return .moved }
            store("", field.id)
            return .changed(field.id)
        default: return nil
        }
    }

    private mutating func open(_ typed: String, _ options: [FormOption]) -> FormOutcome {
        list = FormOptionList(options, typed: typed)
        return unanswered == nil ? .moved : .refused
    }

    /// What a key does while a list is open; nil leaves it to the field below.
    mutating func handleList(_ key: Key, of field: FormField) -> FormOutcome? {
        switch key {
        case .up, .down, .pageUp, .pageDown: return highlight(key)
        case .escape:
            list = nil
            return .moved
        default: break
        }
        switch field.kind {
        case .choice: return choose(key, field)
        case .choices: return tick(key, field)
        case .lookup: return look(key, field)
        default: return nil
        }
    }

    /// Closes the list; what was typed to narrow a choice takes the option it has found.
    ///
    /// - Returns: The key of the value that changed, if one did.
    public mutating func closeList() -> String? {
        defer { list = nil }
        guard let field = focused, let list, !list.typed.isEmpty, let option = list.highlighted
        else { return nil }
        switch field.kind {
        case .choice where value(field.id) != option.id: store(option.id, field.id)
        case .choices where !ticked(field).contains(option.id): toggle(option.id, field)
        default: return nil
        }
        return field.id
    }

    private mutating func highlight(_ key: Key) -> FormOutcome {
        let step =
            switch key {
            case .up: -1
            case .down: 1
            case .pageUp: -FormDropDown.mostRows
            default: FormDropDown.mostRows
            }
        list?.move(by: step)
        hasPicked = true
        return .moved
    }

    private mutating func choose(_ key: Key, _ field: FormField) -> FormOutcome? {
        switch key {
        case .character(" "): return take(field, thenMove: 0)
        case .enter, .tab: return take(field, thenMove: 1)
        case .backTab: return take(field, thenMove: -1)
        default: return narrow(key, field) ?? .moved
        }
    }

    private mutating func tick(_ key: Key, _ field: FormField) -> FormOutcome? {
        let wasNarrowed = !(list?.typed.isEmpty ?? true)
        switch key {
        case .character(" "):
            guard let id = list?.highlighted?.id else { return .moved }
            toggle(id, field)
            list = FormOptionList(field.options, at: id)
            return .changed(field.id)
        case .enter, .tab, .backTab:
            guard unanswered == nil else { return .refused }
            var outcome = FormOutcome.moved
            if wasNarrowed, let id = list?.highlighted?.id, !ticked(field).contains(id) {
                toggle(id, field)
                outcome = .changed(field.id)
            }
            step(key == .backTab ? -1 : 1)
            return outcome
        default: return narrow(key, field) ?? .moved
        }
    }

    /// Enter takes who is highlighted; Tab only where no other is meant.
    private mutating func look(_ key: Key, _ field: FormField) -> FormOutcome? {
        switch key {
        case .enter: return take(field, thenMove: 1)
        case .tab where hasPicked || field.options.count == 1: return take(field, thenMove: 1)
        default: return nil
        }
    }

    private mutating func narrow(_ key: Key, _ field: FormField) -> FormOutcome? {
        guard let typed = list?.typed else { return nil }
        let wanted: String
        switch key {
        case .character(let character): wanted = typed + String(character)
        case .paste(let text): wanted = typed + text
        case .control("u"): wanted = ""
        case .backspace where typed.isEmpty:
            list = nil
            return .moved
        case .backspace: wanted = String(typed.dropLast())
        default: return nil
        }
        list?.narrow(to: wanted, of: field.options)
        return unanswered == nil ? .moved : .refused
    }

    private mutating func take(_ field: FormField, thenMove count: Int) -> FormOutcome {
        guard let option = list?.highlighted else { return .refused }
        let isNew = value(field.id) != option.id
        store(option.id, field.id)
        if case .lookup = field.kind { store(option.label, field.textID) }
        load()
        if count != 0 { step(count) }
        return isNew ? .changed(field.id) : .moved
    }

    /// The options of a field of several, ticked.
    func ticked(_ field: FormField) -> [String] {
        value(field.id).split(separator: ",").map(String.init)
    }

    private mutating func toggle(_ id: String, _ field: FormField) {
        var chosen = Set(ticked(field))
        if chosen.remove(id) == nil { chosen.insert(id) }
        // Kept in the order of the options, so that the same choice is the same value.
        let known = field.options.map(\.id)
        let order = known.filter(chosen.contains) + chosen.subtracting(known).sorted()
        store(order.joined(separator: ","), field.id)
    }

    /// Goes to the next field, or the one before; stays at the ends.
    private mutating func step(_ count: Int) {
        let places = fields.indices.filter { fields[$0].canFocus }
        guard let at = places.firstIndex(of: focus) else { return }
        enter(places[min(max(0, at + count), places.count - 1)])
    }
}
