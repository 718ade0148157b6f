import ParkSchemas
import RPCCore
import Storage

/// A row of `copyright_samples`.
struct SampleRow: Sendable {
  var id: String
  var work: String
  var file: KeptFile
  var uploaded: Timestamp

  static let columns = "id, work, file_name, media_type, size, hash, uploaded"

  init(_ row: Row) throws {
    id = try row.text("id")
    work = try row.text("work")
    file = KeptFile(
      name: try row.text("file_name"), mediaType: try row.text("media_type"), size: try row.integer("size"),
      hash: try row.blob("hash"))
    uploaded = try row.time("uploaded")
  }

  /// A sample that has arrived now.
  init(id: String, work: String, facts: FileFacts, stored: StoredFile, at now: Timestamp) {
    self.id = id
    self.work = work
    file = KeptFile(name: facts.name, mediaType: facts.mediaType, size: stored.size, hash: stored.hash)
    uploaded = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> SampleRow? {
    try transaction.row("SELECT \(columns) FROM copyright_samples WHERE id = ?", [.text(id)]).map(SampleRow.init)
  }

  /// The samples of a work, oldest first.
  static func all(of work: String, in transaction: any ReadTransaction) throws -> [SampleRow] {
    try transaction.rows("SELECT \(columns) FROM copyright_samples WHERE work = ? ORDER BY id", [.text(work)])
      .map(SampleRow.init)
  }

  /// Keeps the row and the reference to the file together.
  func insert(_ stored: StoredFile, in change: Change) throws {
    try change.park.files.reference(stored, owner: id, in: change)
    try change.insert(
      into: "copyright_samples",
      [
        "id": .text(id), "work": .text(work), "file_name": .text(file.name), "media_type": .text(file.mediaType),
        "size": .integer(file.size), "hash": .blob(file.hash), "uploaded": .time(uploaded),
      ])
  }

  /// Removes the samples of a work that is over without a certificate: what they were for has ended.
  static func removeAll(of row: WorkRow, in change: Change) throws {
    for sample in try all(of: row.id, in: change) {
      try change.park.files.release(tenant: row.enterprise, hash: sample.file.hash, owner: sample.id, in: change)
    }
    try change.execute("DELETE FROM copyright_samples WHERE work = ?", [.text(row.id)])
  }

  var message: CopyrightV1.Sample {
    .with {
      $0.id = id
      $0.fileName = file.name
      $0.mediaType = file.mediaType
      $0.sizeBytes = UInt64(clamping: file.size)
      $0.sha256 = file.hash
      $0.uploadedAt = uploaded.message
    }
  }
}
