import ParkSchemas
import RPCCore

extension ApplicationV1.MaterialHeader: FileHeader {}

extension CloudPark {
  /// How much of a file one message carries.
  static let chunkBytes = 256 << 10

  /// Sends a file as a material of an application.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - header: the case, its version, the kind and the type; size and hash are filled in here, and the name if it is
  ///     empty.
  /// - Throws: ``MaterialError`` about the file, `RPCError` about the call.
  public func uploadMaterial(
    contentsOf path: String, _ header: ApplicationV1.MaterialHeader, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    try await upload(contentsOf: path, header, over: { try await applications.uploadMaterial(options) }) { part in
      .with {
        switch part {
        case .header(let header): $0.part = .header(header)
        case .chunk(let bytes): $0.part = .chunk(bytes)
        }
      }
    }
  }

  /// Sends bytes as a material of an application; as ``uploadMaterial(contentsOf:_:_:)``.
  public func uploadMaterial(
    _ bytes: [UInt8], _ header: ApplicationV1.MaterialHeader, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    var header = header
    header.sizeBytes = UInt64(bytes.count)
    header.sha256 = try SHA256Digest.hash(bytes)
    var sent = 0
    let call = try await applications.uploadMaterial(options)
    return try await call.send(.with { $0.part = .header(header) }) {
      guard sent < bytes.count else { return nil }
      let chunk = Array(bytes[sent..<min(sent + Self.chunkBytes, bytes.count)])
      sent += chunk.count
      return .with { $0.part = .chunk(chunk) }
    }
  }

  /// Receives a material into a new file, which appears under its name only when its size and SHA-256 are right.
  ///
  /// A download that is cut off goes on where it stopped, up to four times.
  ///
  /// - Throws: ``MaterialError`` about the file or a hash that differs, `RPCError` about the call.
  public func downloadMaterial(
    _ id: String, to path: String, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.Material {
    try await Download.run(to: path) { try await receiveMaterial(id, options, take: $0) }
  }

  /// Receives a material piece by piece; its size and SHA-256 have been checked when it returns.
  ///
  /// - Throws: ``MaterialError`` when they differ, `RPCError`, and what `take` throws.
  public func receiveMaterial(
    _ id: String, _ options: CallOptions = CallOptions(), take: ([UInt8]) throws -> Void
  ) async throws -> ApplicationV1.Material {
    try await Download.receive(
      id,
      open: { offset in
        try await applications.downloadMaterial(
          .with {
            $0.materialId = id
            $0.offset = offset
          }, options)
      }, part: { DownloadPart(metadata: $0.material, offset: $0.offset, chunk: $0.chunk) },
      expected: { ($0.sizeBytes, $0.sha256) }, take: take)
  }
}
