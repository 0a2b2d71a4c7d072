import Testing

/// Runs a suite on a host of its own: one server for all tests in it, gone with the last one.
struct OnSshHost: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
        let host = try SshHost()
        defer { host.stop() }
        try await SshHost.$current.withValue(host) { try await body() }
    }
}

extension Trait where Self == OnSshHost {
    /// Runs the suite on an SSH host.
    static var onSshHost: OnSshHost { OnSshHost() }
}

/// All that people do, and may not do, over SSH.
@Suite(.serialized, .onSshHost) enum SshTests {}
