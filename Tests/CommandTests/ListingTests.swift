import Domain
import Exchange
import Foundation
import TerminalKit
import Testing

@testable import huize

struct ListingTests {
    private let listing = Listing<(String, Int)>(
        columns: [
            ListingColumn("name", Phrase(zh: "姓名", en: "Name")) { .text($0.0) },
            ListingColumn("sum", Phrase(zh: "金额", en: "Sum"), edge: .right) { .number($0.1) },
        ],
        rows: [("欧阳学军", 7), ("O\"Neil\n\u{1B}[2J", 1_234)])

    @Test func `columns are as wide as their widest cell on the screen`() {
        let lines = listing.table(in: .zh).split(separator: "\n")
        #expect(lines[0] == "姓名         金额")
        #expect(lines[1] == "欧阳学军        7")
        #expect(lines.count == 3)
    }

    @Test func `what people typed cannot steer the terminal`() {
        #expect(!listing.table(in: .en).unicodeScalars.contains("\u{1B}"))
    }

    @Test func `JSON escapes what has to be escaped`() {
        #expect(listing.json.contains(#"{"name": "O\"Neil\n\u001b[2J", "sum": 1234}"#))
    }

    @Test func `JSON escapes what a terminal would obey or nobody sees`() throws {
        let hidden = "a\u{9B}2J\u{2028}\u{202E}\u{2066}\u{200B}\u{E0041}啊"
        let text = JSONText.quoted(hidden)
        #expect(text == #""a\u009b2J\u2028\u202e\u2066\u200b\udb40\udc41啊""#)
        let back = try JSONSerialization.jsonObject(
            with: Data(text.utf8), options: .fragmentsAllowed)
        #expect(back as? String == hidden)
    }

    @Test func `CSV is cleaned for a terminal, and data for a file`() throws {
        for isShown in [true, false] {
            let output = MemoryOutput()
            try listing.write(as: .csv, in: .zh, to: output, isShown: isShown)
            let text = String(decoding: output.bytes, as: UTF8.self)
            #expect(text.contains("\u{1B}") == !isShown, "\(text)")
        }
    }

    @Test func `no rows are an empty array, and a heading`() throws {
        var empty = listing
        empty.rows = []
        #expect(empty.json == "[]\n")
        let output = MemoryOutput()
        try empty.write(as: .csv, in: .zh, to: output)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "name,sum\n")
    }
}
