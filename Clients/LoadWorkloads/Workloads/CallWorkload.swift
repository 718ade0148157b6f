import CloudParkClient
import RPCCore
import RPCStubs
import SchemaRuntime

/// Any method of the server, by its contract, with requests made from a template.
public struct CallWorkload: Workload {
  private let contracts: Contracts
  private let method: MethodDescriptor
  private let request: MessageSchema
  private let template: RequestTemplate
  private let seed: UInt64
  private let constant: [UInt8]?
  private let messages: Int

  /// Asks the server for the method's contract and tries the template against it.
  ///
  /// - Parameters:
  ///   - messages: requests of a call whose client streams.
  /// - Throws: ``LoadError``, `ContractError`, or `RPCError` when the server cannot be asked.
  public static func load(
    _ configuration: CloudParkConfiguration, method name: String, template: RequestTemplate, seed: UInt64 = 1,
    messages: Int = 1
  ) async throws -> CallWorkload {
    let park = try CloudPark(configuration)
    do {
      let contracts = try await Contracts.load(park.reflection, CallOptions(timeout: .seconds(30)))
      await park.close()
      return try CallWorkload(contracts, method: name, template: template, seed: seed, messages: messages)
    } catch {
      await park.close()
      throw error
    }
  }

  /// A workload of a server whose contracts are known.
  public init(
    _ contracts: Contracts, method name: String, template: RequestTemplate, seed: UInt64 = 1, messages: Int = 1
  ) throws {
    self.contracts = contracts
    method = try contracts.method(named: name)
    guard let request = contracts.catalog.message(method.requestType) else {
      throw LoadError(.server, "the server's descriptors lack the request of \(method.fullName)")
    }
    self.request = request
    self.template = template
    self.seed = seed
    self.messages = max(1, messages)
    let first = try Self.packed(template.text(number: 0, seed: seed), request, method)
    constant = template.isConstant ? first : nil
  }

  public var name: String { "call \(method.fullName)" }
  public var streams: Bool { method.callType != .unary }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    if method.callType == .unary {
      _ = try await call.channel.unaryPacked(method, try packed(call.number), call.options)
      return .done
    }
    let clientStreams = method.callType.clientStreams
    let stream = try await call.channel.streamPacked(
      method, first: clientStreams ? nil : try packed(call.number), call.options)
    if clientStreams {
      for part in 0..<messages { try await stream.send(try packed(call.number * messages + part)) }
      stream.finishSending()
    }
    while let message = try await stream.receive() { call.received(bytes: message.count) }
    return .done
  }

  private func packed(_ number: Int) throws -> [UInt8] {
    if let constant { return constant }
    return try Self.packed(template.text(number: number, seed: seed), request, method)
  }

  private static func packed(
    _ text: String, _ request: MessageSchema, _ method: MethodDescriptor
  ) throws(LoadError) -> [UInt8] {
    do throws(SchemaError) { return try request.packed(json: text, .init()) } catch {
      throw LoadError(
        .badData,
        "the data is no \(method.requestType): \(error); `cloudpark describe \(method.fullName)` shows the fields")
    }
  }
}
