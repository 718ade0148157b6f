import ParkRules
import RPCCore
import SchemaRuntime
import Storage

/// What a client says of a file before it sends it, checked: the same for every service that takes files.
struct FileFacts: Sendable {
  let name: String
  let mediaType: String
  let size: Int64
  let hash: [UInt8]

  /// Notes what is wrong under the fields of a message called `header`.
  init(
    name: String, mediaType: String, size: UInt64, hash: [UInt8], mediaTypes: Set<String>, bytesMax: Int64,
    noting fields: inout FieldChecks
  ) {
    let text = fields.text("header.file_name", name, .title)
    fields.require(
      !text.contains("/") && !text.contains("\\") && text != "." && text != "..", "header.file_name", "IS_A_PATH",
      zh: "文件名不能含路径", en: "a name without a path")
    fields.require(
      mediaTypes.contains(mediaType), "header.media_type", "NOT_ALLOWED",
      zh: "只接受\(mediaTypes.sorted().joined(separator: "、"))",
      en: "one of \(mediaTypes.sorted().joined(separator: ", "))")
    fields.require(
      size >= 1 && size <= UInt64(bytesMax), "header.size_bytes", "OUT_OF_RANGE", zh: "文件大小应为1-\(bytesMax)字节",
      en: "1 to \(bytesMax) bytes")
    fields.require(hash.count == SHA256.digestBytes, "header.sha256", "WRONG_LENGTH", zh: "应为32字节", en: "32 bytes")
    self.name = text
    self.mediaType = mediaType
    self.size = Int64(clamping: size)
    self.hash = hash
  }
}

/// A file that a row of a service stands for; its bytes lie in the vault under the tenant.
struct KeptFile: Sendable {
  var name: String
  var mediaType: String
  var size: Int64
  var hash: [UInt8]
}

extension ParkEnvironment {
  /// Bytes of one chunk of an upload, at most.
  static let uploadChunkBytesMax = 1 << 20
  /// Bytes of one chunk of a download.
  static let downloadChunkBytes = 64 << 10

  /// Receives the chunks of an upload into the vault, checks size and hash, and lets the service keep the file.
  ///
  /// - Parameters:
  ///   - chunk: The bytes of a message; nil for a message that is no chunk.
  ///   - keep: Runs when the file is durable; its transaction refers to it. What it does not refer to is collected.
  /// - Throws: ``RPCError`` INVALID_ARGUMENT when chunks, size or hash are not as announced.
  func receive<Request: Message, Answer>(
    _ requests: RequestStream<Request>, _ facts: FileFacts, of tenant: String, chunk: (Request) -> [UInt8]?,
    keep: (StoredFile) async throws -> Answer
  ) async throws -> Answer {
    let upload = try await files.begin(tenant: tenant, bytesMax: facts.size)
    do {
      try await append(requests, facts, to: upload, chunk: chunk)
      let answer = try await keep(try await upload.finish(expectedHash: facts.hash))
      await upload.close()
      return answer
    } catch {
      await upload.close()
      throw error
    }
  }

  private func append<Request: Message>(
    _ requests: RequestStream<Request>, _ facts: FileFacts, to upload: FileUpload, chunk: (Request) -> [UInt8]?
  ) async throws {
    var size: Int64 = 0
    while let message = try await requests.next() {
      guard let bytes = chunk(message), bytes.count <= Self.uploadChunkBytesMax else {
        throw RPCError.invalid(
          "chunk", "OUT_OF_RANGE",
          BilingualText(zh: "其后每条消息须为不超过1MiB的数据", en: "at most 1 MiB in each message after the first"))
      }
      size += Int64(bytes.count)
      guard size <= facts.size else { break }
      try await upload.append(bytes)
    }
    guard size == facts.size else {
      let more = size > facts.size
      throw RPCError.invalid(
        "header.size_bytes", "SIZE_MISMATCH",
        BilingualText(
          zh: "声明\(facts.size)字节,实际\(more ? "更多" : "\(size)字节")",
          en: "\(facts.size) bytes were announced, \(more ? "more" : "\(size)") came: send it again"))
    }
  }

  /// Sends a file's bytes from an offset on, in chunks with their positions.
  ///
  /// - Throws: ``RPCError`` OUT_OF_RANGE for an offset past the end, DATA_LOSS when the stored bytes are damaged.
  func send(
    _ file: KeptFile, of tenant: String, from offset: UInt64,
    chunk: (_ position: UInt64, _ bytes: [UInt8]) async throws
      -> Void
  ) async throws {
    let reader = try await files.open(tenant: tenant, hash: file.hash)
    // The vault checks the hash over the whole file, so what lies before the offset is read too.
    var position: UInt64 = 0
    while let bytes = try await reader.next(max: Self.downloadChunkBytes) {
      let end = position + UInt64(bytes.count)
      if end > offset {
        let skipped = offset > position ? Int(offset - position) : 0
        try await chunk(position + UInt64(skipped), skipped == 0 ? bytes : Array(bytes[skipped...]))
      }
      position = end
    }
  }

  /// Refuses an offset past the end of a file.
  static func requireOffset(_ offset: UInt64, within file: KeptFile) throws {
    guard offset <= UInt64(clamping: file.size) else {
      throw RPCError.refusal(
        .outOfRange, BilingualText(zh: "起点超过文件末尾", en: "offset is past the end: the file has \(file.size) bytes"))
    }
  }
}
