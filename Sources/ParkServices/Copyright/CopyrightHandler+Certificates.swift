import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension CopyrightHandler {
  func issueCertificate(
    _ request: CopyrightV1.IssueCertificateRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.Certificate {
    try await park.mutate(context) { change in
      let step = try WorkStep(request.workId, expectedVersion: request.expectedVersion, in: change)
      var issued: CertificateRow?
      try step.perform(.issueCertificate) { step in
        guard let category = WorkCategory(rawValue: step.row.content.category.rawValue) else {
          throw StorageError(.unexpectedValue, "work \(step.row.id): no kind of work")
        }
        // The number is taken in the transaction that uses it: what is refused or undone takes none.
        let number = try NumberBooks.takeCertificateNumber(category, in: change)
        let row = try CertificateRow(
          number, of: step.row, by: change.caller, on: try change.now.shanghaiDay)
        try row.insert(in: change)
        try row.announce(in: change)
        step.row.certificate = row.number
        issued = row
      }
      guard let issued else { throw RPCError(.internalError, "a certificate passed its guards unset") }
      return Applied(
        issued.message(workVersion: step.row.version), subject: step.row.id,
        details: step.auditDetails(["certificate": issued.number]))
    }
  }

  func revokeCertificate(
    _ request: CopyrightV1.RevokeCertificateRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.Certificate {
    guard RevocationGround(rawValue: request.ground.rawValue) != nil else {
      throw RPCError.invalid("ground", "REQUIRED", BilingualText(zh: "须选择撤销事由", en: "say on which ground"))
    }
    let reason = Masking.numbers(in: try ApplicationHandler.required("reason", request.reason))
    return try await park.mutate(context) { change in
      let step = try WorkStep(request.workId, expectedVersion: request.expectedVersion, in: change)
      var revoked: CertificateRow?
      try step.perform(.revokeCertificate) { step in
        guard var row = try CertificateRow.find(step.row.certificate ?? "", in: change) else {
          throw StorageError(.unexpectedValue, "work \(step.row.id): its certificate is not there")
        }
        row.ground = request.ground
        row.reason = reason
        row.revokedOn = try change.now.shanghaiDay.description
        try row.update(in: change)
        try row.announce(in: change)
        revoked = row
      }
      guard let revoked else { throw RPCError(.internalError, "a certificate passed its guards unset") }
      return Applied(
        revoked.message(workVersion: step.row.version), subject: step.row.id,
        details: step.auditDetails(["certificate": revoked.number, "ground": "\(request.ground.rawValue)"]))
    }
  }

  func verifyCertificate(
    _ request: CopyrightV1.VerifyCertificateRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.VerifyCertificateResponse {
    var fields = FieldChecks()
    let typed = WidthNormalisation.trimmed(request.number).replacing("：", with: ":")
    let number = CopyrightRegistrationNumber(typed)?.description
    fields.require(
      number != nil, "number", "MALFORMED", zh: "登记号格式应为“作登字:11-2026-F-00000001号”",
      en: "a number has the form 作登字:11-2026-F-00000001号")
    let hash = request.holderHash.lowercased()
    fields.require(
      hash.utf8.count == 64 && hash.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) },
      "holder_hash", "MALFORMED", zh: "应为64位十六进制SHA-256", en: "64 hex digits of a SHA-256")
    try fields.finish()
    return try await park.query(context) { transaction, _ in
      // A wrong holder is answered like a wrong number.
      guard let number, let row = try CertificateRow.find(number, in: transaction), row.holderHash == hash else {
        throw RPCError.notFound("certificate", request.number)
      }
      return .with {
        $0.number = row.number
        $0.state = row.state
        $0.title = row.title
        $0.category = row.category
        $0.issuedOn = row.issuedOn
        $0.revokedOn = row.revokedOn
        $0.ground = row.ground
      }
    }
  }

  func listAnnouncements(
    _ request: CopyrightV1.ListAnnouncementsRequest, _ responses: ResponseWriter<CopyrightV1.Announcement>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal(
      "category", request.category == .unspecified ? nil : .integer(request.category.rawValue))
    let wanted = SearchText.column([request.text])
    try await park.streamRows(context, to: responses, from: Int64.max) { transaction, _, before, rowsMax in
      let rows = try transaction.rows(
        "SELECT * FROM copyright_announcements WHERE position < ?\(filter.sql) ORDER BY position DESC LIMIT ?",
        [.integer(before)] + filter.arguments + [.integer(rowsMax)])
      let items = try rows.map(Self.announcement).filter {
        wanted.isEmpty || SearchText.column([$0.title]).contains(wanted)
      }
      return RowPage(items, next: rows.count < rowsMax ? nil : try rows.last?.integer("position"))
    }
  }

  private static func announcement(_ row: Row) throws -> CopyrightV1.Announcement {
    try .with {
      $0.sequence = UInt64(bitPattern: try row.integer("position"))
      $0.number = try row.text("number")
      $0.title = try row.text("title")
      $0.category = CopyrightV1.WorkCategory(rawValue: Int32(truncatingIfNeeded: try row.integer("category")))
      $0.holderName = try row.text("holder")
      $0.announcedOn = try row.text("announced_on")
      $0.ground = CopyrightV1.RevocationGround(rawValue: Int32(truncatingIfNeeded: try row.integer("ground")))
      $0.reason = try row.text("reason")
      $0.state = $0.ground == .unspecified ? .inForce : .revoked
    }
  }
}
