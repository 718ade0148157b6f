import Glibc
import ParkSchemas
import RPCCore

extension CloudPark {
  /// How much of a material one message carries.
  static let chunkBytes = 256 << 10

  /// Sends a file as a material of an application.
  ///
  /// The file is read twice: for its SHA-256, which goes ahead, and to be sent; one that changes in between is refused
  /// by the server, which checks size and hash before the case changes.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - header: the case, its version, the kind and the type; size and hash are filled in here, and the name if it is
  ///     empty.
  /// - Throws: ``MaterialError`` about the file, `RPCError` about the call.
  public func uploadMaterial(
    contentsOf path: String, _ header: ApplicationV1.MaterialHeader, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    let file = try LocalFile.reading(path)
    let digest = try SHA256Digest()
    var size: UInt64 = 0
    while true {
      let chunk = try file.read(max: Self.chunkBytes)
      if chunk.isEmpty { break }
      size += UInt64(chunk.count)
      try digest.append(chunk)
    }
    var header = header
    header.sizeBytes = size
    header.sha256 = try digest.finish()
    if header.fileName.isEmpty { header.fileName = path.split(separator: "/").last.map(String.init) ?? "" }
    try file.rewind()
    let call = try await applications.uploadMaterial(options)
    do {
      try await call.send(.with { $0.part = .header(header) })
      while true {
        let chunk = try file.read(max: Self.chunkBytes)
        if chunk.isEmpty { break }
        try await call.send(.with { $0.part = .chunk(chunk) })
      }
    } catch let error as RPCError where error.code == .cancelled && !Task.isCancelled {
      // The server wants no more messages: its answer says why.
    } catch {
      call.cancel()
      throw error
    }
    return try await call.finish()
  }

  /// Sends bytes as a material of an application; as ``uploadMaterial(contentsOf:_:_:)``.
  public func uploadMaterial(
    _ bytes: [UInt8], _ header: ApplicationV1.MaterialHeader, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    var header = header
    header.sizeBytes = UInt64(bytes.count)
    header.sha256 = try SHA256Digest.hash(bytes)
    let call = try await applications.uploadMaterial(options)
    do {
      try await call.send(.with { $0.part = .header(header) })
      for start in stride(from: 0, to: bytes.count, by: Self.chunkBytes) {
        let chunk = Array(bytes[start..<min(start + Self.chunkBytes, bytes.count)])
        try await call.send(.with { $0.part = .chunk(chunk) })
      }
    } catch let error as RPCError where error.code == .cancelled && !Task.isCancelled {
      // The server wants no more messages: its answer says why.
    }
    return try await call.finish()
  }

  /// Receives a material into a new file, which appears under its name only when its size and SHA-256 are right.
  ///
  /// A download that is cut off goes on where it stopped, up to four times.
  ///
  /// - Throws: ``MaterialError`` about the file or a hash that differs, `RPCError` about the call.
  public func downloadMaterial(
    _ id: String, to path: String, _ options: CallOptions = CallOptions()
  ) async throws -> ApplicationV1.Material {
    guard access(path, F_OK) != 0 else { throw MaterialError("\(path) exists already; name another file") }
    let partial = path + ".part"
    unlink(partial)
    let file = try LocalFile.creating(partial)
    do {
      let material = try await receiveMaterial(id, options) { try file.write($0) }
      try file.synchronize()
      guard rename(partial, path) == 0 else {
        throw MaterialError("cannot create \(path): \(String(cString: strerror(errno)))")
      }
      return material
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// Receives a material piece by piece; its size and SHA-256 have been checked when it returns.
  ///
  /// - Throws: ``MaterialError`` when they differ, `RPCError`, and what `take` throws.
  public func receiveMaterial(
    _ id: String, _ options: CallOptions = CallOptions(), take: ([UInt8]) throws -> Void
  ) async throws -> ApplicationV1.Material {
    let digest = try SHA256Digest()
    var received: UInt64 = 0
    var material: ApplicationV1.Material?
    var attempts = 0
    while true {
      do {
        let request = ApplicationV1.DownloadMaterialRequest.with {
          $0.materialId = id
          $0.offset = received
        }
        for try await part in try await applications.downloadMaterial(request, options) {
          if let found = part.material { material = material ?? found }
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
    guard let material else { throw MaterialError("the server sent no metadata for \(id)") }
    let hash = try digest.finish()
    guard material.sizeBytes == received, material.sha256 == hash else {
      throw MaterialError("\(id) arrived damaged: \(received) of \(material.sizeBytes) bytes, or another SHA-256")
    }
    return material
  }
}
