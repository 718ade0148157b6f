import Storage

/// What a restore leaves in the data directory, so that the next start records it in the audit chain.
struct RestoreMarker {
  private static let firstLine = "cloudpark restore 1"

  /// Random, so that the record is written once however often the start is interrupted.
  var id: String
  var backupCreated: Timestamp
  /// The last audit record that the backup held; 0 for none.
  var keptPosition: Int64

  static func unfinishedPath(_ dataDirectory: String) -> String { dataDirectory + "/restoring" }
  static func path(_ dataDirectory: String) -> String { dataDirectory + "/restored" }

  var bytes: [UInt8] {
    Array("\(Self.firstLine)\n\(id)\n\(backupCreated.microseconds)\n\(keptPosition)\n".utf8)
  }

  init(id: String, backupCreated: Timestamp, keptPosition: Int64) {
    self.id = id
    self.backupCreated = backupCreated
    self.keptPosition = keptPosition
  }

  init(bytes: [UInt8]) throws {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 4, lines[0] == Self.firstLine, let created = Int64(lines[2]), let kept = Int64(lines[3]) else {
      throw StorageError(.corrupt, "the restore marker is damaged: restore again")
    }
    self.init(id: String(lines[1]), backupCreated: Timestamp(microseconds: created), keptPosition: kept)
  }

  /// Appends the audit record of a restore, begins a new epoch of checkpoints and removes the marker.
  static func record(in services: StorageServices, dataDirectory: String, files: any FileSystem) async throws {
    let path = path(dataDirectory)
    guard try files.status(path) != nil else { return }
    let marker = try RestoreMarker(bytes: try files.readWhole(path, bytesMax: 4096))
    let action = "storage.restore"
    let audit = services.audit
    let recordPosition = try await services.store.write { transaction in
      let known = try audit.page(
        after: marker.keptPosition, AuditFilter(action: action, subject: marker.id), rowsMax: 1, in: transaction)
      if let record = known.first { return record.position }
      let details = "backup of \(marker.backupCreated), kept audit records up to \(marker.keptPosition)"
      return try audit.append(
        AuditEntry(actor: "system", action: action, subject: marker.id, details: Array(details.utf8)), in: transaction
      ).position
    }
    try services.checkpointer.beginEpoch(keptPosition: marker.keptPosition, recordPosition: recordPosition)
    try files.remove(path)
    try files.syncDirectory(dataDirectory)
  }
}
