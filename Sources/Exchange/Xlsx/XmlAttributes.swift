import Glibc

/// The attributes of the element that begins; valid only while it does.
struct XmlAttributes {
    /// Names and values in turn, ended by a null pointer, as expat hands them over.
    let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value of the attribute of this name, its prefix included.
    subscript(name: String) -> String? {
        guard var next = pointer else { return nil }
        while let found = next[0], let value = next[1] {
            if strcmp(found, name) == 0 { return String(cString: value) }
            next += 2
        }
        return nil
    }

    /// The value of the attribute of this name behind any prefix.
    func local(_ name: String) -> String? {
        guard var next = pointer else { return nil }
        while let found = next[0], let value = next[1] {
            if XmlReader.localName(found) == name, strchr(found, 0x3A) != nil {
                return String(cString: value)
            }
            next += 2
        }
        return nil
    }
}
