import Domain
import Glibc

/// Sentences about files that cannot be opened, read or written.
enum FileWords {
    static func missing(_ path: String) -> Phrase {
        Phrase(
            zh: "找不到文件 \(path)。请检查文件名，U盘是否已插好。",
            en: "There is no file \(path). Check its name, and that the USB stick is plugged in.")
    }

    static func denied(_ path: String) -> Phrase {
        Phrase(
            zh: "没有权限读取 \(path)。请把文件复制到自己的文件夹后再试。",
            en: "This account may not read \(path). Copy it to your own folder and try again.")
    }

    static func folder(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 是文件夹。请写出其中的文件名。",
            en: "\(path) is a folder. Name the file in it.")
    }

    static func device(_ path: String, _ code: Int32) -> Phrase {
        let reason = String(cString: strerror(code))
        return Phrase(
            zh: "读写 \(path) 时设备出错（\(reason)）。请检查磁盘或U盘，换一处再试。",
            en: "The device failed at \(path) (\(reason)). Check the disk or stick, try another.")
    }

    static func noFolder(_ path: String) -> Phrase {
        Phrase(
            zh: "没有可以存放 \(path) 的文件夹。请先建好文件夹，或换一个位置。",
            en: "There is no folder for \(path). Make the folder first, or choose another place.")
    }

    static func readOnly(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 处不能写入（只读或没有权限）。请换一个文件夹保存。",
            en: "\(path) cannot be written (read-only, or not yours). Save to another folder.")
    }

    static func full(_ path: String) -> Phrase {
        guard path != "-" else {
            return Phrase(
                zh: "磁盘已满，输出没有写完。请腾出空间后再试。",
                en: "The disk is full: the output is not whole. Make room and try again.")
        }
        return Phrase(
            zh: "磁盘已满，\(path) 没有写成，原有的文件没有变动。请腾出空间后再试。",
            en: "The disk is full: \(path) was not written, nothing was changed. "
                + "Make room and try again.")
    }

    static func folderInTheWay(_ path: String) -> Phrase {
        Phrase(
            zh: "已有同名文件夹 \(path)。请换一个文件名。",
            en: "A folder is already called \(path). Choose another name.")
    }

    static let closed = Phrase(
        zh: "接收输出的程序已退出，输出没有写完。请重新执行。",
        en: "The program reading the output has gone; the output is not whole. Run it again.")

    static func tooManyRows(_ limit: Int) -> Phrase {
        Phrase(
            zh: "一张工作表最多 \(limit) 行。请改为导出 CSV 文件，或分村、分乡导出。",
            en: "A sheet holds at most \(limit) rows. Export a CSV file, or area by area.")
    }

    static func cellTooLong(_ row: Int, _ column: Int, _ limit: Int) -> Phrase {
        Phrase(
            zh: "第 \(row) 行第 \(column) 列的文字超过 \(limit) 字，工作簿放不下。请改为导出 CSV 文件。",
            en: "Row \(row), column \(column) has more than \(limit) characters, too many for a "
                + "workbook. Export a CSV file.")
    }
}
