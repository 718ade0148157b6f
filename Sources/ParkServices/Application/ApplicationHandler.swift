import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.application.v1.ApplicationService`.
///
/// A handler checks the request's fields, then lets a ``CaseStep`` carry out one action; tables and guards decide.
struct ApplicationHandler: ApplicationV1.ApplicationServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  /// Materials one case may hold.
  static let materialsPerCaseMax = 50
  /// Cases one notice may hold.
  static let casesPerNoticeMax = 500
  /// Objections one account may raise against a case.
  static let objectionsPerAccountMax = 3

  /// Carries out an action on one case and answers with the case.
  func act(
    _ action: CaseAction, on id: String, expectedVersion: UInt64, _ context: ServerContext,
    _ inputs: CaseInputs = CaseInputs(), effect: @escaping @Sendable (CaseStep) throws -> Void = { _ in }
  ) async throws -> ApplicationV1.Application {
    try await park.mutate(context) { change in
      let step = try CaseStep(action, on: id, expectedVersion: expectedVersion, inputs, in: change)
      try step.perform(effect: effect)
      return Applied(try step.message(), subject: id, details: step.auditDetails)
    }
  }

  /// A text that must be given: a reason, an opinion.
  static func required(_ field: String, _ text: String) throws -> String {
    var fields = FieldChecks()
    let text = fields.text(field, text, TextRules(scalarsMin: 1, scalarsMax: 4_000, allowsLineFeeds: true))
    try fields.finish()
    return text
  }
}
