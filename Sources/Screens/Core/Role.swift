import TerminalKit

/// On screens a role is what a cell's text stands for; an account's is `Account.role`.
typealias Role = TerminalKit.Role
