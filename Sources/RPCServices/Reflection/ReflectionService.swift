import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime

/// Tells tools what a server offers, from the contracts compiled into it (`cloudpark.rpc.v1.ReflectionService`).
///
/// ```swift
/// let reflection = try ReflectionService(files: RPCSchemas.FileDescriptors.files, serving: router.methods)
/// reflection.register(in: &router)
/// ```
public struct ReflectionService: RpcV1.ReflectionServiceHandler {
  private let files: [FileDescriptor]
  private let catalog: SchemaCatalog
  private let services: [ServiceSchema]

  /// A service over contracts.
  ///
  /// - Parameters:
  ///   - files: every file after the files it imports; repeated ones count once.
  ///   - methods: those the server serves; only their services, and this one, are told.
  /// - Throws: `SchemaError` when the files do not fit together.
  public init(files: [FileDescriptor], serving methods: [MethodDescriptor]) throws(SchemaError) {
    var names: Set<String> = []
    self.files = files.filter { names.insert($0.name).inserted }
    catalog = try SchemaCatalog(fileDescriptorSet: FileDescriptor.set(of: self.files))
    var served = Set(methods.map(\.service))
    served.insert(RpcV1.ReflectionService.name)
    services = catalog.services.filter { served.contains($0.name) }
  }

  public func listServices(
    _ request: RpcV1.ListServicesRequest, _ context: ServerContext
  ) async throws -> RpcV1.ListServicesResponse {
    .with { response in
      response.services = services.map { service in
        .with {
          $0.name = service.name
          $0.summary = Self.firstSentence(documentation(service.name))
          $0.methodCount = UInt32(service.methods.count)
        }
      }
    }
  }

  public func describeService(
    _ request: RpcV1.DescribeServiceRequest, _ context: ServerContext
  ) async throws -> RpcV1.ServiceDescription {
    guard let service = services.first(where: { $0.name == request.service }) else {
      throw RPCError(.notFound, "the server has no service of that name; ListServices names them all")
    }
    return .with {
      $0.name = service.name
      $0.documentation = documentation(service.name)
      $0.file = service.file
      $0.methods = service.methods.map(describe)
    }
  }

  public func describeMethod(
    _ request: RpcV1.DescribeMethodRequest, _ context: ServerContext
  ) async throws -> RpcV1.DescribeMethodResponse {
    let methods = services.lazy.flatMap(\.methods)
    guard let method = methods.first(where: { $0.fullName == request.method }) else {
      throw RPCError(.notFound, "the server has no method of that name; DescribeService names those of a service")
    }
    let shapes = ShapeWalk(roots: [method.requestType, method.responseType], catalog)
    return .with {
      $0.method = describe(method)
      $0.messages = shapes.messages
      $0.enums = shapes.enums
    }
  }

  public func getFileDescriptorSet(
    _ request: RpcV1.GetFileDescriptorSetRequest, _ context: ServerContext
  ) async throws -> RpcV1.GetFileDescriptorSetResponse {
    let names = Set(services.map(\.name))
    if let unknown = request.services.first(where: { !names.contains($0) }) {
      throw RPCError(.notFound, "the server has no service \(String(unknown.prefix(256)))")
    }
    let wanted = request.services.isEmpty ? names : Set(request.services)
    return .with { $0.fileDescriptorSet = FileDescriptor.set(of: FileDescriptor.needed(by: wanted, in: files)) }
  }

  private func documentation(_ name: String) -> String { catalog.documentation[name] ?? "" }

  private func describe(_ method: MethodDescriptor) -> RpcV1.MethodDescription {
    .with {
      $0.name = method.fullName
      $0.documentation = documentation(method.fullName)
      $0.callKind =
        switch method.callType {
        case .unary: .unary
        case .clientStreaming: .clientStreaming
        case .serverStreaming: .serverStreaming
        case .bidirectional: .bidirectional
        }
      $0.requestType = method.requestType
      $0.responseType = method.responseType
      $0.effect =
        switch method.idempotency {
        case .mutates: .mutates
        case .idempotent: .idempotent
        case .noSideEffects: RpcV1.CallEffect.none
        }
      $0.roles = method.roles
      $0.scope = method.scope
      $0.resumable = method.resumable
      $0.priority = Int32(clamping: method.priority)
      $0.secretResponse = method.secretResponse
      $0.pointRead = method.pointRead
    }
  }

  /// The text up to its first full stop that ends a sentence.
  static func firstSentence(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var previous: Character?
    for index in line.indices {
      if previous == ".", line[index] == " " { return String(line[..<index]) }
      previous = line[index]
    }
    return line
  }
}
