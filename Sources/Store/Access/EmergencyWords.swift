import Domain

/// What the register says to who looks beyond their own area.
enum EmergencyWords {
    static func unknown(_ id: EmergencyAccess.ID) -> Phrase {
        Phrase(
            zh: "您没有编号 \(id.rawValue) 的紧急查看。请重新申请，并写明原因。",
            en: "You have no emergency access \(id.rawValue). Ask for one anew and say why.")
    }

    static func over(_ access: EmergencyAccess) -> Phrase {
        Phrase(
            zh: "紧急查看已于 \(access.until.day) \(access.until.clock) 结束。请回到自己的辖区；"
                + "还需要查看的，请重新申请。",
            en: "This emergency access ended on \(access.until.day) at \(access.until.clock). Go "
                + "back to your own area; ask anew if you still need to look.")
    }

    static func notBegun(_ access: EmergencyAccess) -> Phrase {
        Phrase(
            zh: "紧急查看从 \(access.from.day) \(access.from.clock) 才开始。请核对本机时间，或重新申请。",
            en: "This emergency access begins on \(access.from.day) at \(access.from.clock). Look "
                + "whether the clock is right, or ask anew.")
    }

    static let onlyLooking = Phrase(
        zh: "紧急查看只能看，不能登记、更改、导入或导出。请回到自己的辖区再办。",
        en: "In an emergency you may only look: nothing is entered, changed, imported or "
            + "exported. Go back to your own area for that.")
}
