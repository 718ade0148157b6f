import ParkSchemas
import RPCCore

extension CopyrightV1.SampleHeader: FileHeader {}

extension CloudPark {
  /// Sends a file as a sample of a work.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - header: the work, its version and the type; size and hash are filled in here, and the name if it is empty.
  /// - Throws: ``MaterialError`` about the file, `RPCError` about the call.
  public func uploadSample(
    contentsOf path: String, _ header: CopyrightV1.SampleHeader, _ options: CallOptions = CallOptions()
  ) async throws -> CopyrightV1.UploadSampleResponse {
    try await upload(contentsOf: path, header, over: { try await copyright.uploadSample(options) }) { part in
      .with {
        switch part {
        case .header(let header): $0.part = .header(header)
        case .chunk(let bytes): $0.part = .chunk(bytes)
        }
      }
    }
  }

  /// Receives a sample into a new file; as ``downloadMaterial(_:to:_:)``.
  public func downloadSample(
    _ id: String, to path: String, _ options: CallOptions = CallOptions()
  ) async throws -> CopyrightV1.Sample {
    try await Download.run(to: path) { take in
      try await Download.receive(
        id,
        open: { offset in
          try await copyright.downloadSample(
            .with {
              $0.sampleId = id
              $0.offset = offset
            }, options)
        }, part: { DownloadPart(metadata: $0.sample, offset: $0.offset, chunk: $0.chunk) },
        expected: { ($0.sizeBytes, $0.sha256) }, take: take)
    }
  }

  /// What VerifyCertificate wants for a holder: SHA-256 over number, line feed and name, in lower-case hex.
  public static func holderHash(number: String, holder: String) throws -> String {
    let digits = Array("0123456789abcdef")
    return String(
      try SHA256Digest.hash(Array("\(number)\n\(holder)".utf8)).flatMap {
        [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
      })
  }
}
