import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: materials for the payment (收款材料) come in after the approval and before the payment, and the payer reads them and
/// no others. Method: each stage with the materials of the other, and each reader.
@Suite struct PaymentMaterialTests {
  private typealias Service = ApplicationV1.ApplicationService

  private func fixture() async throws -> AwardFixture {
    var content = Contents.fast()
    content.materials = [("plan", false), ("receipt", true)].map { kind, isForPayment in
      .with {
        $0.kind = kind
        $0.textZh = kind
        $0.textEn = kind
        $0.required = true
        $0.forPayment = isForPayment
      }
    }
    return try await AwardFixture(content)
  }

  @Test func materialsForThePaymentComeBetweenApprovalAndPayment() async throws {
    let fixture = try await fixture()
    let applicant = try await fixture.applicant()
    var application = try await fixture.draft(applicant)
    let early = await failure { try await fixture.upload(application, kind: "receipt", as: applicant.admin) }
    #expect(early?.rule == "MATERIAL_OF_THIS_STAGE")
    let plan = try await fixture.upload(application, kind: "plan", as: applicant.admin)
    application.version = plan.applicationVersion
    // The application is whole without what belongs to the payment.
    application = try await fixture.approve(fixture.accept(fixture.submit(application, as: applicant.admin)))
    let unpaid = application
    #expect(await failure { try await fixture.disburse(unpaid) }?.rule == "PAYMENT_MATERIALS_COMPLETE")
    let late = await failure { try await fixture.upload(unpaid, kind: "plan", as: applicant.admin) }
    #expect(late?.rule == "MATERIAL_OF_THIS_STAGE")
    // What was applied with does not go when a material for the payment comes in its place.
    var swap = try fixture.header(unpaid, kind: "receipt")
    if case .header(var header)? = swap.part {
      header.replacesMaterialId = plan.material?.id ?? ""
      swap.part = .header(header)
    }
    let messages = [swap] + fixture.chunks()
    let swapped = await failure {
      let _: ApplicationV1.UploadMaterialResponse = try await fixture.park.upload(
        Service.uploadMaterial, messages, as: applicant.admin)
    }
    #expect(swapped?.code == .notFound)
    let receipt = try await fixture.upload(unpaid, kind: "receipt", as: applicant.admin)
    application = try await fixture.get(unpaid.id)
    #expect(application.materials.count == 2 && application.state == .approved)

    func read(_ material: ApplicationV1.Material?, as account: TestAccount) async throws -> [UInt8] {
      let request = ApplicationV1.DownloadMaterialRequest.with { $0.materialId = material?.id ?? "" }
      let parts: [ApplicationV1.DownloadMaterialResponse] = try await fixture.park.stream(
        Service.downloadMaterial, request, as: account)
      return parts.flatMap(\.chunk)
    }
    for account in [applicant.admin, fixture.officer, fixture.finance] {
      #expect(try await read(receipt.material, as: account) == AwardFixture.pdf)
    }
    #expect(try await read(plan.material, as: fixture.officer) == AwardFixture.pdf)
    #expect(await failure { try await read(plan.material, as: fixture.finance) }?.code == .notFound)
    let paid = try await fixture.disburse(application)
    #expect(paid.state == .disbursed)
    let after = await failure { try await fixture.upload(paid, kind: "receipt", as: applicant.admin) }
    #expect(after?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }
}
