import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension CopyrightHandler {
  /// What samples may be.
  static let mediaTypes: Set<String> = [
    "application/pdf", "image/jpeg", "image/png", "audio/mpeg", "audio/wav", "video/mp4", "text/plain",
    "application/zip",
  ]

  func uploadSample(
    _ requests: RequestStream<CopyrightV1.UploadSampleRequest>, _ context: ServerContext
  ) async throws -> CopyrightV1.UploadSampleResponse {
    guard case .header(let header)? = try await requests.next()?.part else {
      throw RPCError.invalid("header", "MISSING", BilingualText(zh: "首条消息须为样本信息", en: "comes in the first message"))
    }
    var fields = FieldChecks()
    fields.identifier("header.work_id", header.workId, .work)
    let facts = FileFacts(
      name: header.fileName, mediaType: header.mediaType, size: header.sizeBytes, hash: header.sha256,
      mediaTypes: Self.mediaTypes, bytesMax: park.settings.fileBytesMax, noting: &fields)
    try fields.finish()
    let requestHash = try SHA256.hash(try header.packed())
    // Nobody sends bytes for a work that is not theirs. State and version are tested with the effect: a repeated upload
    // must reach its stored answer.
    let enterprise = try await park.query(context) { transaction, caller in
      try WorkAccess.require(header.workId, caller, in: transaction).enterprise
    }
    return try await park.receive(requests, facts, of: enterprise) { message in
      if case .chunk(let bytes)? = message.part { bytes } else { nil }
    } keep: { stored in
      try await park.mutate(context, requestHash: requestHash) { change in
        let step = try WorkStep(header.workId, expectedVersion: header.expectedVersion, in: change)
        let sample = SampleRow(
          id: change.newID(.sample), work: step.row.id, facts: facts, stored: stored, at: change.now)
        try step.perform(.uploadSample) { _ in try sample.insert(stored, in: change) }
        let response = CopyrightV1.UploadSampleResponse.with {
          $0.sample = sample.message
          $0.workVersion = step.row.version
        }
        return Applied(
          response, subject: step.row.id,
          details: step.auditDetails(["sample": sample.id, "sha256": Hex.encode(sample.file.hash)]))
      }
    }
  }

  func downloadSample(
    _ request: CopyrightV1.DownloadSampleRequest, _ responses: ResponseWriter<CopyrightV1.DownloadSampleResponse>,
    _ context: ServerContext
  ) async throws {
    let (sample, enterprise) = try await park.query(context) { transaction, caller in
      guard let sample = try SampleRow.find(request.sampleId, in: transaction),
        let row = try WorkRow.find(sample.work, in: transaction),
        try WorkAccess.mayView(row, caller, in: transaction)
      else { throw RPCError.notFound("sample", request.sampleId) }
      return (sample, row.enterprise)
    }
    try ParkEnvironment.requireOffset(request.offset, within: sample.file)
    try await responses.send(
      .with {
        $0.sample = sample.message
        $0.offset = request.offset
      })
    try await park.send(sample.file, of: enterprise, from: request.offset) { position, bytes in
      try await responses.send(
        .with {
          $0.offset = position
          $0.chunk = bytes
        })
    }
  }
}
