import Domain

/// The words of `huize import` and `huize export`.
enum ImportWords {
    static func counts(_ counts: ImportCounts, isDryRun: Bool) -> Phrase {
        let zh =
            "新增 \(counts.inserted)，更新 \(counts.updated)，无变化 \(counts.unchanged)，"
            + "退回 \(counts.refused)"
        let en =
            "\(counts.inserted) new, \(counts.updated) changed, \(counts.unchanged) the same, "
            + "\(counts.refused) refused"
        return isDryRun
            ? Phrase(zh: "只检查，没有写入：\(zh)。", en: "Only checked, nothing kept: \(en).")
            : Phrase(
                zh: "\(zh)。登记册里原有 \(counts.before) 条，现有 \(counts.after) 条。",
                en: "\(en). The register had \(counts.before) and now has \(counts.after).")
    }

    static func purposeNeeded(_ kind: ImportKind) -> Phrase {
        Phrase(
            zh: "导出个人资料要写明用途，如 huize export \(kind.rawValue) --purpose 入户核对。",
            en: "Records of people leave only for a purpose: add it, such as "
                + "huize export \(kind.rawValue) --purpose \"village visit\".")
    }

    static func unlinked(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 处配偶、母亲或父亲在册内找不到，没有连上。请核对姓名或身份证号后再导一次。",
            en: "\(count) spouses, mothers or fathers are not in the register and were not "
                + "linked. Check their names or numbers and import the file again.")
    }

    static let stopped = Phrase(
        zh: "中途停止；已写入的保留。再导一次同一文件就会接上。",
        en: "Stopped; what went in stays. Import the same file again to go on.")

    static func inTheWay(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 已经存在，没有改动。空表请换一个文件名；要导入这个文件，去掉 --template。",
            en: "\(path) is there already and was left alone. Choose another name for the empty "
                + "file; to import this one, leave out --template.")
    }

    static func refused(_ count: Int, _ path: String) -> Phrase {
        Phrase(
            zh: "\(count) 行没有导入，连同原因存在 \(path)。改好后再导入那个文件即可。",
            en: "\(count) row(s) did not go in; they are in \(path) with the reasons. Mend them "
                + "there and import that file.")
    }

    static func exported(_ count: Int) -> Phrase {
        Phrase(zh: "写出 \(count) 行。", en: "\(count) row(s) written.")
    }
}
