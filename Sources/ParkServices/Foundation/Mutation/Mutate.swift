import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage

extension ParkEnvironment {
  /// Carries out a mutation: the one way in which a handler changes anything.
  ///
  /// In one durable transaction: the caller's authority is looked at again; a repeated idempotency key gets its stored
  /// answer; the body decides and writes; exactly one audit record is appended; the answer, be it OK or a refusal by a
  /// rule, is stored under the key.
  ///
  /// ```swift
  /// func withdraw(_ request: WithdrawRequest, _ context: ServerContext) async throws -> Application {
  ///   try await park.mutate(context) { change in
  ///     guard var row = try ApplicationRow.read(request.applicationID, in: change), row.enterprise ==
  ///     change.caller.tenant else { throw RPCError.notFound("application", request.applicationID) }      // a foreign
  ///     row is not found try change.requireVersion(request.expectedVersion, of: "application", row.id, is:
  ///     row.version) try row.withdraw(in: change)
  ///     try change.emit("application.withdrawn", subjects: [row.id, row.enterprise], row.event)
  ///     return Applied(row.message, subject: row.id, details: ["state": "WITHDRAWN"])
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - caller: Who acts, when it is not the call's own caller: the account that logs in.
  ///   - key: The idempotency key of one message of a stream; without it, the call's own.
  ///   - requestHash: For client-streaming methods, whose requests the runtime does not hash: a SHA-256 over what makes
  ///     two uploads the same. nil: the runtime's hash of the request.
  ///   - authorize: What must hold even for a stored answer to be given; it refuses by throwing.
  ///   - body: Runs in the transaction, perhaps more than once. It refuses by throwing ``RPCError``, or an
  ///     `ExplainedError` of ParkRules, which becomes FAILED_PRECONDITION.
  /// - Throws: ``RPCError``: the refusal; INVALID_ARGUMENT for a key that was used for another request; UNAVAILABLE
  ///   with a retry time when the caller's session or roles changed meanwhile.
  public func mutate<Response: Message>(
    _ context: ServerContext, as caller: Caller? = nil, key: [UInt8]? = nil, requestHash: [UInt8]? = nil,
    authorize: (@Sendable (any ReadTransaction) throws -> Void)? = nil,
    _ body: @escaping @Sendable (Change) throws -> Applied<Response>
  ) async throws -> Response {
    let call = try MutationCall(
      context, park: self, caller: caller ?? context.caller, key: key ?? context.idempotencyKey,
      requestHash: requestHash ?? context.requestHash)
    let outcome: MutationOutcome<Response>
    do {
      outcome = try await store.write(deadline: context.deadline?.instant) { transaction in
        try call.run(in: transaction, authorize: authorize, body)
      }
    } catch let failure as RefusalAfterWrite {
      // Its writes are undone. Storing the refusal takes a transaction of its own.
      try await store.write(deadline: nil) { try call.store(failure.refusal, in: $0) }
      throw failure.refusal
    }
    switch outcome {
    case .applied(let response): return response
    case .refused(let refusal): throw refusal
    case .stored(let answer): return try StoredAnswers.response(answer, as: Response.self)
    }
  }
}

extension ParkEnvironment {
  /// The stored answer of this call's idempotency key, for handlers that verify something before they mutate which the
  /// mutation itself changes: a repeated ChangePassword no longer knows its old password. nil: there is none.
  ///
  /// - Throws: ``RPCError``: the stored refusal, or INVALID_ARGUMENT for a key that was used for another request.
  func storedAnswer<Response: Message>(_ context: ServerContext, as type: Response.Type) async throws -> Response? {
    let call = try MutationCall(
      context, park: self, caller: context.caller, key: context.idempotencyKey, requestHash: context.requestHash)
    guard let key = call.key else { return nil }
    let idempotency = storage.idempotency
    let answer = try await store.read(deadline: context.deadline?.instant) { try idempotency.find(key, in: $0) }
    return try answer.map { try StoredAnswers.response($0, as: Response.self) }
  }
}

/// How a mutation's transaction ended.
private enum MutationOutcome<Response: Message>: Sendable {
  case applied(Response)
  case refused(RPCError)
  case stored(StoredAnswer)
}

/// A refusal by a rule, thrown after the body had written: the transaction is undone.
private struct RefusalAfterWrite: Error {
  let refusal: RPCError
}

/// What the transaction of a mutation needs to know of its call.
private struct MutationCall: Sendable {
  let park: ParkEnvironment
  let caller: Caller
  let method: MethodDescriptor
  let callID: UInt64
  /// nil for a call without an idempotency key: it is applied each time it is sent.
  let key: IdempotencyRequest?

  init(
    _ context: ServerContext, park: ParkEnvironment, caller: Caller, key: [UInt8]?, requestHash: [UInt8]
  ) throws {
    self.park = park
    self.caller = caller
    method = context.method
    callID = context.callID
    self.key = try key.map {
      IdempotencyRequest(
        principal: caller.accountID, method: caller.recordMethod(context.method), key: $0,
        requestHash: try SHA256.authenticate(requestHash, key: park.requestHashKey))
    }
  }

