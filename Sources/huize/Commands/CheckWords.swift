import Domain
import Store

/// The words of `huize check` and `huize journal verify`.
enum CheckWords {
    static func checking(_ what: Phrase) -> Phrase {
        Phrase(zh: "检查：\(what.zh)", en: "Checking: \(what.en)")
    }

    static func sound(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 项检查全部通过。", en: "All \(count) checks passed.")
    }

    static func wrong(_ count: Int) -> Phrase {
        Phrase(
            zh: "发现 \(count) 个问题。请先备份这个文件，再按提示处理。",
            en: "\(count) problem(s) found. Back this file up first, then do as they say.")
    }

    static func whole(_ entries: Int) -> Phrase {
        Phrase(
            zh: "\(entries) 条记录首尾相接，没有缺失或改动。",
            en: "\(entries) entries, each following the other; none is missing or changed.")
    }

    static let head = Phrase(
        zh: "日志现在的末尾（请抄在别处）：", en: "The journal's present end (keep it elsewhere):")

    static let check = Phrase(zh: "检查", en: "Check")
}
