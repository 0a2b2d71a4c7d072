import Domain

/// Sentences about workbooks that cannot be read.
enum XlsxWords {
    static func sentence(_ error: XlsxError) -> Phrase {
        switch error {
        case .oldFormat: oldFormat
        case .encrypted: encrypted
        case .notAWorkbook: notAWorkbook
        case .damaged(let part): damaged(part)
        case .tooLarge(let part): tooLarge(part)
        case .entities(let part): entities(part)
        case .noSheet(let name, let sheets): noSheet(name, sheets)
        case .empty(let sheet): empty(sheet)
        case .tooManyColumns(let limit): tooManyColumns(limit)
        case .cellWithoutHeading(let cell): cellWithoutHeading(cell)
        case .cellTooLong(let cell, let limit): cellTooLong(cell, limit)
        case .rowTooLong(let row, let limit): rowTooLong(row, limit)
        }
    }

    private static let oldFormat = Phrase(
        zh: "这是旧格式（.xls）工作簿。请用表格软件打开，另存为 .xlsx。",
        en: "This is a workbook of the old kind (.xls). Open it and save it as .xlsx.")

    private static let encrypted = Phrase(
        zh: "工作簿设有密码。请打开后取消密码，再保存。",
        en: "The workbook is locked with a password. Open it, take the password off, save it.")

    private static let notAWorkbook = Phrase(
        zh: "这个文件不是 xlsx 工作簿。请选 xlsx 或 CSV 文件。",
        en: "This file is no xlsx workbook. Choose an xlsx or CSV file.")

    private static func damaged(_ part: String) -> Phrase {
        Phrase(
            zh: "工作簿已损坏或没有复制完整（\(part)）。请重新复制，或打开后另存一份。",
            en: "The workbook is damaged or cut off (\(part)). Copy it again, or open it and save "
                + "a new copy.")
    }

    private static func tooLarge(_ part: String) -> Phrase {
        Phrase(
            zh: "工作簿展开后过大（\(part)），已拒绝读取。请只保留需要的表，另存一份，或用 CSV 文件。",
            en: "Unpacked, the workbook would be too large (\(part)); it was not read. Keep only "
                + "the sheet needed, or use CSV.")
    }

    private static func entities(_ part: String) -> Phrase {
        Phrase(
            zh: "工作簿里有不安全的 XML 定义（\(part)），已拒绝读取。请打开后另存一份。",
            en: "The workbook has unsafe XML definitions (\(part)); it was not read. Open it and "
                + "save a new copy.")
    }

    private static func noSheet(_ name: String, _ sheets: [String]) -> Phrase {
        Phrase(
            zh: "没有名为“\(name)”的工作表。现有：\(sheets.joined(separator: "、"))。",
            en: "There is no sheet “\(name)”. There are: \(sheets.joined(separator: ", ")).")
    }

    private static func empty(_ sheet: String) -> Phrase {
        Phrase(
            zh: "工作表“\(sheet)”是空的，连表头也没有。请把数据放在第一张表，或用 --template 得到空表。",
            en: "Sheet “\(sheet)” is empty, without even headings. Put the rows on the first "
                + "sheet, or get an empty form with --template.")
    }

    private static func tooManyColumns(_ limit: Int) -> Phrase {
        Phrase(
            zh: "表头超过 \(limit) 列。请删去多余的列。",
            en: "The header has more than \(limit) columns. Delete those not needed.")
    }

    private static func cellWithoutHeading(_ cell: String) -> Phrase {
        Phrase(
            zh: "单元格 \(cell) 有内容，但这一列没有表头。请补上表头，或清除这一格。",
            en: "Cell \(cell) has text but its column has no heading. Add a heading or clear it.")
    }

    private static func cellTooLong(_ cell: String, _ limit: Int) -> Phrase {
        Phrase(
            zh: "单元格 \(cell) 的内容超过 \(limit / 1024) KB。请缩短。",
            en: "Cell \(cell) holds more than \(limit / 1024) KB. Shorten it.")
    }

    private static func rowTooLong(_ row: Int, _ limit: Int) -> Phrase {
        Phrase(
            zh: "第 \(row) 行的内容超过 \(limit / 1024) KB。请缩短。",
            en: "Row \(row) holds more than \(limit / 1024) KB. Shorten it.")
    }
}
