import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// The public notice of a recognition, and what is said against it.
extension RecognitionStage {
  /// In a park of services that is there already.
  init(on leasing: LeasingFixture) async throws {
    self.leasing = leasing
    second = try await leasing.park.account(.districtOfficer)
    experts = [
      try await leasing.park.account(.expertReviewer), try await leasing.park.account(.expertReviewer),
    ]
  }

  /// In public notice: with all reviews, visited and reported.
  func inNotice() async throws -> Recognition {
    try await fill(letting: 7)
    var row = try await check(apply(open()))
    for expert in experts { row = try await assign(row, expert) }
    for expert in experts { row = try await review(row, 90, as: expert) }
    row = try await step(Service.reportForApproval, visit(row), as: leasing.officer)
    return try await step(Service.openRecognitionNotice, row, as: second)
  }

  func get(_ row: Recognition, as account: TestAccount) async throws -> Recognition {
    try await call(
      Service.getRecognition, ParkV1.GetRecognitionRequest.with { $0.recognitionId = row.id }, as: account)
  }

  func object(
    _ row: Recognition, _ reason: String = "入驻企业数量不实", as account: TestAccount
  ) async throws -> ParkV1.RecognitionObjection {
    let request = ParkV1.RaiseRecognitionObjectionRequest.with {
      $0.recognitionId = row.id
      $0.reason = reason
    }
    return try await park.call(Service.raiseRecognitionObjection, request, as: account)
  }

  func resolve(
    _ objection: ParkV1.RecognitionObjection, upheld: Bool, as account: TestAccount
  ) async throws -> ParkV1.RecognitionObjection {
    let request = ParkV1.ResolveRecognitionObjectionRequest.with {
      $0.objectionId = objection.id
      $0.expectedVersion = objection.version
      $0.upheld = upheld
      $0.resolution = "经核实"
    }
    return try await park.call(Service.resolveRecognitionObjection, request, as: account)
  }

  /// States a conflict of interest.
  func declare(_ reason: String, _ row: Recognition, as account: TestAccount) async throws {
    let request = ParkV1.DeclareRecognitionConflictRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.reason = reason
    }
    let _: ParkV1.DeclareRecognitionConflictResponse = try await park.call(
      Service.declareRecognitionConflict, request, as: account)
  }
}
