import Domain
import Testing

@testable import Screens

private struct Line: Keyed, Equatable {
    let number: Int
    var key: PageKey { PageKey([.number(Int64(number))]) }
}

/// A list in memory that answers requests as a registry does.
private struct Source {
    var numbers: [Int]

    func page(_ request: PageRequest) -> Page<Line> {
        func place(_ key: PageKey) -> Int {
            guard case .number(let number) = key.parts.first else { return 0 }
            return Int(number)
        }
        let found: [Int]
        switch request {
        case .first(let limit): found = Array(numbers.prefix(limit))
        case .last(let limit): found = numbers.suffix(limit)
        case .after(let key, let limit):
            found = Array(numbers.filter { $0 > place(key) }.prefix(limit))
        case .before(let key, let limit): found = numbers.filter { $0 < place(key) }.suffix(limit)
        case .from(let key, let limit):
            found = Array(numbers.filter { $0 >= place(key) }.prefix(limit))
        }
        return Page(
            rows: found.map(Line.init), hasBefore: found.first.map { $0 != numbers.first } ?? false,
            hasAfter: found.last.map { $0 != numbers.last } ?? false, total: Count(numbers.count))
    }
}

@Suite struct PagedListTests {
    private func opened(_ count: Int, height: Int = 5) -> (PagedList<Line>, Source) {
        let source = Source(numbers: Array(0..<count))
        var list = PagedList<Line>(height: height)
        list.take(source.page(list.initialRequest), for: list.initialRequest)
        return (list, source)
    }

    private func move(_ list: inout PagedList<Line>, _ move: ListMove, _ source: Source) {
        if let request = list.move(move) { list.take(source.page(request), for: request) }
    }

    @Test func `walking down shows every row once, in order, with its place`() {
        var (list, source) = opened(1_000)
        var seen: [Int] = []
        for step in 0..<1_000 {
            seen.append(list.current?.number ?? -1)
            #expect(list.position == step + 1)
            #expect(list.visible.contains { $0.number == step })
            move(&list, .down, source)
        }
        #expect(seen == Array(0..<1_000))
    }

    @Test func `however long the list, only a few pages are held`() {
        var (list, source) = opened(2_000)
        for _ in 0..<450 {
            move(&list, .pageDown, source)
            #expect(list.rows.count <= 5 * 16)
        }
        #expect(list.current?.number == 1_999)
        for _ in 0..<450 {
            move(&list, .pageUp, source)
            #expect(list.rows.count <= 5 * 16)
        }
        #expect(list.current?.number == 0)
        #expect(list.position == 1)
    }

    @Test func `End shows the last row and knows its place, Home comes back`() {
        var (list, source) = opened(500)
        move(&list, .last, source)
        #expect(list.current?.number == 499)
        #expect(list.position == 500)
        move(&list, .up, source)
        #expect(list.current?.number == 498)
        move(&list, .first, source)
        #expect(list.current?.number == 0)
        #expect(list.position == 1)
    }

    @Test func `up and down across a page's edge answer each other`() {
        var (list, source) = opened(200)
        for move in [ListMove.last, .pageUp, .pageUp, .pageUp, .down, .down, .up] {
            self.move(&list, move, source)
        }
        let here = list.current?.number
        for _ in 0..<70 { move(&list, .up, source) }
        for _ in 0..<70 { move(&list, .down, source) }
        #expect(list.current?.number == here)
    }

    @Test func `looking anew keeps the selected row where it is`() {
        var (list, source) = opened(300)
        for _ in 0..<40 { move(&list, .down, source) }
        let here = list.current
        let row = list.selected - list.top
        let request = list.refreshRequest
        list.take(source.page(request), for: request)
        #expect(list.current == here)
        #expect(list.selected - list.top == row)
        #expect(list.position == 41)
    }

    @Test func `a row that appears above does not move the selection to somebody else`() {
        for steps in [0, 2, 4, 40] {
            var (list, source) = opened(300)
            source.numbers = source.numbers.map { $0 * 2 }
            list = PagedList(height: 5)
            list.take(source.page(list.initialRequest), for: list.initialRequest)
            for _ in 0..<steps { move(&list, .down, source) }
            let here = list.current?.number
            source.numbers = ([-1] + source.numbers + (here.map { [$0 - 1] } ?? [])).sorted()
            let request = list.refreshRequest
            list.take(source.page(request), for: request)
            #expect(list.current?.number == here)
        }
    }

    @Test func `a row that goes away leaves the selection on its line`() {
        var (list, source) = opened(30)
        for _ in 0..<3 { move(&list, .down, source) }
        source.numbers.removeAll { $0 == 3 }
        let request = list.refreshRequest
        list.take(source.page(request), for: request)
        #expect(list.current?.number == 4)
    }

    @Test func `an empty list stays still`() {
        var (list, source) = opened(0)
        for step in ListMove.allCases { move(&list, step, source) }
        #expect(list.current == nil)
        #expect(list.visible.isEmpty)
    }

    @Test func `Home shows the first row, also after the list was looked at anew`() {
        var (list, source) = opened(300)
        for _ in 0..<40 { move(&list, .down, source) }
        for _ in 0..<3 { move(&list, .up, source) }
        let request = list.refreshRequest
        list.take(source.page(request), for: request)
        move(&list, .first, source)
        #expect(list.current?.number == 0)
        #expect(list.position == 1)
    }

    @Test func `a row that somebody else adds or removes does not move the selection to another`() {
        for steps in [3, 40] {
            var source = Source(numbers: Array(stride(from: 0, to: 600, by: 2)))
            var list = PagedList<Line>(height: 5)
            list.take(source.page(list.initialRequest), for: list.initialRequest)
            for _ in 0..<steps { move(&list, .down, source) }
            let here = list.current
            for change in [[2 * steps - 1], []] {
                source.numbers = (Array(stride(from: 0, to: 600, by: 2)) + change).sorted()
                let request = list.refreshRequest
                list.take(source.page(request), for: request)
                #expect(list.current == here)
                #expect(list.visible.contains { $0 == here })
            }
        }
    }

    @Test func `the place of the last row is not told where the list is not counted to its end`() {
        let numbers = Array(0..<500)
        func page(_ rows: [Int], _ before: Bool, _ after: Bool) -> Page<Line> {
            Page(
                rows: rows.map(Line.init), hasBefore: before, hasAfter: after,
                total: Count(100, isCapped: true))
        }
        var list = PagedList<Line>(height: 5)
        list.take(page(Array(numbers.prefix(16)), false, true), for: list.initialRequest)
        guard let request = list.move(.last) else {
            Issue.record("the end is to be asked for")
            return
        }
        list.take(page(numbers.suffix(16), true, false), for: request)
        #expect(list.current?.number == 499)
        #expect(list.position == nil)
    }

    @Test func `where the rows of the window are gone, the end of the list is asked for`() {
        var (list, source) = opened(100)
        move(&list, .last, source)
        source.numbers.removeLast(20)
        let request = list.refreshRequest
        var page = source.page(request)
        #expect(page.rows.isEmpty)
        page = Page(rows: [], hasBefore: true, hasAfter: false, total: Count(80))
        list.take(page, for: request)
        guard let end = list.endRequest else {
            Issue.record("nothing is shown of a list that has rows")
            return
        }
        list.take(source.page(end), for: end)
        #expect(list.current?.number == 79)
        #expect(list.endRequest == nil)
    }
}
