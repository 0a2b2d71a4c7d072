import TOMLKit

/// A definition file that has been parsed and waits to be understood.
struct SchemeDocument {
    /// The name or path that errors show.
    let file: String
    private let text: String
    private let root: SchemeValue

    /// Parses the bytes of a file.
    init(file: String, bytes: [UInt8]) throws(SchemeError) {
        guard bytes.count <= 1 << 20 else { throw SchemeError(file: file, problem: .tooLarge) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        // The parser takes a C string and would stop at a NUL without a word.
        guard let text = String(validating: content, as: UTF8.self), !content.contains(0) else {
            throw SchemeError(file: file, problem: .notText)
        }
        self.file = file
        self.text = text
        do {
            root = try SchemeValue.parsing(text)
        } catch {
            throw SchemeError(
                file: file, line: error.source.begin.line, column: error.source.begin.column,
                problem: .syntax(error.description))
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
        let index = LineIndex(text)
        var problem = fault.problem
        if case .duplicateCode(let code, _) = problem, let earlier = fault.earlier {
            problem = .duplicateCode(code, firstLine: index.line(of: earlier))
        }
        let label = root.label(of: fault.path)
        return SchemeError(
            file: file, line: index.line(of: fault.path) ?? 1,
            field: label.isEmpty ? nil : label, problem: problem)
    }
}
