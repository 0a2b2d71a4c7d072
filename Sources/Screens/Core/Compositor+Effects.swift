import Domain

/// Work beside the screens: started by the compositor, collected when it is done.
public protocol BackgroundWork: AnyObject {
    /// Starts `work`, which answers the message for the screen of `layer`.
    func start(
        layer: Int, _ work: @escaping @Sendable (any FileDesk, Progress) -> any Sendable
    ) -> Progress
    /// What was finished since the last look.
    func collect() -> [BackgroundResult]
}

/// What work beside the screens brought back.
public struct BackgroundResult: Sendable {
    /// The screen it is for.
    public let layer: Int
    /// The message for it.
    public let message: any Sendable

    /// Makes a result.
    public init(layer: Int, message: any Sendable) {
        self.layer = layer
        self.message = message
    }
}

extension Compositor {
    func run(_ effects: [Layer.Erased], for layer: Int) {
        let closes = effects.contains { if case .pop = $0 { true } else { false } }
        for effect in effects {
            guard run(effect, for: layer, closes: closes) else { return }
        }
    }

    /// Carries out one effect; false if those after it must not follow.
    private func run(_ effect: Layer.Erased, for layer: Int, closes: Bool) -> Bool {
        switch effect {
        case .commit(let command, let id, let then):
            deliver(then(write { commit(command, id) }), to: layer)
        case .load(let read):
            do throws(RegistryError) {
                deliver(try read(registry), to: layer)
            } catch {
                notice = Notice(error)
            }
        case .claim(let id, let then):
            if let claim = take(id) {
                deliver(then(claim), to: layer)
            }
        case .inBackground(let work):
            // One bar, one Esc: what runs must stay the work that they are about.
            guard progress == nil else {
                notice = Notice(.hint, CoreWords.stillWorking)
                break
            }
            progress = background?.start(layer: layer, work)
            workingLayers = layers.count
        case .saveDraft(let draft):
            // What cannot be kept is not closed either.
            let isKept = keep { () throws(RegistryError) in try registry.saveDraft(draft) }
            return isKept || !closes
        case .discardDraft(let id):
            keep { () throws(RegistryError) in try registry.discardDraft(id) }
        case .push(let screen): push(screen)
        case .replace(let screen):
            remove(layer)
            push(screen)
        case .pop: pop(layer)
        case .notice(let text): notice = text
        case .popAndPress(let key):
            pop(layer)
            press(key)
        case .enter(let access): enter(access)
        case .setLanguage(let language): setLanguage(language)
        case .beep: shouldBeep = true
        case .quit: finish()
        }
        return true
    }

    private func commit(
        _ command: Command, _ id: SubmissionID
    ) -> Result<Receipt, RegistryError> {
        let submission = Submission(
            id: id, by: context.account.id, at: context.now(), command: command)
        do throws(RegistryError) {
            return .success(try registry.commit(submission))
        } catch {
            return .failure(error)
        }
    }

    /// Writes what is no submission; whether that went well.
    @discardableResult
    private func keep(_ body: () throws(RegistryError) -> Void) -> Bool {
        write {
            do throws(RegistryError) {
                try body()
                return true
            } catch {
                notice = Notice(error)
                return false
            }
        }
    }

    private func deliver(_ message: any Sendable, to layer: Int) {
        guard let index = layers.firstIndex(where: { $0.id == layer }) else { return }
        run(layers[index].receive(message, in: context), for: layer)
    }

    private func remove(_ layer: Int) {
        layers.removeAll { $0.id == layer }
    }

    private func pop(_ layer: Int) {
        remove(layer)
        if layers.isEmpty {
            finish()
        } else {
            appear()
        }
    }
}
