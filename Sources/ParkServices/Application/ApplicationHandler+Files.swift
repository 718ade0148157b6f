import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  /// Bytes of one chunk of a download.
  static let downloadChunkBytes = 64 << 10
  /// Bytes of one chunk of an upload, at most.
  static let uploadChunkBytesMax = 1 << 20

  func uploadMaterial(
    _ requests: RequestStream<ApplicationV1.UploadMaterialRequest>, _ context: ServerContext
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    guard case .header(let first)? = try await requests.next()?.part else {
      throw RPCError.invalid("header", "MISSING", BilingualText(zh: "首条消息须为材料信息", en: "comes in the first message"))
    }
    let header = try UploadHeader(first, bytesMax: park.settings.fileBytesMax)
    let enterprise = try await owner(of: header, context)
    let upload = try await park.files.begin(tenant: enterprise, bytesMax: header.size)
    do {
      let file = try await receive(requests, into: upload, header)
      let answer = try await keep(file, header, context)
      await upload.close()
      return answer
    } catch {
      await upload.close()
      throw error
    }
  }

  /// The enterprise of the case, so that nobody sends bytes for a case that is not theirs. State and version are tested
  /// with the effect: a repeated upload must reach its stored answer.
  private func owner(of header: UploadHeader, _ context: ServerContext) async throws -> String {
    try await park.query(context) { transaction, caller in
      let row = try CaseAccess.require(header.application, caller, in: transaction).row
      let programme = try PolicyRow.require(row.policy, in: transaction).programme()
      guard programme.materials.contains(where: { $0.kind == header.kind }) else {
        let kinds = programme.materials.map(\.kind).joined(separator: ", ")
        throw RPCError.invalid(
          "header.kind", "UNKNOWN", BilingualText(zh: "该政策的材料种类为:\(kinds)", en: "the policy's materials are: \(kinds)"))
      }
      return row.enterprise
    }
  }

  private func receive(
    _ requests: RequestStream<ApplicationV1.UploadMaterialRequest>, into upload: FileUpload, _ header: UploadHeader
  ) async throws -> StoredFile {
    var size: Int64 = 0
    while let message = try await requests.next() {
      guard case .chunk(let bytes)? = message.part, bytes.count <= Self.uploadChunkBytesMax else {
        throw RPCError.invalid(
          "chunk", "OUT_OF_RANGE",
          BilingualText(zh: "其后每条消息须为不超过1MiB的数据", en: "at most 1 MiB in each message after the first"))
      }
      size += Int64(bytes.count)
      guard size <= header.size else { break }
      try await upload.append(bytes)
    }
    guard size == header.size else {
      throw RPCError.invalid(
        "header.size_bytes", "SIZE_MISMATCH",
        BilingualText(
          zh: "声明\(header.size)字节,实际\(size > header.size ? "更多" : "\(size)字节")",
          en: "\(header.size) bytes were announced, \(size > header.size ? "more" : "\(size)") came: send it again"))
    }
    return try await upload.finish(expectedHash: header.hash)
  }

  private func keep(
    _ file: StoredFile, _ header: UploadHeader, _ context: ServerContext
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    try await park.mutate(context, requestHash: header.requestHash) { change in
      let step = try CaseStep(
        .uploadMaterial, on: header.application, expectedVersion: header.expectedVersion, in: change)
      let old = try Self.replaced(by: header, in: change)
      let count = try MaterialRow.count(of: step.row.id, in: change) - (old == nil ? 0 : 1)
      guard count < Self.materialsPerCaseMax else {
        throw RPCError.quota(
          step.row.id, "materialsPerCaseMax", limit: Int64(Self.materialsPerCaseMax), used: Int64(count),
          BilingualText(zh: "材料数已达上限", en: "the case holds all the materials it may"))
      }
      let material = MaterialRow(
        id: change.newID(.material), application: step.row.id, header: header, file: file, at: change.now)
      try step.perform { step in
        try old?.remove(of: step.row.enterprise, in: change)
        try material.insert(file, in: change)
      }
      let response = ApplicationV1.UploadMaterialResponse.with {
        $0.material = material.message
        $0.applicationVersion = step.row.version
      }
      return Applied(
        response, subject: step.row.id,
        details: ["material": material.id, "kind": material.kind, "sha256": Hex.encode(material.hash)])
    }
  }

  private static func replaced(by header: UploadHeader, in change: Change) throws -> MaterialRow? {
    guard !header.replaces.isEmpty else { return nil }
    guard let old = try MaterialRow.find(header.replaces, in: change), old.application == header.application else {
      throw RPCError.notFound("material", header.replaces)
    }
    return old
  }

  func downloadMaterial(
    _ request: ApplicationV1.DownloadMaterialRequest,
    _ responses: ResponseWriter<ApplicationV1.DownloadMaterialResponse>, _ context: ServerContext
  ) async throws {
    let (material, enterprise) = try await park.query(context) { transaction, caller in
      guard let material = try MaterialRow.find(request.materialId, in: transaction),
        let row = try CaseRow.find(material.application, in: transaction),
        try CaseAccess.viewer(row, caller, in: transaction) != nil
      else { throw RPCError.notFound("material", request.materialId) }
      return (material, row.enterprise)
    }
    guard request.offset <= UInt64(clamping: material.size) else {
      throw RPCError.refusal(
        .outOfRange, BilingualText(zh: "起点超过文件末尾", en: "offset is past the end: the file has \(material.size) bytes"))
    }
    let reader = try await park.files.open(tenant: enterprise, hash: material.hash)
    try await responses.send(
      .with {
        $0.material = material.message
        $0.offset = request.offset
      })
    // The vault checks the hash over the whole file, so what lies before the offset is read too.
    var position: UInt64 = 0
    while let bytes = try await reader.next(max: Self.downloadChunkBytes) {
      let end = position + UInt64(bytes.count)
      if end > request.offset {
        let skipped = request.offset > position ? Int(request.offset - position) : 0
        try await responses.send(
          .with {
            $0.offset = position + UInt64(skipped)
            $0.chunk = skipped == 0 ? bytes : Array(bytes[skipped...])
          })
      }
      position = end
    }
  }
}
