import ArgumentParser
import Storage
import SQLiteStorage

/// Settings that commands without a running server need: where the data lies.
let storageSettings: Set<String> = ["data"]

extension ConfigurationOptions {
  /// The configuration for a command that only touches the store.
  func loadForStorage() throws(ConfigurationError) -> Configuration {
    var loader = loader()
    loader.required = storageSettings
    return try loader.load()
  }
}

extension Configuration {
  /// Where the store lies and how it behaves.
  var storage: StorageConfiguration {
    var storage = StorageConfiguration(
      dataDirectory: dataDirectory, keyDirectory: keyDirectory, checkpointDirectory: auditDirectory)
    storage.fileLimits.tenantBytesMax = Int64(number("limits.files-per-tenant"))
    storage.retention.events = duration("retention.events")
    storage.checkpoints.recordsMax = Int64(number("audit.checkpoint-records"))
    storage.checkpoints.timeMax = duration("audit.checkpoint-interval")
    return storage
  }
}

/// Copies database and files into a directory.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes one consistent copy of database and files; the server may run meanwhile.")

  @OptionGroup var options: ConfigurationOptions

  @Option(help: "The directory to write to; missing or empty.")
  var to: String

  func run() async throws {
    try await reporting {
      let configuration = try options.loadForStorage()
      let manifest = try SQLiteBackup.create(configuration.storage, to: to)
      print("backed up to \(to): \(manifest.files.count) files and the database")
      print("not in it: \(configuration.keyDirectory) and \(configuration.auditDirectory); copy them apart")
    }
  }
}

/// Brings a backup back.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Brings a backup back into an empty data directory; the next start records it in the audit log.")

  @OptionGroup var options: ConfigurationOptions

  @Option(help: "The directory of the backup.")
  var from: String

  func run() async throws {
    try await reporting {
      let configuration = try options.loadForStorage()
      try SQLiteBackup.restore(from: from, to: configuration.storage)
      print("restored \(from) to \(configuration.dataDirectory); run cloudparkd verify, then start the server")
    }
  }
}

/// Checks everything a store keeps.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks database, files against their hashes, and the audit chain against its signed checkpoints.",
    discussion: "Changes nothing; the server may run meanwhile. Ends with 1 when something is wrong.")

  @OptionGroup var options: ConfigurationOptions

  func run() async throws {
    try await reporting {
      let configuration = try options.loadForStorage()
      let result = try await SQLiteVerification.verify(configuration.storage)
      for problem in result.problems { print("problem: \(problem)") }
      for finding in result.audit.findings { print("audit: \(finding)") }
      print("\(result.filesChecked) files checked, \(result.orphans) that nothing refers to")
      print(auditSummary(result.audit))
      guard result.isSound else { throw CommandFailure("the store is not sound: see above; restore a backup") }
      print("the store is sound")
    }
  }
}

/// What a verified chain holds, in one line.
private func auditSummary(_ report: AuditReport) -> String {
  var text = "\(report.records) audit records, \(report.checkpoints) signed checkpoints"
  if let since = report.uncheckpointedSince {
    text += "; \(report.uncheckpointedRecords) records since \(since) are covered by no checkpoint yet"
  }
  for restore in report.restores where restore.lostPosition > restore.keptPosition {
    text += "; a restore gave up the records \(restore.keptPosition + 1) to \(restore.lostPosition)"
  }
  return text
}
