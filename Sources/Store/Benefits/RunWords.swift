import Domain

/// What a run says.
enum RunWords {
    static func unknown(_ code: String) -> Phrase {
        Phrase(
            zh: "没有项目 \(code)。请核对项目文件。",
            en: "There is no programme \(code). Check the definition file.")
    }

    static func changed(_ version: String) -> Phrase {
        Phrase(
            zh: "规则 \(version) 已经用过，内容却改了。请给改动后的规则一个新版本号，旧的保留原样。",
            en: "Rule \(version) was used and says something else now. Give the changed rule a "
                + "new version and leave the old one as it was.")
    }

    static var stopped: Phrase {
        Phrase(
            zh: "核算中途停止，没有写入任何内容。",
            en: "The run was stopped. Nothing was written.")
    }
}
