/// A definition file that has been parsed and waits to be understood.
struct SchemeDocument {
    /// The name or path that errors show.
    let file: String
    private let bytes: ArraySlice<UInt8>
    private let root: SchemeValue

    /// Parses the bytes of a file.
    init(file: String, bytes: [UInt8]) throws(SchemeError) {
        guard bytes.count <= 1 << 20 else { throw SchemeError(file: file, problem: .tooLarge) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        guard String(validating: content, as: UTF8.self) != nil, !content.contains(0) else {
            throw SchemeError(file: file, problem: .notText)
        }
        self.file = file
        self.bytes = content
        var parser = TomlParser(content)
        do throws(TomlError) {
            root = try parser.read()
        } catch {
            throw SchemeError(
                file: file, line: error.line, column: error.column,
                problem: .syntax(error.problem.term))
        }
    }

    /// Reads the file, whose top may hold only these keys.
    func read<Value>(
        keys: [String], _ read: (SchemeReader) throws(SchemeFault) -> Value
    ) throws(SchemeError) -> Value {
        do {
            return try read(try SchemeReader(root, at: SchemePath(), keys: keys))
        } catch {
            throw located(error)
        }
    }

    private func located(_ fault: SchemeFault) -> SchemeError {
        // Only a mistake needs to know where values stand: the text is read once more for it.
        var parser = TomlParser(bytes, notesLines: true)
        _ = try? parser.read()
        var problem = fault.problem
        if case .duplicateCode(let code, _) = problem, let earlier = fault.earlier {
            problem = .duplicateCode(code, firstLine: parser.line(of: earlier))
        }
        let label = root.label(of: fault.path)
        return SchemeError(
            file: file, line: parser.line(of: fault.path) ?? 1,
            field: label.isEmpty ? nil : label, problem: problem)
    }
}
