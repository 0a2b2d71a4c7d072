import ArgumentParser
import Domain
import Exchange

/// Writes a posting as it hangs on the wall: `huize poster`.
struct PosterCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "poster",
        abstract: "公示榜：文本或 A4 PDF / the poster of a posting, as text or PDF on A4",
        discussion: """
            身份证号只留前六位和后两位。Of identity numbers six and two digits are shown.

            例 / examples:
              huize poster 3
              huize poster 3 --pdf 东营村公示.pdf --phone 0391-7000000
              huize poster 3 --names-only --to list.txt
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "公示编号 / the number of the posting")
    var posting: Int64

    @Option(help: ArgumentHelp("文本写到哪里 / where to write the text", valueName: "file"))
    var to: String?

    @Option(help: ArgumentHelp("PDF 写到哪里 / where to write the PDF", valueName: "file"))
    var pdf: String?

    @Option(help: ArgumentHelp("反映电话 / whom to call", valueName: "number"))
    var phone: String?

    @ArgumentParser.Flag(help: "只列姓名和村 / only names and villages")
    var namesOnly = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let file = try register.posting(posting)
        let poster = Poster(
            of: file, by: register.definitions, in: register.language,
            detail: namesOnly ? .namesOnly : .masked, telephone: phone)
        let console = Console(language: register.language)
        if let pdf {
            try Self.write(poster.pdf(in: register.language), to: pdf)
            console.say(PostingWords.written(pdf, poster.rows.count))
        }
        if let to {
            try Self.write(Array(poster.text.utf8), to: to)
            console.say(PostingWords.written(to, poster.rows.count))
        }
        if pdf == nil && to == nil { try console.answer(poster.text) }
    }

    /// Writes a poster whole, or leaves what was there.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        do {
            let file = try OutputFile(path: path)
            try file.write(bytes)
            try file.finish()
        } catch {
            throw Failure(error)
        }
    }
}
