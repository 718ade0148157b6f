import CSimulatedSystem
import Glibc

/// The command line.
struct Options {
  var seed: UInt64 = 1
  var sessions = 1
  /// Sessions in that order, in place of `seed` and those behind it.
  var listed: [UInt64] = []
  var digests = false
  var trace = false
  var defect = SIM_NO_DEFECT
  var verify = false
  /// Every so many bytes a conversation is cut; 0: not.
  var cuts = 0
  var alerts = false
  var keepGoing = false
  /// Sessions that failed in a process before this one.
  var failed = 0

  static let usage = """
    Usage: simulate [--seed N] [--sessions N] [--seeds N,N] [--digests] [--trace] [--verify] [--keep-going] [--defect NAME] | --cuts N | --alerts
      --seed N       the first session; without --sessions only that one
      --sessions N   so many, one seed after the other
      --seeds N,N    the sessions with these seeds, in that order
      --digests      prints a number of each session that is made of every byte sent, of when, and of what became of it
      --trace        prints what happens
      --verify       runs each session twice and compares their digests
      --keep-going   does not stop at the first failure
      --cuts N       cuts a conversation of every kind after every Nth byte of either side, in three ways
      --alerts       ends it with every TLS alert in place of every record
      --defect NAME  puts a defect into what the machines send and stops when a session finds it:
                     \(defects.map(\.name).joined(separator: " "))
    """

  static let defects: [(name: String, value: sim_defect)] = [
    ("drop-credit", SIM_DROP_CREDIT), ("double-data", SIM_DOUBLE_DATA), ("drop-data", SIM_DROP_DATA),
    ("swap-data", SIM_SWAP_DATA), ("answer-twice", SIM_ANSWER_TWICE), ("forget-cancel", SIM_FORGET_CANCEL),
    ("forget-reply", SIM_FORGET_REPLY), ("misroute-reply", SIM_MISROUTE_REPLY), ("change-byte", SIM_CHANGE_BYTE),
    ("drop-credential", SIM_DROP_CREDENTIAL),
  ]

  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    func number() -> UInt64 {
      guard let text = rest.popFirst(), let value = UInt64(text) else { Self.refuse("a number is missing") }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--seed": seed = number()
      case "--sessions": sessions = Int(number())
      case "--seeds":
        listed = (rest.popFirst() ?? "").split(separator: ",").compactMap { UInt64($0) }
        sessions = listed.count
      case "--digests": digests = true
      case "--trace": trace = true
      case "--verify": verify = true
      case "--cuts": cuts = max(1, Int(number()))
      case "--alerts": alerts = true
      case "--keep-going": keepGoing = true
      case "--failed": failed = Int(number())
      case "--defect":
        let name = rest.popFirst() ?? ""
        guard let found = Self.defects.first(where: { $0.name == name }) else { Self.refuse("no such defect: \(name)") }
        defect = found.value
      case "--help":
        print(Self.usage)
        exit(0)
      default: Self.refuse("unknown argument \(argument)")
      }
    }
  }

  private static func refuse(_ why: String) -> Never {
    print("simulate: \(why)\n\(usage)")
    exit(64)
  }
}
