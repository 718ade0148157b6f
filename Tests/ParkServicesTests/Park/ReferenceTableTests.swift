import ParkRules
import ParkSchemas
import SchemaRuntime
import Testing

@testable import ParkServices
@testable import RPCCore

private typealias Parks = ParkV1.ParkService

/// Goal: every shipped row is served, with its source, to anybody.
@Suite struct ReferenceTableTests {
  @Test func everyTableIsServedWholeWithSources() async throws {
    let park = try await TestPark()
    let spaces: [ParkV1.Space] = try await park.stream(Parks.listSpaces, ParkV1.ListSpacesRequest())
    let classes: [ParkV1.IndustryClass] = try await park.stream(
      Parks.listIndustryClasses, ParkV1.ListIndustryClassesRequest())
    let codes: [ParkV1.IndustryCode] = try await park.stream(
      Parks.listIndustryCodes, ParkV1.ListIndustryCodesRequest())
    let thresholds: [ParkV1.Threshold] = try await park.stream(Parks.listThresholds, ParkV1.ListThresholdsRequest())
    let holidays: [ParkV1.Holiday] = try await park.stream(Parks.listHolidays, ParkV1.ListHolidaysRequest())
    let steps: [ParkV1.ProcessStep] = try await park.stream(
      Parks.listProcessSteps, ParkV1.ListProcessStepsRequest())
    let policies: [ParkV1.ReferencePolicy] = try await park.stream(
      Parks.listReferencePolicies, ParkV1.ListReferencePoliciesRequest())
    #expect(
      [spaces.count, classes.count, codes.count, thresholds.count, holidays.count, steps.count, policies.count]
        == [30, 9, 156, 11, 39, 53, 34])
    let sources =
      spaces.map(\.source) + classes.map(\.source) + codes.map(\.source) + thresholds.map(\.source)
      + holidays.map(\.source) + steps.map(\.source) + policies.map(\.source)
    #expect(sources.allSatisfy { !$0.isEmpty })
    #expect(spaces.filter { $0.confidence == .low }.count == 10)
    #expect(codes.filter(\.partial).count == 18)
    await park.close()
  }

  @Test func filtersNarrow() async throws {
    let park = try await TestPark()
    let museums: [ParkV1.Space] = try await park.stream(
      Parks.listSpaces, ParkV1.ListSpacesRequest.with { $0.type = "美术馆" })
    #expect(museums.count == 5)
    let city: [ParkV1.ReferencePolicy] = try await park.stream(
      Parks.listReferencePolicies,
      ParkV1.ListReferencePoliciesRequest.with {
        $0.level = .city
        $0.query = "房租通"
      })
    #expect(city.map(\.title).allSatisfy { $0.contains("房租通") })
    #expect(city.count == 3)
    let steps: [ParkV1.ProcessStep] = try await park.stream(
      Parks.listProcessSteps, ParkV1.ListProcessStepsRequest.with { $0.process = "policy_award" })
    #expect(steps.map(\.step) == Array(1...12))
    await park.close()
  }

  @Test func anUnknownYearOfHolidaysIsNotAnEmptyYear() async throws {
    let park = try await TestPark()
    let error = await failure {
      let _: [ParkV1.Holiday] = try await park.stream(
        Parks.listHolidays, ParkV1.ListHolidaysRequest.with { $0.year = 2027 })
    }
    #expect(error?.code == .notFound)
    #expect(error?.message.contains("2027") == true)
    await park.close()
  }

  @Test func aReferencePolicyIsFoundByItsNumberInEveryFormOrItsTitle() async throws {
    let park = try await TestPark()
    func get(_ key: String) async throws -> ParkV1.ReferencePolicy {
      try await park.call(Parks.getReferencePolicy, ParkV1.GetReferencePolicyRequest.with { $0.key = key })
    }
    for key in ["京文资发〔2021〕184号", "京文资发[2021]184号", "北京市文化产业“房租通”政策实施细则"] {
      let policy = try await get(key)
      #expect(policy.documentNumber == "京文资发〔2021〕184号")
      #expect(policy.level == .city)
    }
    #expect(try await get("北京市文化产业“投贷奖”政策实施细则").documentNumber.isEmpty)
    for key in ["", "京文资发〔2021〕185号", "没有"] { #expect(await failure { try await get(key) }?.code == .notFound) }
    await park.close()
  }
}
