import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func offerLease(_ request: ParkV1.OfferLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let terms = LeaseTerms(request.terms ?? .init(), &fields)
    try fields.finish()
    guard let terms else { throw RPCError(.internalError, "terms without a violation are missing") }
    return try await park.mutate(context) { change in
      let enquiry = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      guard try terms.first >= change.now.shanghaiDay else {
        throw RPCError.invalid(
          "terms.first_day", "IN_THE_PAST", BilingualText(zh: "不得早于今天", en: "must not be before today"))
      }
      let hold = try HoldRow.living(ofEnquiry: enquiry.id, in: change)
      let offer = try Self.offer(ofEnquiry: enquiry.id, change)
      let row = LeaseRow(
        id: change.newID(.lease), unit: hold?.unit ?? "", enquiry: enquiry, terms: terms, at: change.now)
      let unit = try UnitRow.find(row.unit, in: change)
      let step = try LeaseStep(on: row, in: change)
      try step.perform(.offer) { condition in
        let holds =
          switch condition {
          case .enquiryAdmitted: enquiry.isAdmitted
          case .noOpenOffer: offer == nil
          case .holdLiving: hold != nil
          case .unitListed: unit?.state == .listed
          default: true
          }
        return holds ? nil : condition.label
      }
      return try step.applied(["enquiry": enquiry.id])
    }
  }

  public func signLease(_ request: ParkV1.SignLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      guard var enquiry = try EnquiryRow.find(step.row.enquiry, in: change) else {
        throw RPCError(.internalError, "a lease without its enquiry")
      }
      let hold = try HoldRow.living(ofEnquiry: enquiry.id, in: change).flatMap { $0.unit == step.row.unit ? $0 : nil }
      try step.perform(.sign) { condition in
        condition == .holdLiving && hold == nil ? condition.label : nil
      } effect: { step in
        try step.add(firstCharges(of: step))
      }
      try enquiry.step(.lease, in: change, effect: { $0.lease = step.row.id })
      if var hold { try hold.step(.use, by: .enterprise, in: change) }
      return try step.applied([
        "rent_fen": "\(step.row.terms.rent.fen)", "deposit_fen": "\(step.row.terms.deposit.fen)",
      ])
    }
  }

  public func cancelLease(
    _ request: ParkV1.CancelLeaseRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      try step.perform(.cancel)
      return try step.applied()
    }
  }

  public func addCharge(_ request: ParkV1.AddChargeRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    fields.require(
      [.rent, .propertyFee, .utilities, .other].contains(request.kind), "kind", "NOT_ALLOWED", zh: "应为租金、物业费、水电或其他",
      en: "must be RENT, PROPERTY_FEE, UTILITIES or OTHER")
    fields.require(
      (1...LeaseTerms.rentMax).contains(request.amountFen), "amount_fen", "OUT_OF_RANGE", zh: "应大于0且不超过10亿元",
      en: "must be above 0 and at most 10^11")
    let due = fields.read("due_on") { try CivilDate(request.dueOn) }
    let note = Masking.numbers(in: fields.text("note", request.note, .remark))
    try fields.finish()
    guard let due else { throw RPCError(.internalError, "a day without a violation is missing") }
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      let charge = ChargeRow(
        id: change.newID(.charge), lease: step.row.id, kind: request.kind, note: note,
        amount: try Money(fen: request.amountFen), due: due)
      try step.perform(.addCharge, effect: { try $0.add(charge) })
      return try step.applied(["charge": charge.id, "amount_fen": "\(request.amountFen)"])
    }
  }

  public func recordPayment(
    _ request: ParkV1.RecordPaymentRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    fields.require(request.amountFen > 0, "amount_fen", "NOT_POSITIVE", zh: "应大于0", en: "must be above 0")
    let reference = Masking.numbers(
      in: fields.text("reference", request.reference, TextRules(scalarsMin: 0, scalarsMax: 100)))
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      guard let index = step.books.charges.firstIndex(where: { $0.id == request.chargeId }) else {
        throw RPCError.notFound("charge", request.chargeId)
      }
      let amount = try Money(fen: request.amountFen)
      try step.perform(
        .recordPayment,
        effect: { step in
          let open = step.books.charges[index].open
          guard amount <= open else {
            throw RPCError.invalid(
              "amount_fen", "MORE_THAN_OPEN",
              BilingualText(zh: "该项尚欠\(open)元", en: "is more than the \(open) yuan that are open on the charge"))
          }
          step.books.charges[index].paid = try step.books.charges[index].paid.adding(amount)
          try step.books.charges[index].update(in: change)
          try change.execute(
            """
            INSERT INTO lease_payments (id, charge, amount, reference, recorded, recorded_by) VALUES (?,?,?,?,?,?)
            """,
            [
              .text(change.newID(.payment)), .text(request.chargeId), .integer(amount.fen), .text(reference),
              .time(change.now), .text(change.caller.accountID),
            ])
        })
      return try step.applied(["charge": request.chargeId, "amount_fen": "\(amount.fen)"])
    }
  }

  /// What falls due with the signature: the deposit, and rent in advance.
  private func firstCharges(of step: LeaseStep) throws -> [ChargeRow] {
    let terms = step.row.terms
    let rent = ChargeRow(
      id: step.change.newID(.charge), lease: step.row.id, kind: .rent, note: "\(terms.first) + \(terms.advanceMonths)",
      amount: try terms.rent.multiplied(by: Int64(terms.advanceMonths)), due: step.today)
    guard !terms.deposit.isZero else { return [rent] }
    let deposit = ChargeRow(
      id: step.change.newID(.charge), lease: step.row.id, kind: .deposit, amount: terms.deposit, due: step.today)
    return [deposit, rent]
  }
}

extension LeaseStep {
  func add(_ charges: [ChargeRow]) throws { for charge in charges { try add(charge) } }
}
