import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `materials`; its bytes lie in the file vault under the enterprise.
struct MaterialRow: Sendable {
  var id: String
  var application: String
  var kind: String
  var fileName: String
  var mediaType: String
  var size: Int64
  var hash: [UInt8]
  var uploaded: Timestamp

  static let columns = "id, application, kind, file_name, media_type, size, hash, uploaded"

  init(_ row: Row) throws {
    id = try row.text("id")
    application = try row.text("application")
    kind = try row.text("kind")
    fileName = try row.text("file_name")
    mediaType = try row.text("media_type")
    size = try row.integer("size")
    hash = try row.blob("hash")
    uploaded = try row.time("uploaded")
  }

  /// A material that has arrived now.
  init(id: String, application: String, header: UploadHeader, file: StoredFile, at now: Timestamp) {
    self.id = id
    self.application = application
    kind = header.kind
    fileName = header.file.name
    mediaType = header.file.mediaType
    size = file.size
    hash = file.hash
    uploaded = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> MaterialRow? {
    try transaction.row("SELECT \(columns) FROM materials WHERE id = ?", [.text(id)]).map(MaterialRow.init)
  }

  /// Whether the policy asks for it for the payment.
  func isForPayment(of row: CaseRow, in transaction: any ReadTransaction) throws -> Bool {
    try PolicyRow.require(row.policy, in: transaction).programme().materials
      .contains { $0.kind == kind && $0.isForPayment }
  }

  static func count(of application: String, in transaction: any ReadTransaction) throws -> Int {
    try transaction.row("SELECT count(*) AS n FROM materials WHERE application = ?", [.text(application)])?.int("n")
      ?? 0
  }

  /// Keeps the row and the reference to the file together.
  func insert(_ file: StoredFile, in change: Change) throws {
    try change.park.files.reference(file, owner: id, in: change)
    try change.execute(
      "INSERT INTO materials (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?)",
      [
        .text(id), .text(application), .text(kind), .text(fileName), .text(mediaType), .integer(size), .blob(hash),
        .time(uploaded),
      ])
  }

  func remove(of enterprise: String, in change: Change) throws {
    try change.park.files.release(tenant: enterprise, hash: hash, owner: id, in: change)
    try change.execute("DELETE FROM materials WHERE id = ?", [.text(id)])
  }

  static func removeAll(of row: CaseRow, in change: Change) throws {
    let rows = try change.rows("SELECT \(columns) FROM materials WHERE application = ?", [.text(row.id)])
    for material in rows { try MaterialRow(material).remove(of: row.enterprise, in: change) }
  }

  var message: ApplicationV1.Material {
    .with {
      $0.id = id
      $0.kind = kind
      $0.fileName = fileName
      $0.mediaType = mediaType
      $0.sizeBytes = UInt64(clamping: size)
      $0.sha256 = hash
      $0.uploadedAt = uploaded.message
    }
  }
}

/// The checked metadata of an upload.
struct UploadHeader: Sendable {
  let application: String
  let expectedVersion: UInt64
  let kind: String
  let file: FileFacts
  let replaces: String
  /// SHA-256 over the metadata, the content's hash among it: what makes two uploads the same.
  let requestHash: [UInt8]

  static let mediaTypes: Set<String> = [
    "application/pdf", "image/jpeg", "image/png", "application/msword", "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  init(_ header: ApplicationV1.MaterialHeader, bytesMax: Int64) throws {
    var fields = FieldChecks()
    application = fields.identifier("header.application_id", header.applicationId, .application)
    expectedVersion = header.expectedVersion
    kind = header.kind
    fields.require(
      KeyText.validated(header.kind) != nil, "header.kind", "NO_KEY", zh: "须说明材料种类",
      en: "which of the policy's materials it is")
    file = FileFacts(
      name: header.fileName, mediaType: header.mediaType, size: header.sizeBytes, hash: header.sha256,
      mediaTypes: Self.mediaTypes, bytesMax: bytesMax, noting: &fields)
    replaces = header.replacesMaterialId
    if !replaces.isEmpty { fields.identifier("header.replaces_material_id", replaces, .material) }
    try fields.finish()
    requestHash = try SHA256.hash(try header.packed())
  }
}
