import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime

@testable import ParkServices

/// Steps that name a lease at its version.
extension LeasingFixture {
  func sign(_ lease: Lease, _ tenant: Tenant, key: String? = nil) async throws -> Lease {
    let request = ParkV1.SignLeaseRequest.with {
      $0.leaseId = lease.id
      $0.expectedVersion = lease.version
    }
    return try await park.call(Service.signLease, request, as: tenant.admin, key: key)
  }

  func cancel(_ lease: Lease, as account: TestAccount) async throws -> Lease {
    try await call(Service.cancelLease, lease, as: account) { (request: inout ParkV1.CancelLeaseRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func get(_ id: String, as account: TestAccount? = nil) async throws -> Lease {
    try await park.call(Service.getLease, ParkV1.GetLeaseRequest.with { $0.leaseId = id }, as: account ?? staff)
  }

  func pay(_ lease: Lease, _ charge: String, _ fen: Int64) async throws -> Lease {
    try await call(Service.recordPayment, lease, as: staff) { (request: inout ParkV1.RecordPaymentRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.chargeId = charge
      request.amountFen = fen
      request.reference = "转账"
    }
  }

  func charge(_ lease: Lease, _ fen: Int64, due: String) async throws -> Lease {
    try await call(Service.addCharge, lease, as: staff) { (request: inout ParkV1.AddChargeRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.kind = .rent
      request.amountFen = fen
      request.dueOn = due
    }
  }

  func inspect(
    _ lease: Lease, _ kind: ParkV1.InspectionKind = .handover, defects: [(String, Int64)] = []
  ) async throws -> Lease {
    try await call(Service.inspectUnit, lease, as: staff) { (request: inout ParkV1.InspectUnitRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.kind = kind
      request.defects = defects.map { text, fen in
        .with {
          $0.text = text
          $0.damageFen = fen
        }
      }
    }
  }

  func repair(_ lease: Lease, _ defect: String) async throws -> Lease {
    try await call(Service.recordRepair, lease, as: staff) { (request: inout ParkV1.RecordRepairRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.defectId = defect
    }
  }

  func handOver(_ lease: Lease) async throws -> Lease {
    try await call(Service.handOver, lease, as: staff) { (request: inout ParkV1.HandOverRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func requestFitOut(_ lease: Lease, _ tenant: Tenant) async throws -> Lease {
    try await call(Service.requestFitOut, lease, as: tenant.admin) { (request: inout ParkV1.RequestFitOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.plan = "隔断与吸音"
    }
  }

  func decideFitOut(_ lease: Lease, allow: Bool = true, deposit: Int64 = 0) async throws -> Lease {
    try await call(Service.decideFitOut, lease, as: staff) { (request: inout ParkV1.DecideFitOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.allow = allow
      request.depositFen = deposit
    }
  }

  func acceptFitOut(_ lease: Lease) async throws -> Lease {
    try await call(Service.acceptFitOut, lease, as: staff) { (request: inout ParkV1.AcceptFitOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func announce(_ lease: Lease, _ tenant: Tenant, _ day: String) async throws -> Lease {
    try await call(Service.announceMoveIn, lease, as: tenant.admin) { (request: inout ParkV1.AnnounceMoveInRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.moveInDay = day
    }
  }

  func moveIn(_ lease: Lease) async throws -> Lease {
    try await call(Service.confirmMoveIn, lease, as: staff) { (request: inout ParkV1.ConfirmMoveInRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func applyMoveOut(_ lease: Lease, as account: TestAccount, day: String = "") async throws -> Lease {
    try await call(Service.applyMoveOut, lease, as: account) { (request: inout ParkV1.ApplyMoveOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.moveOutDay = day
    }
  }

  func withdrawMoveOut(_ lease: Lease, _ tenant: Tenant) async throws -> Lease {
    try await call(Service.withdrawMoveOut, lease, as: tenant.admin) {
      (request: inout ParkV1.WithdrawMoveOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func settle(_ lease: Lease) async throws -> Lease {
    try await call(Service.settleMoveOut, lease, as: staff) { (request: inout ParkV1.SettleMoveOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func complete(_ lease: Lease, addressMoved: Bool = false) async throws -> Lease {
    try await call(Service.completeMoveOut, lease, as: staff) { (request: inout ParkV1.CompleteMoveOutRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.addressMoved = addressMoved
    }
  }
}