  func run<Response: Message>(
    in transaction: any WriteTransaction, authorize: ((any ReadTransaction) throws -> Void)?,
    _ body: (Change) throws -> Applied<Response>
  ) throws -> MutationOutcome<Response> {
    guard try CallerRecords.recheck(caller, in: transaction) else {
      return .refused(.retry(.unavailable, "the account was changed meanwhile; try again", after: .milliseconds(50)))
    }
    try authorize?(transaction)
    do {
      if let key, let answer = try park.storage.idempotency.find(key, in: transaction) { return .stored(answer) }
    } catch let error as IdempotencyError {
      return .refused(error.rpcError)
    }
    let change = Change(transaction, caller: caller, park: park)
    do {
      let applied = try body(change)
      try record(applied, change)
      if let key {
        try park.storage.idempotency.record(
          try StoredAnswers.answer(applied.response), for: key, sealed: method.secretResponse, about: applied.subject,
          in: transaction)
      }
      return .applied(applied.response)
    } catch {
      guard let refusal = Self.refusal(error) else { throw error }
      if change.hasWritten { throw RefusalAfterWrite(refusal: refusal) }
      try store(refusal, in: transaction)
      return .refused(refusal)
    }
  }

  /// Stores a refusal under the key, unless an answer is there.
  func store(_ refusal: RPCError, in transaction: any WriteTransaction) throws {
    guard let key, try park.storage.idempotency.find(key, in: transaction) == nil else { return }
    try park.storage.idempotency.record(
      try StoredAnswers.answer(refusal), for: key, sealed: method.secretResponse, in: transaction)
  }

  private func record(_ applied: Applied<some Message>, _ change: Change) throws {
    guard let note = applied.audit else {
      guard !change.hasWritten else {
        throw RPCError(.internalError, "\(method.fullName) wrote and said that nothing was changed")
      }
      return
    }
    try park.appendAudit(note, caller: caller, method: method, callID: callID, in: change)
  }

  /// The refusal by a rule that an error is; nil for accidents, which are not stored.
  private static func refusal(_ error: any Error) -> RPCError? {
    switch error {
    case let error as RPCError: error.isRuleRefusal ? error : nil
    // A full disk is RESOURCE_EXHAUSTED too, but no rule: the next attempt may go through.
    case is StorageError: nil
    case let error as any ExplainedError: .refusal(.failedPrecondition, error.explanation)
    case let error as any RPCErrorConvertible: error.rpcError.isRuleRefusal ? error.rpcError : nil
    default: nil
    }
  }
}

extension ParkEnvironment {
  /// A change that stands whatever the call's answer will be: a failed login, a token used twice. It has its audit
  /// record like any other; nil means that nothing was changed.
  func changeAside(
    _ context: ServerContext, as caller: Caller, _ body: @escaping @Sendable (Change) throws -> AuditNote?
  ) async throws {
    let (method, callID) = (context.method, context.callID)
    try await store.write(deadline: nil) { transaction in
      let change = Change(transaction, caller: caller, park: self)
      guard let note = try body(change) else { return }
      try self.appendAudit(note, caller: caller, method: method, callID: callID, in: change)
    }
  }

  /// A change that nobody called for but the passing of time: a transaction of the system's account with its audit
  /// record. False when there was nothing to change.
  ///
  /// - Parameter action: What the audit record names when the note names nothing: `due/space.holds`.
  func changeBySystem(_ action: String, _ body: @escaping @Sendable (Change) throws -> AuditNote?) async throws -> Bool
  {
    try await store.write(deadline: nil) { transaction in
      let change = Change(transaction, caller: .system, park: self)
      guard let note = try body(change) else {
        guard !change.hasWritten else {
          throw RPCError(.internalError, "\(action) wrote and said that nothing was changed")
        }
        return false
      }
      try self.appendAudit(note, caller: .system, action: action, callID: "", in: change)
      return true
    }
  }

  /// Appends the audit record of a call.
  func appendAudit(
    _ note: AuditNote, caller: Caller, method: MethodDescriptor, callID: UInt64, in transaction: any WriteTransaction
  ) throws {
    let service = method.service.split(separator: ".").last.map(String.init) ?? method.service
    try appendAudit(
      note, caller: caller, action: "\(service)/\(method.name)", callID: String(callID), in: transaction)
  }

  private func appendAudit(
    _ note: AuditNote, caller: Caller, action: String, callID: String, in transaction: any WriteTransaction
  ) throws {
    let details = AuditV1.AuditDetails.with {
      $0.acting = caller.acting?.description ?? ""
      $0.certificateIdentity = caller.certificateIdentity ?? ""
      $0.details = note.details.sorted { $0.key < $1.key }.prefix(32).map { name, value in
        .with {
          $0.name = name
          $0.value = String(value.unicodeScalars.prefix(500).map(Character.init))
        }
      }
    }
    let entry = AuditEntry(
      actor: caller.accountID, action: note.action ?? action, subject: note.subject, callID: callID,
      details: try details.packed())
    try storage.audit.append(entry, in: transaction)
  }
}
