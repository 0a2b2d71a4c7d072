/// One field of a record: its name, and how to compare, carry over and show it.
///
/// A record's list of fields drives the three-way merge of corrections, the history's
/// "before → after" lines, and the labels of forms and files: none of them names a field twice.
public struct RecordField<Record: Sendable>: Sendable {
    /// The stable name, used in drafts, journals and errors.
    public let id: String
    /// The name people read.
    public let term: Phrase
    private let same: @Sendable (Record, Record) -> Bool
    private let copy: @Sendable (Record, inout Record) -> Void
    private let text: @Sendable (Record, Language) -> String?

    /// Makes a field of the property at `path`, shown by `show`.
    public init<Value: Equatable & Sendable>(
        _ id: String, zh: String, en: String,
        _ path: any WritableKeyPath<Record, Value> & Sendable,
        show: @escaping @Sendable (Value, Language) -> String?
    ) {
        self.id = id
        term = Phrase(zh: zh, en: en)
        same = { $0[keyPath: path] == $1[keyPath: path] }
        copy = { $1[keyPath: path] = $0[keyPath: path] }
        text = { show($0[keyPath: path], $1) }
    }

    /// Whether both records hold the same value here.
    public func isSame(_ one: Record, _ other: Record) -> Bool { same(one, other) }

    /// Gives `target` the value of `source`.
    public func carry(from source: Record, to target: inout Record) { copy(source, &target) }

    /// The value as people read it; nil if there is none.
    public func shown(in record: Record, _ language: Language) -> String? { text(record, language) }
}

/// A record whose fields can be listed, compared and merged.
public protocol FieldListed: Sendable {
    /// Every field that people may correct, in the order of the form.
    static var fields: [RecordField<Self>] { get }
}

/// A field that two people changed differently.
public struct FieldConflict: Hashable, Sendable, Codable {
    /// The stable name of the field.
    public let field: String
    /// The name people read.
    public let term: Phrase
    /// What this submission wants.
    public let mine: Phrase
    /// What the register holds by now.
    public let theirs: Phrase

    /// Makes a conflict.
    public init(field: String, term: Phrase, mine: Phrase, theirs: Phrase) {
        self.field = field
        self.term = term
        self.mine = mine
        self.theirs = theirs
    }
}

extension FieldListed {
    /// The fields in which `self` and `other` differ.
    public func differences(from other: Self) -> [RecordField<Self>] {
        Self.fields.filter { !$0.isSame(self, other) }
    }

    /// Applies to `current` what changed from `seen` to `self`, or says which fields somebody
    /// else changed to something different meanwhile.
    public func merged(seen: Self, into current: Self) -> Result<Self, MergeConflict> {
        var result = current
        var conflicts: [FieldConflict] = []
        for field in differences(from: seen) {
            if field.isSame(current, seen) {
                field.carry(from: self, to: &result)
            } else if !field.isSame(current, self) {
                conflicts.append(
                    FieldConflict(
                        field: field.id, term: field.term, mine: field.phrase(of: self),
                        theirs: field.phrase(of: current)))
            }
        }
        return conflicts.isEmpty ? .success(result) : .failure(MergeConflict(fields: conflicts))
    }
}

/// Fields that two people changed differently since one of them opened the record.
public struct MergeConflict: Error, Hashable, Sendable {
    /// Each such field with both values.
    public let fields: [FieldConflict]
}

extension RecordField {
    /// The value of `record` in every language, empty where there is none.
    public func phrase(of record: Record) -> Phrase {
        Phrase(zh: shown(in: record, .zh) ?? "", en: shown(in: record, .en) ?? "")
    }
}
