import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension IdentityHandler {
  public func recordConsent(_ request: IdentityV1.RecordConsentRequest, _ context: ServerContext) async throws
    -> IdentityV1.Consent
  {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      if let present = try ConsentRow.inForce(account, purpose, in: change) { return .unchanged(present.message) }
      let consent = ConsentRow(id: change.newID(.consent), purpose: purpose.name, given: change.now)
      try change.execute(
        "INSERT INTO consents (id, account, purpose, given) VALUES (?, ?, ?, ?)",
        [.text(consent.id), .text(account), .text(purpose.name), .time(consent.given)])
      return Applied(consent.message, subject: account, details: ["purpose": purpose.name])
    }
  }

  public func withdrawConsent(_ request: IdentityV1.WithdrawConsentRequest, _ context: ServerContext) async throws
    -> IdentityV1.Consent
  {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      guard var consent = try ConsentRow.inForce(account, purpose, in: change) else {
        throw RPCError.notFound("consent", purpose.name)
      }
      consent.withdrawn = change.now
      try change.execute(
        "UPDATE consents SET withdrawn = ? WHERE id = ?", [.time(change.now), .text(consent.id)])
      return Applied(consent.message, subject: account, details: ["purpose": purpose.name])
    }
  }

  public func exportMyData(
    _ request: IdentityV1.ExportMyDataRequest, _ responses: ResponseWriter<IdentityV1.ExportMyDataResponse>,
    _ context: ServerContext
  ) async throws {
    let account = context.caller.accountID
    try await park.auditClearRead(context, subject: account, purpose: try Purpose("own_export"))
    let own = try await park.query(context) { transaction, caller in
      try self.ownRecords(caller, in: transaction)
    }
    for record in own { try await responses.send(record.message) }
    let keys = park.persons
    for source in park.personalData.all {
      let records = try await park.query(context) { transaction, _ in
        try source.records(
          of: account, rowsMax: Self.exportRecordsMax, keys: keys, in: transaction)
      }
      for record in records { try await responses.send(record.message) }
    }
  }

  public func eraseMyData(_ request: IdentityV1.EraseMyDataRequest, _ context: ServerContext) async throws
    -> IdentityV1.EraseMyDataResponse
  {
    let name = try await ownLogin(context)
    let verified = try await verifyOwn(name, request.password, context)
    let noPassword = try await park.passwords.record(of: try Token.make(.access).text, deadline: context.deadline)
    return try await park.mutate(context) { change in
      var account = try self.requireUnchanged(verified, name, in: change)
      let park = self.park
      if try CallerRecords.memberships(of: account.id, in: change).contains(Membership(.systemAdministrator)) {
        try Memberships.requireAnotherAdministrator(than: account.id, in: change)
      }
      try ErasedAnswers.forget(quoting: account.id, in: change)
      for source in park.personalData.all { try source.erase(account.id, in: change) }
      try park.persons.erase(person: account.id, in: change)
      try park.storage.idempotency.erase(principal: account.id, in: change)
      try self.attempts.clear(name, in: change)
      try Sessions.endAll(of: account.id, .erased, in: change)
      for statement in [
        "UPDATE sessions SET peer = '', label = '' WHERE account = ?",
        "UPDATE consents SET withdrawn = given WHERE account = ? AND withdrawn IS NULL",
        "DELETE FROM memberships WHERE account = ?",
        "DELETE FROM certificates WHERE account = ?",
      ] { try change.execute(statement, [.text(account.id)]) }
      account.login = "erased-" + account.id
      account.state = AccountStates.erased
      account.realName = nil
      account.phone = nil
      account.password = noPassword
      account.passwordVersion += 1
      account.authorityVersion += 1
      try account.save(in: change)
      let response = IdentityV1.EraseMyDataResponse.with {
        $0.erased = change.now.message
        $0.backupsUntil = (change.now + park.settings.backupRetention).message
      }
      return Applied(response, subject: account.id)
    }
  }

  private static let exportRecordsMax = 10_000

  private func ownRecords(_ caller: Caller, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    guard let account = try AccountRow.read(caller.accountID, in: transaction) else {
      throw RPCError.notFound("account", caller.accountID)
    }
    var records = [
      PersonalRecord(
        section: "account", recordID: account.id,
        json: try account.message(park, clear: true, in: transaction).json())
    ]
    let sessions = try transaction.rows(
      "SELECT \(SessionRow.columns) FROM sessions WHERE account = ? ORDER BY id LIMIT ?",
      [.text(account.id), .integer(Self.exportRecordsMax)])
    for row in sessions {
      let session = try SessionRow(row)
      records.append(
        PersonalRecord(
          section: "session", recordID: session.id, json: try session.message(current: caller.sessionID).json()))
    }
    for consent in try ConsentRow.ofAccount(account.id, rowsMax: Self.exportRecordsMax, in: transaction) {
      records.append(PersonalRecord(section: "consent", recordID: consent.id, json: try consent.message.json()))
    }
    let glasses = try transaction.rows(
      "SELECT \(BreakGlassRow.columns) FROM break_glass WHERE account = ? ORDER BY id LIMIT ?",
      [.text(account.id), .integer(Self.exportRecordsMax)])
    for row in glasses {
      let glass = try BreakGlassRow(row)
      records.append(
        PersonalRecord(
          section: "break_glass", recordID: glass.id, json: try glass.message(at: transaction.now).json()))
    }
    return records
  }
}

extension PersonalRecord {
  var message: IdentityV1.ExportMyDataResponse {
    .with {
      $0.section = section
      $0.recordId = recordID
      $0.json_ = json
    }
  }
}
