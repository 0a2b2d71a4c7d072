import Domain

/// The words of `huize pay`, `recovery`, `arrears` and `report`.
enum PayWords {
    static func settled(_ count: Int, _ settlement: SettlePayments.Settlement) -> Phrase {
        switch settlement {
        case .tryAgain:
            Phrase(
                zh: "\(count) 笔会进下一批。",
                en: "\(count) payment(s) will go into the next batch.")
        case .toHeir(let account):
            Phrase(
                zh: "\(count) 笔转给家属（\(account.tail)），会进下一批。",
                en: "\(count) payment(s) go to the family (\(account.tail)) with the next batch.")
        case .cancel:
            Phrase(zh: "\(count) 笔已取消。", en: "\(count) payment(s) cancelled.")
        case .delivered(let day):
            Phrase(
                zh: "\(count) 笔已于 \(day) 送到。",
                en: "\(count) payment(s) were handed over on \(day).")
        }
    }

    static func recoveryOpened(_ amount: Money) -> Phrase {
        Phrase(zh: "已登记追回 \(amount)。", en: "A recovery of \(amount) is open.")
    }

    static func recoveryUpdated(_ received: Money, isClosed: Bool) -> Phrase {
        Phrase(
            zh: "收回 \(received)" + (isClosed ? "，已办结。" : "。"),
            en: "\(received) came back" + (isClosed ? "; it is closed." : "."))
    }

    static func arrears(_ rows: [ArrearsRow]) -> Phrase {
        guard !rows.isEmpty else {
            return Phrase(zh: "没有拖欠。", en: "Nobody waits for anything that is late.")
        }
        let sum = rows.reduce(Money.zero) { $0 + $1.upTo30 + $1.upTo90 + $1.over90 }
        return Phrase(zh: "合计拖欠 \(sum)。", en: "\(sum) is late, all together.")
    }

    static func report(_ rows: [ReportRow]) -> Phrase {
        func sum(_ path: KeyPath<ReportRow, Money>) -> Money {
            rows.reduce(.zero) { $0 + $1[keyPath: path] }
        }
        return Phrase(
            zh: "应发 \(sum(\.due))，已发 \(sum(\.paid))，待发 \(sum(\.pending))，"
                + "退回 \(sum(\.returned))，取消 \(sum(\.cancelled))，追回 \(sum(\.recovered))。",
            en: "Due \(sum(\.due)): paid \(sum(\.paid)), pending \(sum(\.pending)), returned "
                + "\(sum(\.returned)), cancelled \(sum(\.cancelled)), recovered "
                + "\(sum(\.recovered)).")
    }
}
