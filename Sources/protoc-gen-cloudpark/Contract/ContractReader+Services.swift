import SwiftProtobuf

extension ContractReader {
  mutating func readServices(
    _ file: ContractFile, _ proto: Google_Protobuf_FileDescriptorProto, _ source: SourceInfo
  ) {
    for (index, service) in proto.service.enumerated() {
      let path: [Int32] = [6, Int32(index)]
      let type = ServiceType(
        name: service.name, fullName: file.package.isEmpty ? service.name : file.package + "." + service.name,
        file: file, comment: source.comment(path), place: source.place(path))
      for (methodIndex, method) in service.method.enumerated() {
        let methodPath = path + [2, Int32(methodIndex)]
        if let method = read(method, of: type, methodPath, source) { type.methods.append(method) }
      }
      file.services.append(type)
    }
  }

  private mutating func read(
    _ proto: Google_Protobuf_MethodDescriptorProto, of service: ServiceType, _ path: [Int32], _ source: SourceInfo
  ) -> Method? {
    let place = source.place(path)
    let what = "method \(service.fullName)/\(proto.name)"
    let request = message(proto.inputType, place, what)
    let response = message(proto.outputType, place, what)
    var options = MethodOptions()
    do throws(MalformedOption) {
      options = try MethodOptions(unknownFields: proto.options.unknownFields.data)
    } catch { unknownOption(error, place, what) }
    guard let request, let response else { return nil }
    let idempotency: Method.Idempotency =
      switch proto.options.idempotencyLevel {
      case .noSideEffects: .noSideEffects
      case .idempotent: .idempotent
      case .idempotencyUnknown: .mutates
      }
    let method = Method(
      name: proto.name, request: request, response: response, clientStreams: proto.clientStreaming,
      serverStreams: proto.serverStreaming, idempotency: idempotency, options: options, comment: source.comment(path),
      place: place)
    MethodRules.check(method, what, &problems)
    return method
  }
}
