import Domain
import GRDB
import GRDBSQLite

/// Search keys of one township, put into the order of their table.
///
/// A county has seven million of them. Their letters lie behind each other in one array and most
/// comparisons need only the first eight, which stand in a number beside the key.
struct KeySorter {
    private struct Key {
        /// The first eight bytes, the first of them the highest.
        let head: UInt64
        let start: UInt32
        let count: UInt32
        let village: Int64
        let person: Int64
    }

    private var letters: [UInt8] = []
    private var keys: [Key] = []

    /// Notes the keys of one person.
    mutating func add(_ entry: SearchEntry) {
        for text in entry.keys {
            let start = letters.count
            letters.append(contentsOf: text.utf8)
            var head: UInt64 = 0
            for offset in 0..<8 {
                let place = start + offset
                head = head << 8 | (place < letters.count ? UInt64(letters[place]) : 0)
            }
            keys.append(
                Key(
                    head: head, start: UInt32(start), count: UInt32(letters.count - start),
                    village: entry.village.number, person: entry.person.rawValue))
        }
    }

    /// Writes the keys in their order, so that the table only grows at its end; then forgets them.
    mutating func write(township: Int64, _ database: Database) throws {
        sort()
        let statement = try database.cachedStatement(sql: SearchEntry.insert)
        // Bound by hand: a list of boxed values for each of millions of rows is half their time.
        let raw = statement.sqliteStatement
        try letters.withUnsafeBufferPointer { letters in
            sqlite3_bind_int64(raw, 1, township)
            for key in keys {
                let text = letters.baseAddress.map {
                    UnsafeRawPointer($0 + Int(key.start)).assumingMemoryBound(to: CChar.self)
                }
                // No destructor: the letters stay where they are until the step is done.
                sqlite3_bind_text(raw, 2, text, Int32(key.count), nil)
                sqlite3_bind_int64(raw, 3, key.village)
                sqlite3_bind_int64(raw, 4, key.person)
                let result = sqlite3_step(raw)
                sqlite3_reset(raw)
                guard result == SQLITE_DONE else {
                    throw DatabaseError(resultCode: ResultCode(rawValue: result))
                }
            }
        }
        sqlite3_clear_bindings(raw)
        letters.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
    }

    private mutating func sort() {
        letters.withUnsafeBufferPointer { letters in
            keys.sort { left, right in
                if left.head != right.head { return left.head < right.head }
                let order = KeySorter.compare(left, right, letters)
                if order != 0 { return order < 0 }
                return (left.village, left.person) < (right.village, right.person)
            }
        }
    }

    /// Compares letters as SQLite's BINARY does: byte by byte, the shorter first.
    private static func compare(
        _ left: Key, _ right: Key, _ letters: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let shared = min(left.count, right.count)
        for offset in 0..<shared {
            let (one, other) = (
                letters[Int(left.start + offset)], letters[Int(right.start + offset)]
            )
            if one != other { return one < other ? -1 : 1 }
        }
        return Int(left.count) - Int(right.count)
    }
}
