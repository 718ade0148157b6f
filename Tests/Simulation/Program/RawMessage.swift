import RPCSchemas

/// A message that is its bytes: what the simulation sends says what it is by itself.
typealias RawMessage = TestingV1.Payload

extension RawMessage {
  init(_ bytes: [UInt8]) {
    self.init()
    body = bytes
  }

  var bytes: [UInt8] {
    get { body }
    set { body = newValue }
  }
}
