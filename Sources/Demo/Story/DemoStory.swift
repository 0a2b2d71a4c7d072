public import Domain

/// What happened in an invented register in the weeks before the day on which it stands: cases on
/// every step, postings, batches, the annual review, grievances.
///
/// It is told through the register's own door, by the accounts of the demo, in the first village
/// and its township; the same register always gets the same story.
public struct DemoStory: Sendable {
    /// The morning before the first thing happens: when the register was founded.
    public let beginning: Instant
    private let register: DemoRegister

    private static let earliest = 20_110_401

    /// The story of a register; nil before the year's benefits were worked out, and before the
    /// rules were in force under which people apply.
    public init?(of register: DemoRegister) {
        guard register.stage == .underWay, register.today.number >= Self.earliest else {
            return nil
        }
        self.register = register
        beginning = Scene.moment(on: register.today - Script.length - 1, minute: 0)
    }

    /// Lets everything happen, day after day.
    ///
    /// - Parameter registry: the register as the account of a login sees it.
    public func play(
        as registry: (String) throws(RegistryError) -> any Registry
    ) throws(RegistryError) {
        var villages = register.villages
        guard let village = villages.next(), let place = village.areas.last else { return }
        let cast = Cast(village, on: register.today)
        var scene = Scene(
            today: register.today, seed: register.seed, village: place.code, cast: cast)
        for person in Actor.allCases {
            scene.registries[person] = try registry(person.rawValue)
        }
        for step in Script(cast: cast).steps { try scene.take(step) }
    }
}

/// Who acts, by login.
enum Actor: String, CaseIterable, Sendable {
    case liu, zhao, zhang, chen, qian
}
