import Domain

/// The words of households and persons.
enum PeopleWords {
    static let name = Phrase(zh: "姓名", en: "Name")
    static let sex = Phrase(zh: "性别", en: "Sex")
    static let age = Phrase(zh: "年龄", en: "Age")
    static let relation = Phrase(zh: "关系", en: "Relation")
    static let residentID = Phrase(zh: "身份证号", en: "Resident ID")
    static let residence = Phrase(zh: "居住", en: "Lives")
    static let village = Phrase(zh: "村", en: "Village")
    static let household = Phrase(zh: "户号", en: "House")
    static let phone = Phrase(zh: "电话", en: "Phone")
    static let dead = Phrase(zh: "已故", en: "died")
    static let head = Phrase(zh: "户主", en: "Head")
    static let members = Phrase(zh: "人口", en: "Members")
    static let address = Phrase(zh: "住址", en: "Address")
    static let status = Phrase(zh: "状态", en: "Status")
    static let households = Phrase(zh: "家庭", en: "Households")
    static let noHead = Phrase(zh: "（无户主）", en: "(no head)")
    static let byWalking = Phrase(zh: "按走访顺序", en: "in walking order")
    static let byHead = Phrase(zh: "按户主姓名", en: "by head's name")
    static let sortHelp = Phrase(zh: "换排序：走访顺序或户主姓名", en: "sort by walk or by head's name")
    static let gone = Phrase(zh: "迁出", en: "gone")
    static let goneHelp = Phrase(zh: "同时显示迁出和注销的户", en: "show households that are gone too")
    static let new = Phrase(zh: "新登记", en: "new")
    static let newHousehold = Phrase(zh: "登记一户", en: "register a household")
    static let newMember = Phrase(zh: "登记一名成员", en: "register a member")
    static let correct = Phrase(zh: "更正", en: "correct")
    static let correctHousehold = Phrase(zh: "更正这一户", en: "correct this household")
    static let correctPerson = Phrase(zh: "更正这个人", en: "correct this person")
    static let visit = Phrase(zh: "访视", en: "visit")
    static let visitHelp = Phrase(zh: "登记一次访视", en: "log a visit")
    static let screening = Phrase(zh: "筛查", en: "screening")
    static let screeningHelp = Phrase(zh: "登记一次筛查", en: "log a screening")
    static let payments = Phrase(zh: "补助", en: "benefits")
    static let openHousehold = Phrase(zh: "打开这个人的家庭", en: "open the person's household")
    static let nextTab = Phrase(zh: "下一页签", en: "next tab")
    static let previousTab = Phrase(zh: "上一页签", en: "previous tab")
    static let tabMembers = Phrase(zh: "成员", en: "Members")
    static let tabDetails = Phrase(zh: "档案", en: "Details")
    static let tabServices = Phrase(zh: "服务", en: "Services")
    static let tabPayments = Phrase(zh: "补助", en: "Benefits")
    static let tabCases = Phrase(zh: "申报", en: "Cases")
    static let tabHistory = Phrase(zh: "变更", en: "Changes")
    static let undo = Phrase(zh: "撤销", en: "undo")
    static let undoHelp = Phrase(zh: "撤销选中的一步", en: "undo the selected step")
    static let openOnLists = Phrase(
        zh: "先用 Tab 换到服务、补助、申报、变更或谁看过的页签，再打开一行。",
        en: "Go to services, benefits, cases, changes or looks with Tab, then open a row.")
    static let due = Phrase(zh: "到期", en: "Due")
    static let related = Phrase(zh: "亲属", en: "Family")
    static let pregnant = Phrase(zh: "孕", en: "Pregnant")
    static let emptyHousehold = Phrase(
        zh: "这一户还没有成员，按 n 登记。", en: "Nobody is in this household yet: n registers one.")
    static let chooseVillage = Phrase(
        zh: "先选一个村，再登记家庭。", en: "Choose a village before registering a household.")

    static func months(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)月", en: "\(count)mo")
    }

    static func years(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)岁", en: "\(count) y")
    }

    static func households(_ count: Count) -> Phrase {
        Phrase(zh: "家庭  \(count) 户", en: "Households  \(count)")
    }

    static func weeksPregnant(_ weeks: Int, _ days: Int, due: Day) -> Phrase {
        Phrase(
            zh: "孕 \(weeks) 周 \(days) 天，预产期 \(due)",
            en: "\(weeks) weeks \(days) days pregnant, due \(due)")
    }
}
