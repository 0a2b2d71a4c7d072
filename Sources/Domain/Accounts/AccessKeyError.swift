/// Why a text is no key that lets somebody in.
public enum AccessKeyError: ExplainedError {
    /// Nothing was written.
    case empty
    /// It is the half of the key that nobody else may see.
    case privateKey
    /// There is more than one line.
    case severalLines
    /// There are characters that nobody sees.
    case unseen
    /// Something stands before the key.
    case options
    /// It is a key as another program writes it.
    case otherFormat
    /// The kind of key is not known, or is let in no more.
    case unknownKind(String)
    /// An RSA key is too short.
    case weak(bits: Int)
    /// A piece is missing, or does not belong to the kind that is named.
    case broken
    /// What the owner calls it is too long.
    case longComment

    /// What is wrong and what to give instead.
    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(
                zh: "请粘贴一行公钥（.pub 文件的内容），如 ssh-ed25519 AAAA… 姓名。",
                en: "Paste one line of a public key (what the .pub file holds), such as "
                    + "ssh-ed25519 AAAA… name.")
        case .privateKey:
            Phrase(
                zh: "这是私钥，谁也不应看到。请作废并重新生成一对，只粘贴 .pub 文件的一行。",
                en: "This is the private key, which nobody else may see. Make a new pair, throw "
                    + "this one away, and paste the one line of the .pub file.")
        case .severalLines:
            Phrase(
                zh: "公钥只有一行。请一次粘贴一把，并去掉换行。",
                en: "A public key is one line. Paste one key at a time, without line breaks.")
        case .unseen:
            Phrase(
                zh: "公钥里有看不见的字符。请从 .pub 文件重新复制。",
                en: "The key holds characters that nobody sees. Copy it from the .pub file again.")
        case .options:
            Phrase(
                zh: "公钥前面不能有选项。请只留“种类 公钥 备注”，选项由惠泽写。",
                en: "Nothing may stand before the key. Keep its kind, the key and the comment; "
                    + "Huize writes the options.")
        case .otherFormat:
            Phrase(
                zh: "这不是 OpenSSH 的公钥。请用 ssh-keygen -i 转换，或在 PuTTYgen 里复制 OpenSSH 格式的那一行。",
                en: "This is not how OpenSSH writes a key. Convert it with ssh-keygen -i, or copy "
                    + "the line for OpenSSH in PuTTYgen.")
        case .unknownKind(let kind):
            Phrase(
                zh: "不接受“\(kind.prefix(40))”这种钥匙。请用 ssh-keygen -t ed25519 生成一把。",
                en: "Keys of the kind “\(kind.prefix(40))” are not accepted. Make one with "
                    + "ssh-keygen -t ed25519.")
        case .weak(let bits):
            Phrase(
                zh: "这把 RSA 钥匙只有 \(bits) 位，至少要 2048 位。请用 ssh-keygen -t ed25519 生成一把。",
                en: "This RSA key has \(bits) bits; 2048 is the least. Make one with "
                    + "ssh-keygen -t ed25519.")
        case .broken:
            Phrase(
                zh: "公钥不完整或被改动过。请从 .pub 文件重新复制整行。",
                en: "The key is cut or was changed. Copy the whole line of the .pub file again.")
        case .longComment:
            Phrase(
                zh: "公钥的备注最多 100 个字。请缩短。",
                en: "The comment of a key has at most 100 characters. Shorten it.")
        }
    }
}
