/// A signed statement, kept outside the database, of how the audit chain stood: whoever changes the database later
/// cannot change it too.
public struct AuditCheckpoint: Sendable, Equatable {
  public var storeID: [UInt8]
  public var shard: Int64
  /// Counts the restores from a backup that this store has been through.
  public var epoch: Int64
  /// The last position that the latest restore kept; 0 in epoch 0. Checkpoints of earlier epochs beyond it speak of
  /// records that the restore gave up.
  public var epochStart: Int64
  public var position: Int64
  public var head: [UInt8]
  public var time: Timestamp
  public var signature: [UInt8] = []

  static let firstLine = "cloudpark audit checkpoint 1"
  static let fileNameSuffix = ".checkpoint"

  public init(
    storeID: [UInt8], shard: Int64, epoch: Int64, epochStart: Int64, position: Int64, head: [UInt8], time: Timestamp
  ) {
    self.storeID = storeID
    self.shard = shard
    self.epoch = epoch
    self.epochStart = epochStart
    self.position = position
    self.head = head
    self.time = time
  }

  /// Sorted names are sorted by epoch, then position.
  var fileName: String {
    func padded(_ value: Int64, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(epoch, 6))-\(padded(position, 18))\(Self.fileNameSuffix)"
  }

  /// What is signed: the lines of the file but the last.
  private var signedText: String {
    """
    \(Self.firstLine)
    store \(Hex.encode(storeID))
    shard \(shard)
    epoch \(epoch)
    epoch-start \(epochStart)
    position \(position)
    head \(Hex.encode(head))
    time \(time.microseconds)

    """
  }

  mutating func sign(with key: SigningKey) throws(CryptoError) { signature = try key.sign(Array(signedText.utf8)) }

  func isSigned(by key: VerifyingKey) -> Bool { key.isValid(signature, over: Array(signedText.utf8)) }

  /// The file: text, so that an auditor can read it without a tool.
  var fileBytes: [UInt8] { Array((signedText + "signature \(Hex.encode(signature))\n").utf8) }

  /// Nil for bytes that are not a checkpoint. Whether it is signed is for the caller to ask.
  init?(fileBytes: [UInt8]) {
    let lines = String(decoding: fileBytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 10, lines[0] == Self.firstLine, lines[9].isEmpty else { return nil }
    func value(_ index: Int, _ name: String) -> Substring? {
      lines[index].hasPrefix(name + " ") ? lines[index].dropFirst(name.utf8.count + 1) : nil
    }
    guard let storeID = value(1, "store").flatMap({ Hex.decode($0) }),
      let shard = value(2, "shard").flatMap({ Int64($0) }),
      let epoch = value(3, "epoch").flatMap({ Int64($0) }), epoch >= 0,
      let epochStart = value(4, "epoch-start").flatMap({ Int64($0) }),
      let position = value(5, "position").flatMap({ Int64($0) }), position >= 0,
      let head = value(6, "head").flatMap({ Hex.decode($0) }),
      let time = value(7, "time").flatMap({ Int64($0) }),
      let signature = value(8, "signature").flatMap({ Hex.decode($0) })
    else { return nil }
    self.init(
      storeID: storeID, shard: shard, epoch: epoch, epochStart: epochStart, position: position, head: head,
      time: Timestamp(microseconds: time))
    self.signature = signature
    // One checkpoint has one spelling, so that "+1" or a leading zero is not another file of the same meaning.
    guard self.fileBytes == fileBytes else { return nil }
  }
}

/// The directory of the checkpoints, and the public key that they must be signed with.
public struct CheckpointDirectory: Sendable {
  static let fileBytesMax = 4096

  public let path: String
  public let publicKey: VerifyingKey
  let files: any FileSystem

  public init(path: String, publicKey: VerifyingKey, files: any FileSystem = PosixFileSystem()) {
    self.path = path
    self.publicKey = publicKey
    self.files = files
  }

  /// What the directory holds: genuine checkpoints in order, and the names of files that only look like one.
  struct Contents {
    var checkpoints: [AuditCheckpoint] = []
    var rejected: [String] = []
  }

  func contents(storeID: [UInt8]) throws -> Contents {
    var contents = Contents()
    for name in try files.names(in: path) where name.hasSuffix(AuditCheckpoint.fileNameSuffix) {
      let bytes = try files.readWhole(path + "/" + name, bytesMax: Self.fileBytesMax)
      guard let checkpoint = AuditCheckpoint(fileBytes: bytes), checkpoint.fileName == name,
        checkpoint.isSigned(by: publicKey), checkpoint.storeID == storeID
      else {
        contents.rejected.append(name)
        continue
      }
      contents.checkpoints.append(checkpoint)
    }
    return contents
  }

  /// The newest genuine checkpoint, or nil.
  func newest(storeID: [UInt8]) throws -> AuditCheckpoint? {
    for name in try files.names(in: path).reversed() where name.hasSuffix(AuditCheckpoint.fileNameSuffix) {
      guard let bytes = try? files.readWhole(path + "/" + name, bytesMax: Self.fileBytesMax),
        let checkpoint = AuditCheckpoint(fileBytes: bytes), checkpoint.fileName == name,
        checkpoint.isSigned(by: publicKey), checkpoint.storeID == storeID
      else { continue }
      return checkpoint
    }
    return nil
  }

  /// Removes the oldest checkpoints above a number, but the first and the last of each epoch.
  func thin(filesMax: Int) throws {
    let names = try files.names(in: path).filter { $0.hasSuffix(AuditCheckpoint.fileNameSuffix) }
    guard names.count > filesMax else { return }
    func epoch(_ index: Int) -> Substring? {
      names.indices.contains(index) ? names[index].prefix { $0 != "-" } : nil
    }
    for index in 0..<(names.count - max(1, filesMax))
    where epoch(index) == epoch(index - 1) && epoch(index) == epoch(index + 1) {
      try files.remove(path + "/" + names[index])
    }
  }

  func write(_ checkpoint: AuditCheckpoint) throws {
    try files.writeDurably(checkpoint.fileBytes, to: path + "/" + checkpoint.fileName)
  }
}
