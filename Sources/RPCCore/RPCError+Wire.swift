import WireProtocol

extension RPCError {
  /// The head of the REPLY that carries this failure, its trailers included; for transports.
  public var wireHead: ReplyHead { replyHead }

  /// The failure that a REPLY's head carries; for transports.
  public init(wire head: ReplyHead) { self.init(head) }
}
