import Domain
import Testing

@testable import Store

/// Which backups are kept.
@Suite struct RotationTests {
    private func backup(_ day: Day, hour: Int64 = 1) -> BackupName {
        BackupName(
            at: Instant(
                milliseconds: (Int64(day.daysSince1970) * 24 + hour - 8) * 3_600_000))
    }

    @Test func `a name tells its moment, and nothing else is a name`() {
        let name = BackupName(at: Instant(milliseconds: 1_322_006_407_999))
        #expect(name.text == "register-20111123-080007.huize")
        #expect(BackupName(name.text) == name)
        for other in [
            "register.huize", "register-20111123-080007.huize.part-7", "register-20111123.huize",
            "register-20111323-080007.huize", "register-20111123-240000.huize",
            "register-20111123-08000a.huize", "Register-20111123-080007.huize",
            "register-+0111123-080007.huize", "register-20111123-080007.db", "",
        ] {
            #expect(BackupName(other) == nil, "\(other)")
        }
        #expect(name.stamp == "20111123-080007")
    }

    @Test func `a year of nights leaves seven days, four weeks and twelve months`() {
        let last = Township.day(20_111_231)
        let nights = (0..<365).map { backup(last - $0) }
        let kept = Rotation().kept(of: nights)
        let days = kept.map(\.day).sorted(by: >)
        #expect(days.prefix(7).elementsEqual((0..<7).map { last - $0 }))
        // Sundays end the weeks: 25 December is within the seven days.
        #expect(days.contains(Township.day(20_111_218)) && days.contains(Township.day(20_111_211)))
        #expect(Set(days.map(\.month)).count == 12)
        #expect(kept.count <= 7 + 4 + 12)
    }

    @Test func `night after night the same ones stay as in one go`() {
        let rotation = Rotation(daily: 3, weekly: 2, monthly: 2)
        let first = Township.day(20_110_101)
        var folder: Set<BackupName> = []
        for night in 0..<200 {
            folder.insert(backup(first + night))
            folder = rotation.kept(of: Array(folder))
        }
        let all = (0..<200).map { backup(first + $0) }
        #expect(folder == rotation.kept(of: all))
    }

    @Test(arguments: 0..<200)
    func `the newest always stays, and no span has two`(seed: UInt64) {
        var random = Random(seed: seed)
        let rotation = Rotation(
            daily: random.next(below: 5), weekly: random.next(below: 4),
            monthly: random.next(below: 4))
        let first = Township.day(20_110_101)
        let all = (0..<random.next(below: 60) + 1).map { _ in
            backup(first + random.next(below: 200), hour: Int64(random.next(below: 24)))
        }
        let kept = rotation.kept(of: all)
        #expect(kept.max() == all.max())
        #expect(kept.isSubset(of: all))
        #expect(kept.count <= max(1, rotation.daily + rotation.weekly + rotation.monthly))
        // Who is the last of a recent day stays.
        let days = Set(all.map(\.day)).sorted(by: >).prefix(rotation.daily)
        for day in days {
            #expect(kept.contains(all.filter { $0.day == day }.max() ?? all[0]))
        }
    }
}
