import Glibc
import RPCCore
import SchemaRuntime

/// What a file is, found out before it is sent: it is read twice, for its SHA-256, which goes ahead, and to be sent. One
/// that changes in between is refused by the server, which checks size and hash before anything changes.
struct LocalFileFacts: Sendable {
  /// The last part of its path.
  let name: String
  let size: UInt64
  let sha256: [UInt8]

  /// - Throws: ``MaterialError`` about the file.
  init(_ file: LocalFile) throws {
    let digest = try SHA256Digest()
    var size: UInt64 = 0
    while true {
      let chunk = try file.read(max: CloudPark.chunkBytes)
      if chunk.isEmpty { break }
      size += UInt64(chunk.count)
      try digest.append(chunk)
    }
    try file.rewind()
    name = file.path.split(separator: "/").last.map(String.init) ?? ""
    self.size = size
    sha256 = try digest.finish()
  }
}

/// The metadata that goes ahead of a file: what a file fills in by itself.
protocol FileHeader: Sendable {
  var fileName: String { get set }
  var sizeBytes: UInt64 { get set }
  var sha256: [UInt8] { get set }
}

/// One message of an upload.
enum UploadPart<Header: FileHeader> {
  case header(Header)
  case chunk([UInt8])
}

extension CloudPark {
  /// Sends a file of this machine; size and hash of the header are filled in, and the name if it is empty.
  ///
  /// - Throws: ``MaterialError`` about the file, `RPCError` about the call.
  func upload<Header: FileHeader, Request: Message, Response: Message>(
    contentsOf path: String, _ header: Header,
    over open: () async throws -> ClientStreamingCall<Request, Response>, request: (UploadPart<Header>) -> Request
  ) async throws -> Response {
    let file = try LocalFile.reading(path)
    let facts = try LocalFileFacts(file)
    var header = header
    header.sizeBytes = facts.size
    header.sha256 = facts.sha256
    if header.fileName.isEmpty { header.fileName = facts.name }
    return try await open().send(request(.header(header))) {
      let chunk = try file.read(max: Self.chunkBytes)
      return chunk.isEmpty ? nil : request(.chunk(chunk))
    }
  }
}

extension ClientStreamingCall {
  /// Sends a header, then the chunks that `next` gives, and returns the answer.
  func send(_ header: Request, chunks next: () throws -> Request?) async throws -> Response {
    do {
      try await send(header)
      while let chunk = try next() { try await send(chunk) }
    } catch let error as RPCError where error.code == .cancelled && !Task.isCancelled {
      // The server wants no more messages: its answer says why.
    } catch {
      cancel()
      throw error
    }
    return try await finish()
  }
}

/// One message of a download.
struct DownloadPart<Metadata: Sendable>: Sendable {
  /// In the first message.
  var metadata: Metadata?
  var offset: UInt64
  var chunk: [UInt8]
}

/// A file that comes from the server.
enum Download {
  /// Receives a file into a new one, which appears under its name only when its size and SHA-256 are right.
  static func run<Metadata: Sendable>(
    to path: String, _ receive: ((_ take: ([UInt8]) throws -> Void) async throws -> Metadata)
  ) async throws -> Metadata {
    guard access(path, F_OK) != 0 else { throw MaterialError("\(path) exists already; name another file") }
    let partial = path + ".part"
    unlink(partial)
    let file = try LocalFile.creating(partial)
    do {
      let metadata = try await receive { try file.write($0) }
      try file.synchronize()
      guard rename(partial, path) == 0 else {
        throw MaterialError("cannot create \(path): \(String(cString: strerror(errno)))")
      }
      return metadata
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// Receives a file piece by piece; its size and SHA-256 have been checked when it returns. A download that is cut off
  /// goes on where it stopped, up to four times.
  ///
  /// - Parameters:
  ///   - open: Asks for the file from an offset on.
  ///   - part: What a message holds.
  ///   - expected: Size and SHA-256 of the metadata.
  static func receive<Message: SchemaRuntime.Message, Metadata: Sendable>(
    _ id: String, open: (_ offset: UInt64) async throws -> ResponseStream<Message>,
    part: (Message) -> DownloadPart<Metadata>, expected: (Metadata) -> (size: UInt64, sha256: [UInt8]),
    take: ([UInt8]) throws -> Void
  ) async throws -> Metadata {
    let digest = try SHA256Digest()
    var received: UInt64 = 0
    var metadata: Metadata?
    var attempts = 0
    while true {
      do {
        for try await message in try await open(received) {
          let part = part(message)
          metadata = metadata ?? part.metadata
          guard part.chunk.isEmpty || part.offset == received else {
            throw MaterialError("the server sent bytes from \(part.offset) where \(received) was next")
          }
          received += UInt64(part.chunk.count)
          try digest.append(part.chunk)
          try take(part.chunk)
        }
        break
      } catch let error as RPCError where error.code == .unavailable && received > 0 && attempts < 4 {
        attempts += 1
      }
    }
    guard let metadata else { throw MaterialError("the server sent no metadata for \(id)") }
    let (size, sha256) = expected(metadata)
    guard size == received, sha256 == (try digest.finish()) else {
      throw MaterialError("\(id) arrived damaged: \(received) of \(size) bytes, or another SHA-256")
    }
    return metadata
  }
}
