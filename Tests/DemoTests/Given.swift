import Demo
import Domain

/// What the tests of this target share: a day, a seed, and registers made once.
enum Given {
    static let today = Day(year: 2011, month: 11, day: 23) ?? Day(daysSince1970: 15_301)
    static let newYear = Day(year: 2011, month: 1, day: 1) ?? today
    /// The whole first township.
    static let township = Array(DemoRegister(size: .township, seed: 7, today: today).villages)
}
