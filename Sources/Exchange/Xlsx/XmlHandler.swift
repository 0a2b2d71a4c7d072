/// Takes the elements of an XML part as they come.
protocol XmlHandler: AnyObject {
    /// An element begins; `name` is without its namespace prefix.
    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader)
    /// An element ends.
    func end(_ name: String, in reader: XmlReader)
    /// Text, perhaps only a piece of it.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XmlHandler {
    func end(_ name: String, in reader: XmlReader) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
