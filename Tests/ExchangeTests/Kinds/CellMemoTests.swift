import Domain
import Testing

@testable import Exchange

@Suite struct CellMemoTests {
    @Test func `what a text meant is remembered until others push it out`() {
        var memo = CellMemo<Int>()
        for number in 0..<20 { memo.keep(Array("text \(number)".utf8)[...], number) }
        #expect(memo.meaning(of: Array("text 19".utf8)[...]) == 19)
        #expect(memo.meaning(of: Array("text 4".utf8)[...]) == 4)
        #expect(memo.meaning(of: Array("text 3".utf8)[...]) == nil)
        #expect(memo.meaning(of: Array("text".utf8)[...]) == nil)
    }

    @Test func `thousands of rows are understood as one by one`() throws {
        let header = ["村代码", "户编号", "姓名", "性别", "组"]
        let parser = try RowParser(.persons, header: header, TestDefinitions.context)
        for number in 0..<1200 {
            let isBad = number % 7 == 0
            let cells = [
                "990823101001", "\(number / 4)", "王\(number)",
                isBad ? "x" : number % 2 == 0 ? "男" : "女",
                "3",
            ]
            let alone = try RowParser(.persons, header: header, TestDefinitions.context)
            let row = Row(cells, line: number)
            #expect(parser.parse(row) == alone.parse(row))
            guard case .problems(let problems) = parser.parse(row) else {
                #expect(!isBad)
                continue
            }
            #expect(isBad && problems.map(\.field) == ["sex"])
        }
    }
}
