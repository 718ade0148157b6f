import RPCCore
import SchemaRuntime

/// A caller as the principal of its calls.
///
/// One object serves all calls of a credential on a connection, and so does what the contract's roles say about the
/// methods it calls: later calls find the membership they act in by one look-up.
final class Admission: Principal {
  /// Who calls; with the membership acted in once access has been checked.
  let caller: Caller
  /// Bounded by the methods served.
  private let admitted = MethodNotes<Admission>()

  /// Nobody in particular.
  static let anonymous = Admission(.anonymous)

  init(_ caller: Caller) { self.caller = caller }

  var subject: String { caller.subject }

  /// The caller as it may call `method`; see ``AccessRules/admit(_:to:named:)``, whose refusals are not kept.
  ///
  /// - Parameter named: the membership that the call names; what a caller names itself is not kept either.
  func admission(to method: MethodDescriptor, named: String?) throws(RPCError) -> Admission {
    if named == nil, let known = admitted.value(for: method) { return known }
    let admission = Admission(try AccessRules.admit(caller, to: method, named: named))
    if named == nil { admitted.keep(admission, for: method) }
    return admission
  }
}

extension ServerContext {
  /// Who the call acts for, as an object that its calls share.
  var admission: Admission { principal as? Admission ?? .anonymous }

  /// Who the call acts for; ``Caller/anonymous`` without a credential.
  public var caller: Caller { admission.caller }
}
