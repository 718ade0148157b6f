/// Bounds on what the bytes of one message may make of themselves in memory.
///
/// They are checked before anything is allocated. Without them, 4 MiB of empty submessages take 352 MB in
/// libprotobuf-c 1.4.1, and 600 levels of recursion overflow a stack of 512 KB.
public struct UnpackLimits: Sendable, Equatable {
  /// How deep messages may be nested; the message itself is level 1.
  public var depthMax: Int
  /// How many messages may stand inside the message, on all levels together.
  public var submessagesMax: Int
  /// How many fields and list entries there may be, on all levels together.
  public var elementsMax: Int
  /// How many fields that the contract does not know there may be, on all levels together.
  public var unknownFieldsMax: Int
  /// How much memory the unpacking may take beside the finished message, in bytes.
  public var arenaBytesMax: Int

  /// The limits that servers and clients use unless they are told otherwise; they fit messages of 4 MiB.
  public static let `default` = UnpackLimits()

  /// Creates limits; what is left out has its default.
  public init(
    depthMax: Int = 64, submessagesMax: Int = 65_536, elementsMax: Int = 1_048_576, unknownFieldsMax: Int = 4_096,
    arenaBytesMax: Int = 64 << 20
  ) {
    self.depthMax = depthMax
    self.submessagesMax = submessagesMax
    self.elementsMax = elementsMax
    self.unknownFieldsMax = unknownFieldsMax
    self.arenaBytesMax = arenaBytesMax
  }
}
