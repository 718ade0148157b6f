import ArgumentParser
import ParkRules
import ParkSchemas

/// Prints sample data that is plainly synthetic, for demonstrations and tests.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Prints synthetic sample data.", subcommands: [Enterprise.self])

  /// A registration of an enterprise that does not exist.
  struct Enterprise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the registration of a synthetic enterprise as JSON.",
      discussion: """
        Its credit code is valid (GB 32100-2015) but belongs to nobody: its body begins with Q. The same seed gives the
        same enterprise. Feed it to `cloudpark enterprise register`.
        """)

    @Option(help: "Which enterprise.")
    var seed: UInt64

    @Flag(help: "One that is above designated size; otherwise it is small.")
    var large = false

    func run() throws {
      guard let request = SampleEnterprise.registration(seed: seed, large: large) else {
        throw CommandFailure("no credit code can be made for seed \(seed); take another")
      }
      print(try request.json(.init(pretty: true)))
    }
  }
}

/// Enterprises that do not exist, with all that verification asks for.
enum SampleEnterprise {
  /// The registration of one; the same seed gives the same. nil when no credit code can be made of the seed.
  static func registration(seed: UInt64, large: Bool = false) -> EnterpriseV1.RegisterRequest? {
    guard let code = SyntheticCreditCodes.code(seed: seed) else { return nil }
    return .with {
      $0.creditCode = code.text
      $0.profile = .with {
        $0.nameZh = "演示文化\(large ? "集团" : "工作室")\(seed)(虚构)"
        $0.nameEn = "Synthetic Culture \(large ? "Group" : "Studio") \(seed)"
        $0.district = "朝阳区"
        $0.industryClass = "02"
        $0.industryCode = "8710"
        $0.foundedDay = "2022-03-01"
        $0.figuresYear = 2025
        $0.employees = .with { $0.value = large ? 220 : 12 }
        $0.revenueFen = .with { $0.value = large ? 26_000_000_000 : 300_000_000 }
        $0.taxPaidFen = .with { $0.value = large ? 900_000_000 : 9_000_000 }
        $0.totalAssetsFen = .with { $0.value = large ? 18_000_000_000 : 200_000_000 }
        $0.rentFenPerYear = .with { $0.value = large ? 900_000_000 : 60_000_000 }
        $0.areaSquareDecimetres = .with { $0.value = large ? 300_000 : 20_000 }
        $0.filesStatistics = true
        $0.contact = .with {
          $0.name = "演示人"
          $0.phone = "13800000000"
          $0.consented = true
        }
      }
    }
  }
}
