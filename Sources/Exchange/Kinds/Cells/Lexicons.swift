import Domain

/// The closed lists that cells choose from.
enum Lexicons {
    static let sex = Lexicon(Sex.self) { Sex(entered: $0) }
    static let relation = Lexicon(RelationToHead.self) { RelationToHead(entered: $0) }
    static let hukou = Lexicon(HukouKind.self) { HukouKind(entered: $0) }
    static let marital = Lexicon(MaritalStatus.self) { MaritalStatus(entered: $0) }
    static let ethnicGroup = Lexicon(EthnicGroup.self) { EthnicGroup(entered: $0) }
    static let residence = Lexicon(Residence.self) { Residence(entered: $0) }
    static let disability = Lexicon(DisabilityCertificate.self) {
        DisabilityCertificate(entered: $0)
    }

    static let householdStatus = Lexicon(
        HouseholdStatus.self,
        [
            .active: ["正常", "在村", "有效"], .moved: ["已迁出", "外迁", "moved"],
            .dissolved: ["已注销", "销户"],
        ])
    static let place = Lexicon(
        VisitPlace.self,
        [
            .home: ["家", "家中", "入户访视", "home"], .villageRoom: ["村卫生室", "村服务室", "村计生室"],
            .serviceCar: ["流动服务车"], .telephone: ["电话访视", "phone"],
            .townshipCentre: ["乡镇", "乡镇卫生院", "乡镇服务站"],
        ])
    static let consent = Lexicon(
        Consent.self,
        [
            .agreed: ["接受", "愿意", "是", "yes"], .declined: ["拒绝", "不同意", "不愿意", "否", "no"],
            .notNeeded: ["无需"], .notMet: ["未见到", "未见", "不在家"],
        ])
    static let paymentStatus = Lexicon(
        PaymentStatus.self,
        [
            .due: ["待发放", "未发", "未发放"], .batched: ["入批"], .sent: ["报送"], .paid: ["已发", "发放"],
            .returned: ["已退回", "退票"], .cancelled: ["已取消"],
        ])
    static let paymentReason = Lexicon(
        PaymentReason.self,
        [
            .noAccount: ["无账户", "无账号"], .accountClosed: ["销户"], .nameMismatch: ["姓名不符"],
            .idMismatch: ["身份证号不符"], .died: ["死亡", "去世"], .personMoved: ["迁出"],
        ])
    static let riskClass = Lexicon(
        RiskClass.allCases, code: \.rawValue,
        spellings: { value in
            value == .none ? ["无", "无风险", "none"] : [value.rawValue + "类", value.rawValue + "级"]
        })
    static let subject = Lexicon(
        SubjectTerm.allCases, code: \.subject.rawValue,
        spellings: { value in
            switch value.subject {
            case .person: ["妻子", "妻", "女方", "wife"]
            case .partner: ["丈夫", "夫", "男方", "husband"]
            }
        })
}
