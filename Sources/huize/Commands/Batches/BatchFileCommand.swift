import ArgumentParser
import Domain
import Exchange

/// Writes a batch for the bank: `huize batch file`.
struct BatchFileCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "写银行文件，并记为已报送 / write the bank's files and mark the batch as sent",
        discussion: """
            格式 / forms: bank-csv, bank-xlsx（每个文件最多5000行 / 5,000 rows a file）,
            one-card（姓名^身份证号^一卡通账号^金额）, pain001（ISO 20022）.
            全部文件一起出现，或一个也没有。已报送的批次写明原因可以再写一次，原因记入日志。
            All files appear, or none. A batch that was sent can be written again
            for a reason, which stays in the journal.

            例 / examples:
              huize batch file HZ-000001 --format bank-csv --encoding gbk --to /media/usb
              huize batch file HZ-000001 --format pain001 --to . --payer-name 县财政局 \\
                --payer-account 4100000000000000 --payer-bank 农村信用社
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @Option(help: "bank-csv, bank-xlsx, one-card, pain001")
    var format: BankFormat

    @Option(help: "utf8, gb18030, gbk")
    var encoding: BankEncoding?

    @Option(help: ArgumentHelp("写到哪个文件夹 / which folder", valueName: "folder"))
    var to: String

    @Option(help: ArgumentHelp("付款单位 / who pays", valueName: "name"))
    var payerName: String?

    @Option(help: ArgumentHelp("付款账号 / from which account", valueName: "number"))
    var payerAccount: String?

    @Option(help: ArgumentHelp("付款开户行 / at which bank", valueName: "bank"))
    var payerBank: String?

    @Option(help: ArgumentHelp("哪天付款，默认今天 / when to pay, today", valueName: "date"))
    var on: Day?

    @Option(help: ArgumentHelp("为什么再写一次 / why it is written again", valueName: "text"))
    var reason: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let form = BankForm(
            format: format, encoding: encoding, payer: try payer(),
            payOn: on ?? register.today)
        let sent = try BankTransfer(register: register).send(
            batch.id, as: form, because: reason, to: to
        ) { problems throws(Failure) in
            try console.answer(
                BankProblemListing.make(problems, register.language), as: .table)
        }
        for file in sent.files.files { try console.answer(file.path + "\n") }
        console.say(BatchWords.written(sent.files.files.count, isFirst: sent.isFirst))
    }

    private func payer() throws(Failure) -> Payer? {
        guard let payerName, let payerAccount, let payerBank else { return nil }
        guard let payer = Payer(name: payerName, account: payerAccount, bank: payerBank) else {
            throw Failure(.usage, BatchWords.payer)
        }
        return payer
    }
}
