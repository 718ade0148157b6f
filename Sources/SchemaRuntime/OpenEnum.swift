/// An enum of a contract: any number is a legal value, because a newer peer may know more of them.
///
/// Generated structs conform to it. `init()` makes the value 0, which every contract calls "unspecified".
public protocol OpenEnum: RawRepresentable, Hashable, Sendable, BitwiseCopyable, CustomStringConvertible
where RawValue == Int32 {
  /// The value of a number, known or not.
  init(rawValue: Int32)
  /// What the contract says about the enum.
  static var schema: EnumSchema { get }
}

extension OpenEnum {
  /// The value 0.
  @inlinable
  public init() { self.init(rawValue: 0) }

  /// The value of a name in the contract; nil if there is none.
  public init?(name: String) {
    guard let number = Self.schema.number(of: name) else { return nil }
    self.init(rawValue: number)
  }

  /// The name in the contract; nil for a number it does not know.
  public var name: String? { Self.schema.name(of: rawValue) }

  /// The name in the contract, else the number.
  public var description: String { name ?? String(rawValue) }
}
