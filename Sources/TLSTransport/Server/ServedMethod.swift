import RPCCore
import SchemaRuntime

/// A method as calls need it, looked up once per connection and definition.
final class ServedMethod: Sendable {
  /// What the client calls it.
  let name: String
  /// Whether such a method is served.
  let isServed: Bool
  /// Runs its calls.
  let run: MethodHandler.Run
  let descriptor: MethodDescriptor
  /// 1 is served first, then 0, then -1.
  let band: Int
  let takesOneRequest: Bool

  init(_ handler: MethodHandler) {
    let descriptor = handler.method
    name = descriptor.fullName
    isServed = true
    run = handler.run
    self.descriptor = descriptor
    band = descriptor.priority.signum()
    takesOneRequest = handler.takesOneRequest
  }

  /// A name that nothing is served under.
  init(unknown name: String) {
    self.name = name
    isServed = false
    run = { _ in }
    descriptor = MethodDescriptor(service: "", name: "", callType: .unary, requestType: "", responseType: "")
    band = 0
    takesOneRequest = true
  }
}
