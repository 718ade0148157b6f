import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func submitDueDiligence(
    _ request: FinanceV1.SubmitDueDiligenceRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    fields.require(
      request.recommendation == .support || request.recommendation == .refuse, "recommendation", "REQUIRED",
      zh: "须给出结论", en: "say whether to lend")
    let report = fields.text("report", request.report, TextRules(scalarsMax: 20_000, allowsLineFeeds: true))
    try fields.finish()
    return try await act(
      .submitDueDiligence, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["recommendation": request.recommendation == .support ? "support" : "refuse"]
    ) { step in
      guard var claim = step.claim else { throw RPCError(.internalError, "a claim passed its guard unset") }
      claim.recommendation = request.recommendation
      claim.report = report
      if request.recommendation == .support {
        try claim.move(.support, by: .institution, in: step.change)
      } else {
        try step.endClaim(claim, .decline)
      }
    }
  }

  func offerTerms(_ request: FinanceV1.OfferTermsRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
    let terms = try OfferedTerms(request)
    return try await act(
      .offerTerms, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["amount_fen": "\(terms.amount.fen)", "rate": "\(terms.rate)", "months": "\(terms.months)"]
    ) { step in
      step.inputs.terms = terms
    } effect: { step in
      guard var claim = step.claim else { throw RPCError(.internalError, "a claim passed its guard unset") }
      for var old in try OfferRow.all(of: step.row.id, in: step.change)
      where old.claim == claim.id && old.state == .open {
        try old.move(.replace, by: .institution, in: step.change)
      }
      let offer = try OfferRow(
        id: step.change.newID(.financeOffer), claim: claim, terms: terms, at: step.change.now)
      try offer.insert(in: step.change)
      // The claim lasts at least as long as what it offers.
      claim.expires = max(claim.expires, offer.expires)
      try claim.move(.offer, by: .institution, in: step.change)
    }
  }

  func acceptOffer(
    _ request: FinanceV1.AcceptOfferRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    fields.identifier("offer_id", request.offerId, .financeOffer)
    let payee = PayeeInput(request.payee, &fields)
    fields.require(payee != nil || !fields.areGood, "payee", "MISSING", zh: "须填写收款账户", en: "the account to be paid to")
    try fields.finish()
    return try await act(
      .acceptOffer, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["offer": request.offerId]
    ) { step in
      guard let offer = try OfferRow.find(request.offerId, in: step.change), offer.demand == step.row.id else {
        throw RPCError.notFound("offer", request.offerId)
      }
      step.inputs.offer = offer
      step.inputs.institution = offer.institution
    } effect: { step in
      guard var offer = step.inputs.offer, var claim = step.claim, let payee else {
        throw RPCError(.internalError, "an offer passed its guard unset")
      }
      step.row.payee = try payee.columns(of: step.row.enterprise, in: step.change)
      step.row.lender = offer.institution
      step.row.acceptedOffer = offer.id
      step.row.book = try LoanBook(offer: offer.amount)
      try step.endClaims(except: claim.id)
      try offer.move(.accept, by: .enterprise, in: step.change)
      try claim.move(.accept, by: .enterprise, in: step.change)
    }
  }
}
