import ArgumentParser
import ParkSchemas
import RPCCore

extension WatchCommands {
  struct DashboardWatch: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "dashboard", abstract: "How the filing of a period stands, now and whenever it changes.",
      discussion: "A reader slower than the changes misses states in between, never the last one.")

    @Argument(help: "The period: per_...") var period: String
    @OptionGroup var options: Options
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.WatchDashboardRequest.with {
        $0.periodId = period
        $0.cursor = (try? options.cursor()) ?? []
      }
      var isFirst = options.after == nil
      let stream = try await context.park.stats.watchDashboard(request, context.streaming)
      try await WatchCommands.follow(stream, options, context) { update in
        guard let period = update.period else { return nil }
        defer { isFirst = false }
        return isFirst && options.changesOnly ? nil : Self.line(update, period)
      }
    }

    private static func line(_ update: StatsV1.Dashboard, _ period: StatsV1.Period) -> String {
      var text = WatchCommands.head(update.asOf.flatMap { try? $0.json() }, period.state)
      text += "  \(period.year)Q\(period.quarter)  filed \(update.filed)"
      for count in update.counts {
        text +=
          "  \(count.formCode) \(EnumNames.short(count.state.description, StatsV1.ReportState.schema)) \(count.reports)"
      }
      return Printable.clean(text)
    }
  }
}
