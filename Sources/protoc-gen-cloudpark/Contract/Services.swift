/// A service.
final class ServiceType {
  let name: String
  let fullName: String
  unowned let file: ContractFile
  let comment: String
  let place: SourcePlace
  var methods: [Method] = []

  init(name: String, fullName: String, file: ContractFile, comment: String, place: SourcePlace) {
    self.name = name
    self.fullName = fullName
    self.file = file
    self.comment = comment
    self.place = place
  }
}

/// A method with its options.
struct Method {
  enum Idempotency { case mutates, idempotent, noSideEffects }

  let name: String
  let request: MessageType
  let response: MessageType
  let clientStreams: Bool
  let serverStreams: Bool
  let idempotency: Idempotency
  let options: MethodOptions
  let comment: String
  let place: SourcePlace

  /// Whether the answer holds a token or a key: by the method's option, or because of what the message holds.
  var isSecret: Bool { options.secret || response.holdsSecret }
}
