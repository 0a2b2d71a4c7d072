import Domain

/// A payment order of ISO 20022, pain.001.001.09: one payment instruction, a transfer a line.
enum Pain001 {
    /// Writes the whole order.
    static func write(
        _ lines: ArraySlice<BatchLine>, _ order: BankOrder, by payer: Payer, to sink: any ByteSink
    ) throws(FileError) {
        var xml = XmlWriter(to: sink)
        try xml.open(
            "Document", " xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"")
        try xml.open("CstmrCdtTrfInitn")
        let sums = Sums(count: lines.count, sum: lines.reduce(.zero) { $0 + $1.amount })
        try writeHeader(order, payer, sums, &xml)
        try writeInstruction(order, payer, sums, &xml)
        for line in lines { try write(line, order, &xml) }
        try xml.close("PmtInf")
        try xml.close("CstmrCdtTrfInitn")
        try xml.close("Document")
        try xml.flush()
    }

    private struct Sums {
        let count: Int
        let sum: Money
    }

    private static func writeHeader(
        _ order: BankOrder, _ payer: Payer, _ sums: Sums, _ xml: inout XmlWriter
    ) throws(FileError) {
        try xml.open("GrpHdr")
        try xml.element("MsgId", order.batch.number)
        // When the batch was made, not this file: the same batch gives the same bytes.
        let made = order.batch.details.madeAt
        try xml.element("CreDtTm", "\(made.day)T\(made.clock):00+08:00")
        try xml.element("NbOfTxs", String(sums.count))
        try xml.element("CtrlSum", sums.sum.plain)
        try xml.element(path: ["InitgPty", "Nm"], payer.name)
        try xml.close("GrpHdr")
    }

    private static func writeInstruction(
        _ order: BankOrder, _ payer: Payer, _ sums: Sums, _ xml: inout XmlWriter
    ) throws(FileError) {
        try xml.open("PmtInf")
        try xml.element("PmtInfId", order.batch.number)
        try xml.element("PmtMtd", "TRF")
        try xml.element("NbOfTxs", String(sums.count))
        try xml.element("CtrlSum", sums.sum.plain)
        try xml.element(path: ["ReqdExctnDt", "Dt"], order.payOn.description)
        try xml.element(path: ["Dbtr", "Nm"], payer.name)
        try xml.open("DbtrAcct")
        try xml.element(path: ["Id", "Othr", "Id"], payer.account)
        try xml.element("Ccy", "CNY")
        try xml.close("DbtrAcct")
        try xml.element(path: ["DbtrAgt", "FinInstnId", "Nm"], payer.bank)
    }

    private static func write(
        _ line: BatchLine, _ order: BankOrder, _ xml: inout XmlWriter
    ) throws(FileError) {
        try xml.open("CdtTrfTxInf")
        try xml.element(path: ["PmtId", "EndToEndId"], order.reference(of: line))
        try xml.open("Amt")
        try xml.element("InstdAmt", line.amount.plain, " Ccy=\"CNY\"")
        try xml.close("Amt")
        // The schema has no empty name; a bank knows its own accounts without one.
        if !line.account.bank.isEmpty {
            try xml.element(path: ["CdtrAgt", "FinInstnId", "Nm"], line.account.bank)
        }
        try xml.element(path: ["Cdtr", "Nm"], order.payee(of: line))
        try xml.element(path: ["CdtrAcct", "Id", "Othr", "Id"], line.account.number)
        try xml.element(path: ["RmtInf", "Ustrd"], order.purpose(of: line))
        try xml.close("CdtTrfTxInf")
    }
}
