import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore

extension WatchCommands {
  struct Demand: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "One financing demand as it is, then every change.",
      discussion: "For an institution the stream ends with its authorisation to read the enterprise's data.")

    @Argument(help: "The demand: fdm_...") var demand: String
    @OptionGroup var options: Options
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let stream = try await context.park.watchDemand(demand, after: try options.cursor(), context.streaming)
      try await WatchCommands.follow(stream, options, context) { event in
        switch event.kind {
        case .bookmark: nil
        case .snapshot: options.changesOnly ? nil : Self.line(event)
        default: Self.line(event)
        }
      }
    }

    private static func line(_ event: FinanceV1.DemandEvent) -> String {
      var text = WatchCommands.head(event.occurredAt.flatMap { try? $0.json() }, event.kind)
      if !event.action.isEmpty { text += "  \(event.action)" }
      if let demand = event.demand {
        let state = demand.state.name.map { EnumNames.short($0, FinanceV1.DemandState.schema) }
        text += "  \(demand.id)  version \(demand.version)  \(state ?? String(demand.state.rawValue))"
      }
      return Printable.clean(text)
    }
  }
}
