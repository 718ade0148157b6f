import Storage

/// What a backup holds, with the hash of each part: the text file `manifest`, written last, so that a directory without
/// one is not a backup.
public struct BackupManifest: Sendable, Equatable {
  static let fileName = "manifest"
  static let bytesMax = 1 << 30
  private static let firstLine = "cloudpark backup 1"

  public var storeID: [UInt8]
  public var created: Timestamp
  /// The last audit record in the backup, 0 for none, and its hash.
  public var auditPosition: Int64
  public var auditHead: [UInt8]
  public var databaseHash: [UInt8]
  public var databaseSize: Int64
  public var files: [StoredFile]

  var bytes: [UInt8] {
    get throws {
      var text = """
        \(Self.firstLine)
        store \(Hex.encode(storeID))
        created \(created.microseconds)
        audit \(auditPosition) \(Hex.encode(auditHead))
        database \(Hex.encode(databaseHash)) \(databaseSize)

        """
      for file in files {
        text += "file \(Hex.encode(Array(file.tenant.utf8))) \(Hex.encode(file.hash)) \(file.size)\n"
      }
      return Array((text + "end \(Hex.encode(try SHA256.hash(Array(text.utf8))))\n").utf8)
    }
  }

  init(
    storeID: [UInt8], created: Timestamp, auditPosition: Int64, auditHead: [UInt8], databaseHash: [UInt8],
    databaseSize: Int64, files: [StoredFile]
  ) {
    self.storeID = storeID
    self.created = created
    self.auditPosition = auditPosition
    self.auditHead = auditHead
    self.databaseHash = databaseHash
    self.databaseSize = databaseSize
    self.files = files
  }

  /// Reads a manifest; throws `corrupt`, naming what is wrong.
  init(bytes: [UInt8]) throws {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 7, lines[0] == Self.firstLine, lines[lines.count - 1].isEmpty else {
      throw StorageError(.corrupt, "this is not the manifest of a backup, or it was cut")
    }
    let content = lines.dropLast(2).map { $0 + "\n" }.joined()
    guard lines[lines.count - 2] == "end \(Hex.encode(try SHA256.hash(Array(content.utf8))))" else {
      throw StorageError(.corrupt, "the manifest of the backup was changed: its hash is another")
    }
    func words(_ index: Int, _ name: String, _ count: Int) throws -> [Substring] {
      let words = lines[index].split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == count + 1, words[0] == name else {
        throw StorageError(.corrupt, "line \(index + 1) of the manifest is not a \(name) line")
      }
      return Array(words.dropFirst())
    }
    func number(_ word: Substring, _ index: Int) throws -> Int64 {
      guard let value = Int64(word) else {
        throw StorageError(.corrupt, "line \(index + 1) of the manifest: \(word) is not a number")
      }
      return value
    }
    func hex(_ word: Substring, _ index: Int) throws -> [UInt8] {
      guard let value = Hex.decode(word) else {
        throw StorageError(.corrupt, "line \(index + 1) of the manifest: \(word) is not hexadecimal")
      }
      return value
    }
    storeID = try hex(words(1, "store", 1)[0], 1)
    created = Timestamp(microseconds: try number(words(2, "created", 1)[0], 2))
    let audit = try words(3, "audit", 2)
    auditPosition = try number(audit[0], 3)
    auditHead = try hex(audit[1], 3)
    let database = try words(4, "database", 2)
    databaseHash = try hex(database[0], 4)
    databaseSize = try number(database[1], 4)
    files = try (5..<(lines.count - 2)).map { index in
      let file = try words(index, "file", 3)
      let hash = try hex(file[1], index)
      guard hash.count == SHA256.digestBytes else {
        throw StorageError(.corrupt, "line \(index + 1) of the manifest: a hash has \(SHA256.digestBytes) bytes")
      }
      return StoredFile(
        tenant: String(decoding: try hex(file[0], index), as: UTF8.self), hash: hash, size: try number(file[2], index))
    }
  }
}
