import Domain
public import TerminalKit

extension Compositor {
    /// The whole picture for a terminal of `size`.
    public func frame(of size: Size) -> Frame {
        var frame = Frame(size: size, glyphs: context.glyphs)
        guard size.columns >= Chrome.smallest.columns, size.rows >= Chrome.smallest.rows else {
            let text = context(CoreWords.tooSmall(Chrome.smallest))
            frame.put(text, at: Point(column: 0, row: 0), role: .warning)
            return frame
        }
        let content = Chrome.content(of: size)
        let base = layers.lastIndex { !$0.isOverlay } ?? 0
        var titles: [String] = []
        for layer in layers[base...] {
            titles.append(layer.title(in: context))
            frame.cursor = nil
            frame.inside(content) { layer.screen.draw(into: &$0, in: context) }
        }
        // A hidden cursor would take input methods their place: it stands at the corner at least.
        if frame.cursor == nil { frame.cursor = content.origin }
        let title = titles.first.flatMap { $0.isEmpty ? nil : [$0] } ?? []
        Chrome.drawTitle(title, into: &frame, in: context)
        EmergencyBanner(context)?.draw(into: &frame, row: 1, in: context)
        Chrome.drawNotice(notice, into: &frame, in: context)
        if let top = layers.last {
            Chrome.drawFooter(
                top.footer(in: context), isTypedInto: top.isTypedInto, into: &frame, in: context)
        }
        if let progress {
            ProgressLine(progress, now: context.now()).draw(into: &frame, in: context)
        }
        return frame
    }
}
