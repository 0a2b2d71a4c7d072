import Glibc
import Synchronization

/// The queue of those who write into a register: who comes first writes first.
///
/// SQLite lets waiting writers try again at random moments, so that one of many may wait for
/// seconds while others write a hundred times. Before each transaction a writer therefore takes
/// the next number from a file beside the register and waits until nobody holds an earlier one.
/// The numbers are locks: who dies leaves the queue. Without the file, such as in a folder that
/// cannot be written, everybody writes as SQLite lets them.
final class Turn: Sendable {
    /// A number in the queue.
    struct Ticket {
        let number: Int64
        let file: TurnFile
    }

    /// Where tickets are handed out, one at a time.
    private static let desk: Int64 = 0
    /// Held by who does work of many transactions, far behind all tickets.
    private static let bulk = Int64.max - 1

    /// The name of the file beside a register.
    static func path(of register: String) -> String { register + "-turn" }

    private let path: String
    private let known = Mutex<TurnFile?>(nil)
    /// The number with which this program writes now; 0 if it does not.
    private let current = Atomic<Int64>(0)

    /// The queue of the register at `path`.
    init(at path: String) {
        self.path = Turn.path(of: path)
    }

    /// Joins the end of the queue; nil if there is none, or the desk is beset until `deadline`.
    func draw(until deadline: ContinuousClock.Instant) -> Ticket? {
        guard let file = file else { return nil }
        var pause: UInt32 = 20
        while !file.take(Turn.desk) {
            guard ContinuousClock.now < deadline else { return nil }
            usleep(pause)
            pause = min(pause * 2, 1_000)
        }
        defer { file.leave(Turn.desk) }
        let last = file.number
        // A file that was tampered with begins anew.
        let number = last < 0 || last > Int64.max / 2 ? 1 : last + 1
        file.number = number
        return file.take(number) ? Ticket(number: number, file: file) : nil
    }

    /// Whether nobody with an earlier number is there any more.
    func isNext(_ ticket: Ticket) -> Bool {
        !ticket.file.isHeld(1..<ticket.number)
    }

    /// Waits until it is the ticket's turn; false if it is not before `deadline`.
    func wait(for ticket: Ticket, until deadline: ContinuousClock.Instant) -> Bool {
        defer { current.store(ticket.number, ordering: .relaxed) }
        while !isNext(ticket) {
            guard ContinuousClock.now < deadline else { return false }
            usleep(pause(of: ticket))
        }
        return true
    }

    /// How long a ticket rests before it looks again, in microseconds.
    ///
    /// Who comes next looks often. The others leave the processor to those ahead of them: a save
    /// takes the better part of a millisecond, so that many of them will not be done before.
    private func pause(of ticket: Ticket) -> UInt32 {
        for (places, pause) in [(8, 3_000), (4, 1_200), (1, 400)] as [(Int64, UInt32)]
        where ticket.file.isHeld(1..<max(1, ticket.number - places)) {
            return pause
        }
        return 100
    }

    /// Leaves the queue.
    func leave(_ ticket: Ticket) {
        current.store(0, ordering: .relaxed)
        ticket.file.leave(ticket.number)
    }

    /// Whether somebody joined the queue while this program writes.
    var isAwaited: Bool {
        let number = current.load(ordering: .relaxed)
        guard number > 0, let file else { return false }
        return file.number > number
    }

    /// Notes that this program does work of many transactions, until ``endBulk()``; it alone then
    /// brings the log into the register, so that nobody who saves one record does it for it.
    func beginBulk() { _ = file?.take(Turn.bulk) }

    /// Notes that such work is done.
    func endBulk() { file?.leave(Turn.bulk) }

    /// Whether another program does such work now.
    var isBulkElsewhere: Bool { file?.isHeld(Turn.bulk..<Turn.bulk + 1) ?? false }

    /// The file; opened when it is first needed, and again if it was removed meanwhile.
    private var file: TurnFile? {
        known.withLock { known in
            if let file = known, file.isNamed { return file }
            known = TurnFile(path)
            return known
        }
    }
}
