import Domain
import Store

/// What is said while a register of an earlier version is brought up to this one.
enum OpeningWords {
    static func news(_ news: OpeningNews) -> Phrase {
        switch news {
        case .upgrading(let version):
            Phrase(
                zh: "登记册是较早的惠泽写的（第 \(version) 版），先备份并试一遍，再升级。请稍候。",
                en: "The register was written by an earlier Huize (version \(version)): it is "
                    + "copied, the copy is tried out, then it is brought up to date. Wait a "
                    + "moment.")
        case .upgraded(let copy):
            Phrase(
                zh: "登记册已升级。升级前的样子在 \(copy)，确认无误后可以删除。",
                en: "The register is up to date. As it was before, it lies at \(copy); remove that "
                    + "once you are content.")
        }
    }
}
