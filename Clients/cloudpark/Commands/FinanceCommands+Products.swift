import ArgumentParser
import ParkSchemas
import RPCCore

extension FinanceCommands {
  struct Product: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "product", abstract: "Lenders' products.",
      subcommands: [Publish.self, Withdraw.self, Get.self, List.self])

    struct Publish: ParkCommand {
      static let configuration = CommandConfiguration(
        abstract: "Publishes a product of your institution.",
        discussion: "The file holds a cloudpark.finance.v1.ProductContent, or a PublishProductRequest with `content`.")

      @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request: FinanceV1.PublishProductRequest = try InputFile.wrapped(file, key: "content") {
          (content: FinanceV1.ProductContent) in .with { $0.content = content }
        }
        try context.output.show(try await context.park.finance.publishProduct(request, context.changing))
      }
    }

    struct Withdraw: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Takes a product off the list.")

      @Argument(help: "The product: fpr_...") var product: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion) { options in
          try await context.park.finance.getProduct(.with { $0.productId = product }, options).version
        }
        let request = FinanceV1.WithdrawProductRequest.with {
          $0.productId = product
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.finance.withdrawProduct(request, context.changing))
      }
    }

    struct Get: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Shows a product.")

      @Argument(help: "The product: fpr_...") var product: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        try context.output.show(
          try await context.park.finance.getProduct(.with { $0.productId = product }, context.reading))
      }
    }

    struct List: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Lists products, oldest first.")

      @Option(help: "Only of this institution.") var institution = ""
      @Option(help: "Only of this kind.") var kind: EnumArgument<FinanceV1.ProductKind>?
      @Option(help: "Only in this state; without it those on the list.") var state:
        EnumArgument<FinanceV1.ProductState>?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        var request = FinanceV1.ListProductsRequest.with {
          $0.institutionId = institution
          $0.kind = kind?.value ?? .unspecified
          $0.state = state?.value ?? .unspecified
          $0.pageSize = 200
        }
        context.output.beginList([
          .init("id"), .init("version"), .init("state"), .init("institutionName", "institution"),
          .init("content.nameZh", "name"), .init("content.kind", "kind"), .init("content.amountMinFen", "from"),
          .init("content.amountMaxFen", "to"), .init("content.rateMinBasisPoints", "rate"),
        ])
        repeat {
          let page = try await context.park.finance.listProducts(request, context.reading)
          for product in page.products { try context.output.row(product) }
          request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        try context.output.endList()
      }
    }
  }
}
