import Domain
import Testing

@testable import Exchange

@Suite struct PosterPdfTests {
    /// A file as a reader of PDF takes it apart.
    private struct Reading {
        let text: String
        let offsets: [Int]

        init(_ bytes: [UInt8]) throws {
            text = String(decoding: bytes, as: UTF8.self)
            // Counted in bytes: the second line is no text.
            let start = try #require(
                bytes.indices.last { bytes[$0...].starts(with: Array("startxref\n".utf8)) })
            let digits = bytes[(start + 10)...].prefix { $0 != 0x0A }
            let place = try #require(Int(String(decoding: digits, as: UTF8.self)))
            let lines = String(decoding: bytes[place...], as: UTF8.self).split(separator: "\n")
            try #require(lines[0] == "xref")
            let count = try #require(Int(lines[1].split(separator: " ")[1]))
            offsets = try lines[3..<(2 + count)].map { line in
                try #require(Int(line.prefix(10)))
            }
            for (index, offset) in offsets.enumerated() {
                #expect(bytes[offset...].starts(with: Array("\(index + 1) 0 obj\n".utf8)))
            }
            #expect(text.contains("/Size \(count) "))
        }

        /// The texts of each page, in the order in which they are written.
        var pages: [[String]] {
            text.components(between: "stream\n", and: "\nendstream").filter { $0.contains(" Tj") }
                .map { stream in
                    stream.components(between: "<", and: "> Tj").map { code in
                        let digits = Array(code)
                        let units = stride(from: 0, to: digits.count, by: 4).map {
                            UInt16(String(digits[$0..<($0 + 4)]), radix: 16) ?? 0
                        }
                        return String(decoding: units, as: UTF16.self)
                    }
                }
        }
    }

    @Test(arguments: [1, 29, 30, 31, 32, 33, 34, 200])
    func `every person stands on one page, once, under headings`(count: Int) throws {
        let poster = PosterFixture.poster(count)
        let pages = try Reading(poster.pdf(in: .zh)).pages
        let rows = pages.flatMap { $0.filter { $0.hasPrefix("999901*") } }
        #expect(rows == poster.rows.map { $0.cells[2] })
        for (index, page) in pages.enumerated() {
            #expect(page.contains("第 \(index + 1) 页  共 \(pages.count) 页"))
            let hasRows = page.contains { $0.hasPrefix("999901*") }
            #expect(page.contains("身份证号") == hasRows)
        }
        #expect(try Reading(poster.pdf(in: .zh)).text.contains("/Count \(pages.count) "))
        #expect(pages.last?.contains { $0.hasPrefix("电话") } == true)
    }

    @Test func `nothing is drawn outside the margins of the paper`() throws {
        let names = ["王芳", "买买提·吐尔逊江·阿不都热合曼·艾合买提江"]
        let text = try Reading(PosterFixture.poster(90, names: names).pdf(in: .zh)).text
        let heights = text.components(between: " Tf ", and: " Td").map { place in
            Double(place.split(separator: " ").last ?? "") ?? -1
        }
        #expect(heights.count > 90 * 5)
        #expect(heights.allSatisfy { (30...812).contains($0) })
    }

    @Test func `a long name is pressed into its column`() throws {
        let long = PosterFixture.poster(1, names: ["买买提·吐尔逊江·阿不都热合曼·艾合买提江"])
        let text = try Reading(long.pdf(in: .zh)).text
        #expect(text.contains(" Tz "))
        #expect(!(try Reading(PosterFixture.poster(1).pdf(in: .zh)).text.contains(" Tz ")))
    }

    @Test(arguments: [
        ("张桂兰", "张桂兰"), ("㐂山", "㐂山"), ("王\u{20BB7}", "王〓（wang"), ("李\u{9FCF}", "李〓（li"),
    ])
    func `a name with a character that the typeface lacks gets its reading`(
        name: String, shown: String
    ) throws {
        let pages = try Reading(PosterFixture.poster(1, names: [name]).pdf(in: .zh)).pages
        #expect(pages[0].contains { $0.hasPrefix(shown) })
    }

    @Test func `the widths of Latin letters are all there`() {
        #expect(PdfSong.latin.count == 95)
        #expect(PdfSong.width(of: "0") == 462 && PdfSong.width(of: "~") == 605)
        #expect(PdfSong.width(of: "张1") == 1_462)
    }

    @Test(arguments: [(0, "0"), (1.5, "1.50"), (-0.04, "-0.04"), (595, "595"), (12.345, "12.35")])
    func `lengths are plain decimals`(value: Double, text: String) {
        #expect(PdfSheet.number(value) == text)
    }
}

extension String {
    /// The parts between two marks.
    fileprivate func components(between start: String, and end: String) -> [String] {
        var rest = self[...]
        var found: [String] = []
        while let open = rest.firstRange(of: start) {
            let after = rest[open.upperBound...]
            guard let close = after.firstRange(of: end) else { break }
            found.append(String(after[..<close.lowerBound]))
            rest = after[close.upperBound...]
        }
        return found
    }
}
