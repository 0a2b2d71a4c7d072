/// Why the next bytes of a file are no text; what came before them was.
enum TextProblem: Error, Hashable {
    /// This byte begins no character of the encoding.
    case badByte(UInt8, TextEncoding)
    /// The file ends in the middle of a character.
    case cutOff
    /// The file is UTF-16.
    case utf16
    /// The device failed.
    case file(FileError)
}
