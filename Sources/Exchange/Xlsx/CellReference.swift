/// The name of a cell, such as `AB12`.
enum CellReference {
    /// The column of a cell's name, from 0; nil if it is no name.
    static func column(of name: String) -> Int? {
        var column = 0
        for letter in name.utf8.prefix(while: { (0x41...0x5A).contains($0) }) {
            column = column * 26 + Int(letter) - 0x40
            guard column <= 16_384 else { return nil }
        }
        return column > 0 ? column - 1 : nil
    }

    /// The name of the cell in `column`, from 0, and `row`, from 1.
    static func name(column: Int, row: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            let letter = Character(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26)))
            letters = String(letter) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(row)
    }
}
