/// Keeps a message outside of the struct that holds it, for messages that hold themselves. For generated code.
public final class Boxed<Value: Equatable & Sendable>: Equatable, Sendable {
  /// The message.
  public let value: Value

  /// Moves a message into a box.
  public init(_ value: Value) { self.value = value }

  public static func == (left: Boxed, right: Boxed) -> Bool { left === right || left.value == right.value }
}
