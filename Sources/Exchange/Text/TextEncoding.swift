/// How a text file writes its characters.
public enum TextEncoding: Hashable, Sendable {
    /// UTF-8 without a mark at the beginning.
    case utf8
    /// UTF-8 with the mark EF BB BF, as spreadsheet programs want it.
    case utf8WithMark
    /// GB 18030, and its older parts GBK and GB 2312.
    case gb18030
}
