import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func uploadMaterial(
    _ requests: RequestStream<ApplicationV1.UploadMaterialRequest>, _ context: ServerContext
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    guard case .header(let first)? = try await requests.next()?.part else {
      throw RPCError.invalid("header", "MISSING", BilingualText(zh: "首条消息须为材料信息", en: "comes in the first message"))
    }
    let header = try UploadHeader(first, bytesMax: park.settings.fileBytesMax)
    let enterprise = try await owner(of: header, context)
    return try await park.receive(requests, header.file, of: enterprise) { message in
      if case .chunk(let bytes)? = message.part { bytes } else { nil }
    } keep: { stored in
      try await keep(stored, header, context)
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

  private func keep(
    _ file: StoredFile, _ header: UploadHeader, _ context: ServerContext
  ) async throws -> ApplicationV1.UploadMaterialResponse {
    try await park.mutate(context, requestHash: header.requestHash) { change in
      let step = try CaseStep(
        .uploadMaterial, on: header.application, expectedVersion: header.expectedVersion,
        CaseInputs(materialKind: header.kind), in: change)
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
    // Of the same kind, so that no material of the application goes when one for the payment comes.
    guard let old = try MaterialRow.find(header.replaces, in: change), old.application == header.application,
      old.kind == header.kind
    else {
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
        let viewer = try CaseAccess.viewer(row, caller, in: transaction),
        try viewer != .finance || material.isForPayment(of: row, in: transaction)
      else { throw RPCError.notFound("material", request.materialId) }
      return (material, row.enterprise)
    }
    let file = KeptFile(
      name: material.fileName, mediaType: material.mediaType, size: material.size, hash: material.hash)
    try ParkEnvironment.requireOffset(request.offset, within: file)
    try await responses.send(
      .with {
        $0.material = material.message
        $0.offset = request.offset
      })
    try await park.send(file, of: enterprise, from: request.offset) { position, bytes in
      try await responses.send(
        .with {
          $0.offset = position
          $0.chunk = bytes
        })
    }
  }
}
