import Domain
import GRDB

extension Account {
    /// The part of `area` that this account may see; nil if there is none.
    func reach(_ area: AreaCode?) -> AreaCode? {
        guard let area else { return self.area }
        if self.area.contains(area) { return area }
        return area.contains(self.area) ? self.area : nil
    }
}

extension AreaCode {
    /// The bounds of a village column.
    var bounds: StatementArguments { [range.lowerBound, range.upperBound] }
}
