import Domain
import Exchange
import Testing

@testable import huize

/// What commands say when something is in the way.
@Suite struct FailureTests {
    @Test func `a busy register keeps no draft of a command`() {
        let failure = Failure(RegistryError.busy)
        #expect(failure.status == .busy)
        #expect(!failure.sentence.zh.contains("草稿") && failure.sentence.zh.contains("再执行一次"))
    }

    @Test func `standard output has no name that could be shown`() {
        let failure = Failure(FileError.output(.full(path: "-")))
        #expect(failure.status == .outputError && !failure.sentence.zh.contains("-"))
    }
}
