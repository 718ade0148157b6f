import ArgumentParser
import ParkSchemas
import RPCCore

extension MarketCommands {
  struct Supply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "supply", abstract: "What is offered.",
      subcommands: [Publish.self, Get.self, List.self, Close.self])

    struct Publish: ParkCommand {
      static let configuration = CommandConfiguration(
        abstract: "Publishes a supply of your enterprise or institution.",
        discussion: "The file holds a cloudpark.market.v1.SupplyContent, or a PublishSupplyRequest with `content`.")

      @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request: MarketV1.PublishSupplyRequest = try InputFile.wrapped(file, key: "content") {
          (content: MarketV1.SupplyContent) in .with { $0.content = content }
        }
        try context.output.show(try await context.park.market.publishSupply(request, context.changing))
      }
    }

    struct Get: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Shows a supply.")

      @Argument(help: "The supply: msp_...") var supply: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        try context.output.show(
          try await context.park.market.getSupply(.with { $0.supplyId = supply }, context.reading))
      }
    }

    struct List: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Lists supplies, newest first.")

      @Option(help: "Only of this kind.") var kind: EnumArgument<MarketV1.SupplyKind>?
      @Option(help: "Only of this field and narrower ones.") var field = ""
      @Option(help: "Only of this supplier.") var supplier = ""
      @Option(help: "Only with this text in title or summary.") var text = ""
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request = MarketV1.ListSuppliesRequest.with {
          $0.kind = kind?.value ?? .unspecified
          $0.field = field
          $0.supplierId = supplier
          $0.text = text
        }
        try await context.output.show(
          try await context.park.market.listSupplies(request, context.streaming),
          [
            .init("id"), .init("version"), .init("content.kind", "kind"), .init("supplierName", "supplier"),
            .init("content.field", "field"), .init("content.title", "title"), .init("content.priceFromFen", "from"),
            .init("freeUnits", "free"), .init("ratings"), .init("stars"),
          ])
      }
    }

    struct Close: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Takes a supply off the market.")

      @Argument(help: "The supply: msp_...") var supply: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion) { options in
          try await context.park.market.getSupply(.with { $0.supplyId = supply }, options).version
        }
        let request = MarketV1.CloseSupplyRequest.with {
          $0.supplyId = supply
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.market.closeSupply(request, context.changing))
      }
    }
  }
}
