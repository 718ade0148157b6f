import COpenSSL
import RPCCore
import Storage

/// A password as it is stored: scrypt's output with everything that it was made from but the password.
struct PasswordRecord: Sendable, Equatable {
  var hash: [UInt8]
  var salt: [UInt8]
  var cost: PasswordCost
}

/// Hashes passwords with scrypt on threads of its own, so few at a time that memory and the other calls are safe.
public final class PasswordHasher: Sendable {
  private static let hashBytes = 32
  private static let saltBytes = 16

  private let cost: PasswordCost
  private let pool: BlockingPool
  /// What an unknown login is compared with, so that it takes as long as a known one.
  let nobody: PasswordRecord

  init(cost: PasswordCost, threads: Int, waitingMax: Int) throws {
    guard cost.isSane else {
      throw StorageError(.statement, "password cost n=\(cost.n) r=\(cost.r) p=\(cost.p) is out of bounds")
    }
    self.cost = cost
    nobody = PasswordRecord(
      hash: try secureRandomBytes(Self.hashBytes), salt: try secureRandomBytes(Self.saltBytes), cost: cost)
    pool = try BlockingPool(name: "password", threads: threads, jobsWaitingMax: waitingMax)
  }

  func close() { pool.close() }

  /// A new record of a password, with a salt of its own.
  ///
  /// - Parameter deadline: When nobody waits for it any more: a job that is late is not begun.
  func record(of password: String, deadline: Deadline? = nil) async throws -> PasswordRecord {
    let cost = cost
    return try await pool.run {
      try Self.requireTime(deadline)
      let salt = try secureRandomBytes(Self.saltBytes)
      return PasswordRecord(hash: try Self.scrypt(password, salt: salt, cost: cost), salt: salt, cost: cost)
    }
  }

  /// Whether the record is the password's, in the time that hashing takes, whatever the answer.
  func matches(_ password: String, _ record: PasswordRecord, deadline: Deadline? = nil) async throws -> Bool {
    try await pool.run {
      try Self.requireTime(deadline)
      return equalInConstantTime(try Self.scrypt(password, salt: record.salt, cost: record.cost), record.hash)
    }
  }

  /// Whether a record was made at another cost than that of today.
  func isOutdated(_ record: PasswordRecord) -> Bool { record.cost != cost }

  /// A record at once, on the caller's thread: for `bootstrap`, when nothing is served.
  func recordNow(of password: String) throws -> PasswordRecord {
    let salt = try secureRandomBytes(Self.saltBytes)
    return PasswordRecord(hash: try Self.scrypt(password, salt: salt, cost: cost), salt: salt, cost: cost)
  }

  private static func requireTime(_ deadline: Deadline?) throws {
    guard deadline?.hasPassed != true else {
      throw RPCError(.deadlineExceeded, "the deadline passed while the password waited to be hashed")
    }
  }

  private static func scrypt(_ password: String, salt: [UInt8], cost: PasswordCost) throws -> [UInt8] {
    guard cost.isSane else { throw StorageError(.unexpectedValue, "a stored password cost is out of bounds") }
    var key = [UInt8](repeating: 0, count: hashBytes)
    var password = password
    // OpenSSL counts some more than the block memory against its limit.
    let memoryMax = cost.memoryBytes + 4 << 20
    let done = password.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        EVP_PBE_scrypt(
          $0.baseAddress, $0.count, salt, salt.count, cost.n, UInt64(cost.r), UInt64(cost.p), memoryMax, &key, key.count
        )
      }
    }
    guard done == 1 else {
      ERR_clear_error()
      throw RPCError(.unavailable, "the password could not be hashed; try again")
    }
    return key
  }
}
