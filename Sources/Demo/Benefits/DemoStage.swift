/// How far the year's benefits have come in an invented register.
public enum DemoStage: Sendable {
    /// Most of the year is paid, the rest is on its way, blocked or came back.
    case underWay
    /// Papers are on file and nothing was worked out yet; owed is only what closed programmes left.
    case beforeRun
}
