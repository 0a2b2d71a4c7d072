extension PseudoTerminal {
    /// Whether the whole first screen of the village manager is there, the cursor at its list.
    var showsHome: Bool {
        row(0).contains("刘桂兰") && row(rows - 1).contains("q 退出")
            && cursor.map { $0 == (3, 1) } ?? false
    }
}
