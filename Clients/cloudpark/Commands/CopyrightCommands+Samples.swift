import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore

extension CopyrightCommands {
  struct Upload: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a sample to a work; its SHA-256 is checked at both ends.")

    @OptionGroup var target: Target
    @Argument(help: "The file.", completion: .file()) var file: String
    @Option(help: "Its type, such as image/png; without it by the name's ending.") var type: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let mediaType = try type ?? Self.mediaType(file)
      let version = try await target.version(context)
      let header = CopyrightV1.SampleHeader.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.mediaType = mediaType
      }
      try context.output.show(try await context.park.uploadSample(contentsOf: file, header, context.sending))
    }

    /// The type by the ending of the name.
    static func mediaType(_ path: String) throws -> String {
      let name = path.lowercased()
      for (ending, type) in [
        (".mp3", "audio/mpeg"), (".wav", "audio/wav"), (".mp4", "video/mp4"), (".txt", "text/plain"),
        (".zip", "application/zip"),
      ] where name.hasSuffix(ending) { return type }
      return try MaterialCommands.Upload.mediaType(path)
    }
  }

  struct Download: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Saves a sample; its SHA-256 is checked.")

    @Argument(help: "The sample: smp_...") var sample: String
    @Option(name: .customLong("to"), help: "The new file.", completion: .file()) var path: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.downloadSample(sample, to: path, context.streaming))
    }
  }
}
