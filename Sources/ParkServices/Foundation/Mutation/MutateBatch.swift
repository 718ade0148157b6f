import RPCCore
import Storage

extension ParkEnvironment {
  /// One batch of an import: a transaction like that of ``mutate(_:requestHash:authorize:_:)``, with the caller's
  /// authority looked at again and one audit record, but without an idempotency record: the offset that the body stores
  /// with the batch, and compares before it writes, makes a repetition harmless.
  ///
  /// - Parameter body: Runs in the transaction, perhaps more than once; a nil note means that nothing was written.
  /// - Throws: ``RPCError``: the body's refusal, which undoes this batch only; UNAVAILABLE when the caller's session or
  ///   roles changed meanwhile.
  func mutateBatch<Result: Sendable>(
    _ context: ServerContext, _ body: @escaping @Sendable (Change) throws -> (Result, AuditNote?)
  ) async throws -> Result {
    let (caller, method, callID) = (context.caller, context.method, context.callID)
    return try await store.write(deadline: context.deadline?.instant) { transaction in
      guard try CallerRecords.recheck(caller, in: transaction) else {
        throw RPCError.retry(
          .unavailable, "the account was changed meanwhile; try again", after: .milliseconds(50))
      }
      let change = Change(transaction, caller: caller, park: self)
      let (result, note) = try body(change)
      if let note {
        try self.appendAudit(note, caller: caller, method: method, callID: callID, in: transaction)
      } else if change.hasWritten {
        throw RPCError(.internalError, "\(method.fullName) wrote a batch and said that nothing was changed")
      }
      return result
    }
  }
}
