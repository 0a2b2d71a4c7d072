import Domain
import Exchange

extension Registry {
    /// What the cells of files are understood by: the county's lists, and the villages by name.
    func importContext(_ definitions: Definitions) throws(RegistryError) -> ImportContext {
        if account.area.level == .village {
            return ImportContext(
                definitions, village: account.area, areas: try path(to: account.area))
        }
        return ImportContext(definitions, areas: try villages(in: account.area))
    }

    private func villages(in area: AreaCode) throws(RegistryError) -> [Area] {
        var found: [Area] = []
        for place in try areas(in: area) {
            if place.code.level == .village {
                found.append(place)
            } else {
                found += try villages(in: place.code)
            }
        }
        return found
    }
}
