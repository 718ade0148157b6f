/// A file of a tenant, named by the hash of its content.
public struct StoredFile: Sendable, Hashable {
  public var tenant: String
  /// SHA-256 of the content.
  public var hash: [UInt8]
  /// Bytes.
  public var size: Int64

  public init(tenant: String, hash: [UInt8], size: Int64) {
    self.tenant = tenant
    self.hash = hash
    self.size = size
  }
}

/// Why a file was refused or could not be given.
public enum FileError: Error, Sendable, Equatable, CustomStringConvertible {
  case tooLarge(bytesMax: Int64)
  /// The tenant's files would take more than its quota: RESOURCE_EXHAUSTED.
  case quotaExceeded(bytesUsed: Int64, bytesMax: Int64)
  /// The content is not the one announced: DATA_LOSS or INVALID_ARGUMENT.
  case hashMismatch(expected: [UInt8], actual: [UInt8])
  case notFound
  /// The bytes on disk are not the file's any more: DATA_LOSS, restore it from a backup.
  case damaged(path: String)
  case badTenant(String)
  /// The upload was finished or closed before: our bug.
  case uploadEnded

  public var description: String {
    switch self {
    case .tooLarge(let max): "the file is larger than \(max) bytes"
    case .quotaExceeded(let used, let max): "files of \(used) bytes are kept, at most \(max): remove some first"
    case .hashMismatch(let expected, let actual):
      "the content has SHA-256 \(Hex.encode(actual)), \(Hex.encode(expected)) was announced: send it again"
    case .notFound: "there is no such file"
    case .damaged(let path): "\(path) is damaged: restore it from a backup"
    case .badTenant(let tenant):
      "\(tenant.prefix(120)) cannot own files: 1 to \(FileLayout.tenantBytesMax) bytes wanted"
    case .uploadEnded: "the upload has ended"
    }
  }
}

/// Where files lie below the vault's directory: `<tenant in hexadecimal>/<first two digits>/<hash>`, and `tmp` for
/// what is not yet whole. Hexadecimal makes any tenant id a safe name, and the sweep can read it back.
public struct FileLayout: Sendable {
  public static let tenantBytesMax = 100
  static let temporaryName = "tmp"

  public let root: String

  public init(root: String) { self.root = root }

  var temporaryDirectory: String { root + "/" + Self.temporaryName }

  func directory(tenant: String, hash: [UInt8]) -> String {
    "\(root)/\(Hex.encode(Array(tenant.utf8)))/\(Hex.encode(hash.prefix(1)))"
  }

  public func path(tenant: String, hash: [UInt8]) -> String {
    "\(directory(tenant: tenant, hash: hash))/\(Hex.encode(hash))"
  }

  static func check(tenant: String) throws {
    guard (1...tenantBytesMax).contains(tenant.utf8.count) else { throw FileError.badTenant(tenant) }
  }

  /// Calls the visitor with every file of the layout: its tenant, hash and path. What does not belong is passed over.
  public func forEachFile(_ files: any FileSystem, _ visit: (StoredFile, String) throws -> Void) throws {
    for tenantName in try files.names(in: root) where tenantName != Self.temporaryName {
      guard let tenantBytes = Hex.decode(tenantName) else { continue }
      let tenant = String(decoding: tenantBytes, as: UTF8.self)
      for part in try files.names(in: "\(root)/\(tenantName)") {
        for name in try files.names(in: "\(root)/\(tenantName)/\(part)") {
          let path = "\(root)/\(tenantName)/\(part)/\(name)"
          guard let hash = Hex.decode(name), hash.count == SHA256.digestBytes, let status = try files.status(path)
          else { continue }
          try visit(StoredFile(tenant: tenant, hash: hash, size: status.size), path)
        }
      }
    }
  }
}
