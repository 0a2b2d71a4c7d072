extension AddAccount {
    /// What the new account is.
    ///
    /// - Parameters:
    ///   - known: every account of the register.
    ///   - actor: who asks.
    ///   - today: no account ends before it.
    public func decide(
        among known: [Account], by actor: Account, on today: Day
    ) throws(Rejection) -> AccountDetails {
        let kept = details.cleaned
        var check = Checks()
        check.login(kept.login, isTaken: known.contains { $0.login == kept.login })
        check.account(kept, givenBy: actor, on: today)
        check.area(of: kept)
        try check.finish()
        return kept
    }
}

extension ChangeAccount {
    /// What the account is from now on, given what the register holds by now.
    public func decide(
        on current: Account, among known: [Account], by actor: Account, on today: Day
    ) throws(CorrectionFailure) -> AccountDetails {
        let merged = try CorrectionFailure.merge(wanted.cleaned, seen: seen, into: current.details)
        var check = Checks()
        check.refuse(
            "name", if: merged == current.details,
            zh: "和现在的一样，没有要改的。请先改一栏，或返回。",
            en: "Nothing differs from what is kept: change a field first, or go back.")
        check.refuse(
            "login", if: merged.login != current.login,
            zh: "账号名不能改：日志和钥匙文件都认它。请另开一个账号，再停用这个。",
            en: "A login stays: the journal and the file of keys know it. Add another account, "
                + "then close this one.")
        // A day that has passed is no obstacle to a correction of something else.
        let judged = merged.until == current.until ? min(today, merged.until ?? today) : today
        check.account(merged, givenBy: actor, on: judged)
        // An account that was made before there was this rule can still be corrected.
        if merged.role != current.role || merged.area != current.area { check.area(of: merged) }
        var changed = current
        changed.details = merged
        check.keeping(
            merged.role != current.role ? "role" : merged.area != current.area ? "area" : "until",
            Account.wouldBeAlone(known, after: changed))
        guard check.problems.isEmpty else { throw .rejected(check.problems) }
        return merged
    }
}

extension CloseAccount {
    /// Why the account is closed or opened.
    public func decide(
        on current: Account, among known: [Account], by actor: Account, on today: Day
    ) throws(Rejection) -> String {
        let reason = reason.cleanedOrNil
        var check = Checks()
        check.reason(reason)
        check.refuse(
            "reason", if: current.isClosed == isClosed,
            zh: isClosed ? "这个账号已经停用。" : "这个账号没有停用。",
            en: isClosed ? "The account is closed already." : "The account is not closed.")
        check.refuse(
            "reason", if: isClosed && current.id == actor.id,
            zh: "不能停用自己的账号。请让另一个管理员来做。",
            en: "Nobody closes their own account. Ask another administrator.")
        check.refuse(
            "reason", if: !isClosed && current.until.map { $0 < today } ?? false,
            zh: "这个账号的有效期已过。请先更改“有效期至”，再恢复。",
            en: "The last day of the account has passed. Change it first, then open the account.")
        var changed = current
        changed.isClosed = isClosed
        check.keeping("reason", Account.wouldBeAlone(known, after: changed))
        try check.finish()
        return reason ?? ""
    }
}

extension SetAccountKeys {
    /// The most keys that an account may have.
    public static let mostKeys = 20

    /// The keys from now on.
    ///
    /// - Parameters:
    ///   - current: the keys by now.
    ///   - taken: which of those that come let somebody else in already.
    public func decide(on current: [AccessKey], taken: [AccessKey]) throws(Rejection) -> [AccessKey]
    {
        var check = Checks()
        for key in added {
            do throws(AccessKeyError) {
                try key.check()
            } catch {
                check.refuse("added", if: true, zh: error.sentence.zh, en: error.sentence.en)
            }
            check.refuse(
                "added", if: taken.contains { $0.body == key.body },
                zh: "这把钥匙已经属于另一个账号。一把钥匙只开一个账号，请另生成一把。",
                en: "This key lets somebody else in already. One key is one account's: make "
                    + "another.")
            check.refuse(
                "added", if: (current + added).count(where: { $0.body == key.body }) > 1,
                zh: "这个账号已经有这把钥匙。", en: "The account has this key already.")
        }
        for key in removed {
            check.refuse(
                "removed", if: !current.contains { $0.body == key.body },
                zh: "这个账号没有这把钥匙，可能已被移除。请重新打开。",
                en: "The account does not have this key; perhaps it was removed. Look again.")
        }
        let kept = current.filter { key in !removed.contains { $0.body == key.body } } + added
        check.refuse(
            "added", if: kept.count > Self.mostKeys,
            zh: "一个账号最多 20 把钥匙。请先移除不用的。",
            en: "An account has at most 20 keys. Remove those not in use first.")
        check.refuse(
            "added", if: added.isEmpty && removed.isEmpty,
            zh: "没有要加或要移除的钥匙。", en: "There is no key to add or to remove.")
        try check.finish()
        return kept
    }
}

extension HandOver {
    /// Why the village is handed over.
    public func decide(
        from predecessor: Account, to successor: Account, among known: [Account],
        by actor: Account, on today: Day
    ) throws(Rejection) -> String {
        let reason = reason.cleanedOrNil
        var check = Checks()
        check.refuse(
            "to", if: predecessor.id == successor.id,
            zh: "接手的应是另一个账号。", en: "Somebody else takes over.")
        check.refuse(
            "to",
            if: predecessor.role != successor.role || predecessor.area != successor.area,
            zh: "接手的账号应与原账号角色相同、辖区相同。请先开设或更改它。",
            en: "The successor has the same role and the same area. Add or change the account "
                + "first.")
        check.refuse(
            "to", if: !successor.isOpen(on: today),
            zh: "接手的账号已停用或已过期。请先恢复它。",
            en: "The successor's account is closed or has ended. Open it first.")
        check.refuse(
            "from", if: predecessor.id == actor.id,
            zh: "不能交出自己的账号。请让另一个管理员来做。",
            en: "Nobody hands their own account over. Ask another administrator.")
        check.refuse(
            "from", if: predecessor.isClosed,
            zh: "原账号已经停用，没有可交接的。请先恢复它。",
            en: "The account is closed already. Open it first.")
        check.reason(reason)
        var closed = predecessor
        closed.isClosed = true
        check.keeping("from", Account.wouldBeAlone(known, after: closed))
        try check.finish()
        return reason ?? ""
    }
}
