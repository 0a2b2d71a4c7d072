import Foundation

extension String {
    /// An exported file without its last column, which says what for, who and when: two exports
    /// of the same records are never the same in that.
    var withoutMark: String {
        replacing(/,(导出说明|export note|用途：[^\r]*；日志 \d+|for: [^\r]*; journal \d+)\r\n/, with: "\r\n")
    }
}
