extension Checks {
    /// What is wrong with the fields of an account, given who asks and on which day.
    mutating func account(_ details: AccountDetails, givenBy actor: Account, on today: Day) {
        refuse(
            "name", if: details.name.isEmpty || details.name.count > AccountDetails.longestName,
            zh: "请填姓名，最多 40 个字。", en: "Enter the name, in at most 40 characters.")
        refuse(
            "area", if: !actor.area.contains(details.area),
            zh: "辖区不能超出您自己的辖区。请选择辖区以内的地方。",
            en: "Nobody gives an area wider than their own. Choose a place within yours.")
        refuse(
            "until", if: details.until.map { $0 < today } ?? false,
            zh: "有效期已经过了。请填今天或以后的日期，或留空；要停用请用“停用”。",
            en: "That day has passed. Enter today or later, or nothing; to end the account now, "
                + "close it.")
    }

    /// Nobody looks after more than what their role is for.
    mutating func area(of details: AccountDetails) {
        let (role, place) = (details.role.term, details.role.placeToChoose)
        refuse(
            "area", if: !details.role.mayHave(details.area),
            zh: "“\(role.zh)”的辖区不能这么大。请选择\(place.zh)，或换一个角色。",
            en: "This is too wide for the role “\(role.en)”. Choose \(place.en), or another role.")
    }

    /// A login is written so that a shell reads it as one word, and nobody else's.
    mutating func login(_ login: String, isTaken: Bool) {
        refuse(
            "login", if: !AccountDetails.isLogin(login),
            zh: "账号以小写字母开头，只用小写字母、数字和连字符，最多 32 个，如 dongying-li。",
            en: "A login begins with a small letter and holds small letters, digits and hyphens, "
                + "32 at most, such as dongying-li.")
        refuse(
            "login", if: isTaken,
            zh: "账号 \(login) 已经有了。请换一个。",
            en: "There is an account \(login) already. Choose another login.")
    }

    /// Somebody can always let others in.
    mutating func keeping(_ field: String, _ isLast: Bool) {
        refuse(
            field, if: isLast,
            zh: "这是最后一个长期有效的管理员，停用后谁也不能再管账号。请先另设一个管理员。",
            en: "This is the last administrator of the whole register without a last day: nobody "
                + "could let anybody in. Make another one first.")
    }

    /// A reason is given, in a length that a line of the journal shows.
    mutating func reason(_ reason: String?) {
        explained(
            "reason", reason, zh: "请写明原因，日志里会留下。", en: "Say why: the journal keeps it.")
    }
}
