import Domain

extension Compositor {
    /// Takes a case for a screen, or says who has it; nil if it is nobody's to take.
    func take(_ id: BenefitCase.ID) -> CaseClaim? {
        let now = context.now()
        let claim = write {
            try? registry.claim(id, at: now, until: CaseClaim.end(from: now))
        }
        if let claim, claim.by == context.account.id { claims[id] = now }
        return claim
    }

    /// Gives back what no open screen keeps any more, and keeps the rest for longer, at most once
    /// a minute: who presses keys is there.
    func keepClaims() {
        let kept = Set(layers.compactMap(\.screen.keptCase))
        giveBackClaims(but: kept)
        let now = context.now()
        for (id, since) in claims where now.milliseconds - since.milliseconds >= 60_000 {
            // Whoever was away for too long finds it taken: the screen says so.
            guard take(id)?.by != context.account.id else { continue }
            claims[id] = nil
            appear()
        }
    }

    /// Gives cases back; what cannot be given back now runs out by itself.
    func giveBackClaims(but kept: Set<BenefitCase.ID> = []) {
        for id in claims.keys where !kept.contains(id) {
            claims[id] = nil
            write { try? registry.release(id) }
        }
    }
}
