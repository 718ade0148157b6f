import Glibc
import Storage
import Testing

/// This process, as error texts name it.
var processID: pid_t { getpid() }

/// Expects a ``StorageError`` of this kind.
@discardableResult
func expectStorageError(
  _ kind: StorageError.Kind, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () async throws -> Void
) async -> StorageError? {
  do {
    try await body()
    Issue.record("nothing was thrown, \(kind) expected. \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
  } catch let error as StorageError {
    #expect(error.kind == kind, "\(comment?.rawValue ?? "") \(error)", sourceLocation: sourceLocation)
    return error
  } catch {
    Issue.record("\(error) was thrown, \(kind) expected. \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
  }
  return nil
}

/// The kind of a failed result's ``StorageError``, or nil.
func storageErrorKind<T>(_ result: Result<T, any Error>) -> StorageError.Kind? {
  if case .failure(let error as StorageError) = result { error.kind } else { nil }
}
