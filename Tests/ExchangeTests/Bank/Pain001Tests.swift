import Domain
import Foundation
import Testing

@testable import Exchange

@Suite struct Pain001Tests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What xmllint says of a file; empty if it is valid.
    private func complaint(_ path: String) throws -> String {
        let program = "/usr/bin/xmllint"
        try #require(
            FileManager.default.isExecutableFile(atPath: program), "make test installs xmllint")
        let schema = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Schema/pain001-as-written.xsd").path
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--noout", "--schema", schema, path]
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
    }

    private func written(_ lines: [BatchLine], programme: String = "奖励扶助") throws -> String {
        let order = TestBatch.order(lines, .pain001, programme: programme)
        let files = try BankFiles.write(lines, order, to: folder.path)
        return try #require(files.files.first).path
    }

    @Test func `an order is valid against its schema, whatever the names`() throws {
        let lines = [
            try TestBatch.line(1), try TestBatch.line(2, name: "A&B <c> \"d\" 'e' ]]>"),
            try TestBatch.line(3, name: "䶮𠮷", bank: "", holder: "张强"),
            try TestBatch.line(4, name: String(repeating: "𠮷", count: 140)),
        ]
        let path = try written(lines, programme: String(repeating: "𠮷", count: 300))
        #expect(try complaint(path) == "")
        let text = String(decoding: try folder.bytes("HZ-000012.xml"), as: UTF8.self)
        #expect(text.contains("<Nm>A&amp;B &lt;c&gt; &quot;d&quot; 'e' ]]&gt;</Nm>"))
        #expect(text.contains("<Cdtr><Nm>张强</Nm></Cdtr>"))
    }

    @Test func `the check of the schema can fail`() throws {
        let path = try written(try TestBatch.lines(2))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for (old, new) in [
            ("<PmtMtd>TRF</PmtMtd>", ""), ("960.01", "960.000001"),
            ("<EndToEndId>", "<EndToEndId>" + String(repeating: "x", count: 35)),
            ("<Ccy>CNY</Ccy>", "<Ccy>yuan</Ccy>"),
        ] {
            let wrong = try folder.file(
                "wrong.xml", text.replacingOccurrences(of: old, with: new))
            #expect(try complaint(wrong) != "", "\(old)")
        }
    }

    @Test func `an order names every transfer once and adds them up`() throws {
        let lines = try TestBatch.lines(25)
        let text = try String(contentsOfFile: try written(lines), encoding: .utf8)
        let sum = lines.reduce(Money.zero) { $0 + $1.amount }.plain
        #expect(text.components(separatedBy: "<NbOfTxs>25</NbOfTxs>").count == 3)
        #expect(text.components(separatedBy: "<CtrlSum>\(sum)</CtrlSum>").count == 3)
        for line in lines {
            let id = "<EndToEndId>HZ-000012-\(line.position)</EndToEndId>"
            #expect(text.components(separatedBy: id).count == 2)
            #expect(text.contains("<Id>\(line.account.number)</Id>"))
            #expect(text.contains("<InstdAmt Ccy=\"CNY\">\(line.amount.plain)</InstdAmt>"))
        }
        #expect(text.contains("<CreDtTm>2011-11-23T09:00:00+08:00</CreDtTm>"))
        #expect(text.contains("<ReqdExctnDt><Dt>2011-11-23</Dt></ReqdExctnDt>"))
    }

    @Test func `a cut never splits a character`() {
        let family = "👩‍👩‍👧"
        let text = String(repeating: "长", count: BankText.limit - 1) + family
        #expect(BankText.cut(text) == String(repeating: "长", count: BankText.limit - 1))
        let short = String(repeating: "长", count: BankText.limit)
        #expect(BankText.cut(short) == short)
    }
}
