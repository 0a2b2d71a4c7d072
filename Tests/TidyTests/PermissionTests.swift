import Testing

/// What an account may do has one answer.
struct PermissionTests {
    @Test func `an account is asked what it may do, not its role`() {
        // In an emergency an account may do less than its role.
        let found = Repository.sources.flatMap { file in
            file.code.filter { $0.text.contains("account.role.permissions") }
                .map { "\(file):\($0.number)" }
        }
        #expect(found == [])
    }
}
