/// A table whose rows are followed, so that the register can be shown as of a day.
///
/// The columns are those of version 3: its script is made from them.
struct HistoryTable {
    let name: String
    /// The columns of its key.
    let key: [String]
    /// The others.
    let columns: [String]
    /// The numbered table to whose rows its own belong, and the column that says to which; its own
    /// for a numbered one.
    let owner: (table: String, column: String)?

    /// Whether its rows have a number of their own, which grows.
    var isNumbered: Bool { key == ["id"] }

    /// A table with a number for each row.
    private init(_ name: String, _ columns: String) {
        self.init(name, key: "id", columns, of: (name, "id"))
    }

    private init(
        _ name: String, key: String, _ columns: String, of owner: (String, String)? = nil
    ) {
        self.name = name
        self.key = key.split(separator: " ").map(String.init)
        self.columns = columns.split(separator: " ").map(String.init)
        self.owner = owner
    }

    /// The table of a name.
    static func named(_ name: String) -> HistoryTable? { all.first { $0.name == name } }

    /// Every table that is followed.
    static let all: [HistoryTable] = [
        HistoryTable("area", key: "code", "name valid_from valid_to"),
        HistoryTable(
            "household",
            "village group_no number walk_key address phone head head_key status"),
        HistoryTable(
            "person",
            """
            household village name sort_key sex birthday birth_lunar birth_year birth_month \
            birth_day resident_id relation hukou marital marital_since spouse mother father phone \
            ethnic_group residence disability certificate_number certificate_issued account_bank \
            account_number account_holder death explanation
            """),
        HistoryTable(
            "visit",
            """
            household person village day place purpose topics services consent outcome note \
            next_visit lmp entered_at entered_by
            """),
        HistoryTable(
            "screening",
            """
            kind person partner household village day provider consent risk_class note next_visit \
            entered_at entered_by
            """),
        HistoryTable(
            "screening_result", key: "screening position", "subject item value unit lower upper",
            of: ("screening", "screening")),
        HistoryTable(
            "entitlement",
            """
            person village walk_key sort_key programme period amount_fen status reason \
            account_bank account_number account_holder paid_on benefit_case payee_name payee_id \
            rule
            """),
        HistoryTable(
            "payment_layer", key: "entitlement position", "layer fund amount_fen is_uplift",
            of: ("entitlement", "entitlement")),
        HistoryTable(
            "benefit_case",
            """
            person village walk_key sort_key programme year state next_level origin rule \
            entered_by entered_at waiting_since starts ends findings own_amount_fen
            """),
        HistoryTable(
            "case_move", key: "benefit_case number",
            "at by from_state to_state action level phrase reason",
            of: ("benefit_case", "benefit_case")),
        HistoryTable(
            "mandate", key: "benefit_case level", "number reviewer given_by given_on",
            of: ("benefit_case", "benefit_case")),
        HistoryTable(
            "paper", "person kind shown_on is_confirmed note entered_at entered_by"),
        HistoryTable("posting", "level area programme year place first last"),
        HistoryTable("posting_case", key: "posting benefit_case", "", of: ("posting", "posting")),
        HistoryTable(
            "objection",
            "posting benefit_case raised_on raised_by text outcome is_upheld closed_on"),
        HistoryTable(
            "annual_review", "person year outcome day note entered_at entered_by"),
        HistoryTable(
            "grievance",
            "village person kind text benefit_case received_on due outcome closed_on told_how"),
        HistoryTable(
            "grievance_step", key: "grievance number", "at by text",
            of: ("grievance", "grievance")),
        HistoryTable("rule_use", key: "programme version", "digest first_used"),
        HistoryTable(
            "batch",
            "area period programmes state made_at made_by lines total_fen digest format"),
        HistoryTable(
            "batch_line",
            """
            batch position person village programme name resident_id account_bank account_number \
            account_holder amount_fen outcome reason answered_fen answered_on
            """),
        HistoryTable(
            "batch_item", key: "line entitlement", "amount_fen", of: ("batch_line", "line")),
        HistoryTable("bank_answer", "batch digest entered_at entered_by"),
        HistoryTable(
            "answer_note", key: "answer number",
            "finding position file_line name amount_fen reason", of: ("bank_answer", "answer")),
        HistoryTable(
            "recovery",
            "entitlement amount_fen reason opened_on received_fen closed_on outcome"),
    ]

    /// Tables that are worked out anew from those that are followed.
    static let derived = ["search_key", "due", "tally", "month_tally"]

    /// Tables that tell their own time: what came later is left out.
    static let dated = ["case_message": "at", "announcement": "at", "emergency_access": "from_at"]

    /// Tables that are shown as they are now, or not at all.
    static let present = [
        "account", "account_key", "setting", "case_message_read", "case_claim", "draft",
        "journal", "journal_change", "journal_head", "history_added", "history_row",
    ]
}
