/// Where a service took place.
public enum VisitPlace: String, CaseIterable, Codable, Termed {
    case home, villageRoom, serviceCar, telephone, townshipCentre

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .home: Phrase(zh: "入户", en: "at home")
        case .villageRoom: Phrase(zh: "村室", en: "village room")
        case .serviceCar: Phrase(zh: "服务车", en: "service car")
        case .telephone: Phrase(zh: "电话", en: "telephone")
        case .townshipCentre: Phrase(zh: "乡镇服务中心", en: "township centre")
        }
    }
}
