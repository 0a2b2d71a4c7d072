import Domain

/// The names of screens that are not in the first screen's menu.
enum CatalogueWords {
    static let everywhere = Phrase(zh: "所有屏幕", en: "Everywhere")
    static let home = Phrase(zh: "首页", en: "Home")
    static let household = Phrase(zh: "家庭档案", en: "File of a household")
    static let person = Phrase(zh: "个人档案", en: "File of a person")
    static let service = Phrase(zh: "一次服务", en: "A visit or screening")
    static let payment = Phrase(zh: "一笔补助", en: "A payment")
    static let totals = Phrase(zh: "补助合计", en: "Totals of payments")
    static let aCase = Phrase(zh: "一份申报", en: "A case")
    static let decide = Phrase(zh: "办理申报", en: "Deciding cases")
    static let caseTotals = Phrase(zh: "申报合计", en: "Totals of cases")
    static let find = Phrase(zh: "查找", en: "Find")
    static let palette = Phrase(zh: "命令面板", en: "Command palette")
    static let help = Phrase(zh: "帮助", en: "Help")
    static let undo = Phrase(zh: "撤销", en: "Undo")
    static let importFile = Phrase(zh: "导入文件", en: "Import a file")
    static let exportFile = Phrase(zh: "导出文件", en: "Export a file")
    static let resuming = Phrase(zh: "打开草稿", en: "A draft being opened")
    static let householdForm = Phrase(zh: "家庭表", en: "Form of a household")
    static let personForm = Phrase(zh: "人员表", en: "Form of a person")
    static let visitForm = Phrase(zh: "访视表", en: "Form of a visit")
    static let screeningForm = Phrase(zh: "筛查表", en: "Form of a screening")
}
