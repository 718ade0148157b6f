import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a work runs from its submission to its certificate, verification and revocation, in time and in turn.
@Suite struct CopyrightRegistrationTests {
  @Test func workRunsFromSubmissionToItsCertificate() async throws {
    let fixture = try await CopyrightFixture()
    var work = try await fixture.submit()
    #expect(work.number == "CR-2026-000001" && work.state == .submitted && work.feeFen == 30_000)
    #expect(work.content?.authors == ["王**", "李*"] && work.holderName == fixture.applicant.name)
    // The fee needs a sample.
    #expect(await failure { try await fixture.pay(work) }?.rule == "SAMPLE_GIVEN")
    let uploaded = try await fixture.upload(work)
    work = try await fixture.get(work.id)
    #expect(work.version == uploaded.workVersion && work.samples == [uploaded.sample])
    #expect(await failure { try await fixture.pay(work, 29_999) }?.rule == "FEE_EXACT")
    #expect(await failure { try await fixture.get(work.id, as: fixture.examiner) }?.code == .notFound)
    work = try await fixture.pay(work)
    work = try await fixture.accept(work)
    #expect(work.state == .examining && work.officeId == fixture.office)
    #expect(work.examineBy == CopyrightTerms.examineBy(from: try CivilDate("2026-01-05"))?.description)
    work = try await fixture.examine(work)
    #expect(work.state == .passed && work.examineBy.isEmpty)
    #expect(await failure { try await fixture.issue(work, as: fixture.examiner) }?.rule == "PERSON_HAS_NOT_EXAMINED")
    let certificate = try await fixture.issue(work)
    #expect(certificate.number == "作登字:11-2026-F-00000001号" && certificate.issuedOn == "2026-01-05")
    #expect(try await fixture.get(work.id).certificateNumber == certificate.number)
    #expect(try await fixture.announcements().map(\.number) == [certificate.number])
    await fixture.close()
  }

  @Test func certificateIsVerifiedByNumberAndHolderWithoutPersonalData() async throws {
    let fixture = try await CopyrightFixture()
    let certificate = try await fixture.issue(fixture.passed())
    let hash = Hex.encode(try SHA256.hash(Array("\(certificate.number)\n\(fixture.applicant.name)".utf8)))
    #expect(hash == certificate.holderHash)
    let answer = try await fixture.verify(certificate.number.replacing(":", with: "："), hash.uppercased())
    #expect(answer.state == .inForce && answer.title == "云上长城")
    #expect(!(try answer.json()).contains(fixture.applicant.name))
    // A wrong holder and a wrong number are answered alike.
    let wrongHolder = await failure { try await fixture.verify(certificate.number, String(repeating: "0", count: 64)) }
    let wrongNumber = await failure { try await fixture.verify("作登字:11-2026-F-00000009号", hash) }
    #expect(wrongHolder?.code == .notFound && wrongNumber?.code == .notFound)
    #expect(
      wrongHolder?.message.replacing("00000001", with: "N") == wrongNumber?.message.replacing("00000009", with: "N"))
    #expect(await failure { try await fixture.verify("11-2026", "x") }?.fields == ["number", "holder_hash"])
    await fixture.close()
  }

  @Test func revokedCertificateIsAnnouncedAndVerifiesAsRevoked() async throws {
    let fixture = try await CopyrightFixture()
    let issued = try await fixture.issue(fixture.passed())
    let work = try await fixture.get(issued.workId)
    let revoked = try await fixture.revoke(work, .contraryToFacts, reason: "与事实不符，联系13812345678")
    #expect(revoked.state == .revoked && revoked.workVersion == work.version + 1)
    let answer = try await fixture.verify(issued.number, issued.holderHash)
    #expect(answer.state == .revoked && answer.ground == .contraryToFacts && answer.revokedOn == "2026-01-05")
    let announced = try await fixture.announcements()
    #expect(announced.map(\.state) == [.revoked, .inForce])
    #expect(announced[0].reason == "与事实不符，联系***********")
    #expect(await failure { try await fixture.revoke(fixture.get(work.id)) }?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func correctionInTimeBeginsTheExaminationAnew() async throws {
    let fixture = try await CopyrightFixture()
    var work = try await fixture.giveBack(fixture.examining())
    #expect(work.state == .correction && work.correctBy == "2026-03-05" && work.examineBy.isEmpty)
    fixture.park.clock.advance(by: .seconds(10 * 86_400))
    _ = try await fixture.upload(work, Array("better".utf8))
    work = try await fixture.get(work.id)
    var content = fixture.content { $0.title = "云上长城(修订)" }
    content.authors = work.content?.authors ?? []
    work = try await fixture.resubmit(work, content)
    #expect(work.state == .examining && work.content?.title == "云上长城(修订)" && work.samples.count == 2)
    #expect(work.examineBy == CopyrightTerms.examineBy(from: try CivilDate("2026-01-15"))?.description)
    // Masked names that came back have left the names as they were.
    #expect(try await fixture.reveal(work.id, as: fixture.examiner) == ["王小明", "李华"])
    await fixture.close()
  }

  @Test func correctionThatIsLateCountsAsAbandonedAtOnceAndIsTidiedUpLater() async throws {
    let fixture = try await CopyrightFixture()
    let work = try await fixture.giveBack(fixture.examining())
    // The last second of 2026-03-05 in Shanghai, then the first of the next day.
    let end = try ShanghaiTime.endOfDay(try CivilDate("2026-03-05"))
    fixture.park.clock.set(Timestamp(seconds: end - 1))
    #expect(try await fixture.get(work.id).state == .correction)
    fixture.park.clock.set(Timestamp(seconds: end))
    #expect(try await fixture.get(work.id).state == .abandoned)
    #expect(await failure { try await fixture.resubmit(work) }?.rule == "IN_TIME")
    #expect(await failure { try await fixture.upload(work) }?.rule == "IN_TIME")
    try await fixture.park.environment.runDueWork()
    let abandoned = try await fixture.get(work.id)
    #expect(abandoned.state == .abandoned && abandoned.version == work.version + 1)
    // What was kept for the examination is gone: samples and names.
    #expect(abandoned.samples.isEmpty && abandoned.content?.authors == [])
    #expect(await failure { try await fixture.reveal(work.id, as: fixture.examiner) }?.code == .notFound)
    await fixture.close()
  }

  @Test func overdueExaminationIsShown() async throws {
    let fixture = try await CopyrightFixture()
    let work = try await fixture.examining()
    let last = try CivilDate(work.examineBy)
    fixture.park.clock.set(Timestamp(seconds: try ShanghaiTime.startOfDay(last)))
    #expect(try await fixture.get(work.id).overdue == false)
    fixture.park.clock.set(Timestamp(seconds: try ShanghaiTime.endOfDay(last)))
    #expect(try await fixture.get(work.id).overdue == true)
    await fixture.close()
  }

  @Test func authorsAreRevealedToTheOfficeThatExaminesOnlyAndAudited() async throws {
    let fixture = try await CopyrightFixture()
    let other = try await fixture.park.institution(501, kind: .copyrightOffice, as: fixture.officer)
    let bank = try await fixture.park.institution(502, kind: .bank, as: fixture.officer)
    let stranger = try await fixture.park.account(.institution, other.id)
    let banker = try await fixture.park.account(.institution, bank.id)
    let paid = try await fixture.paid()
    #expect(await failure { try await fixture.reveal(paid.id, as: fixture.examiner) }?.code == .notFound)
    #expect(await failure { try await fixture.accept(paid, as: banker) }?.code == .notFound)
    let work = try await fixture.accept(paid)
    #expect(try await fixture.reveal(work.id, as: fixture.examiner) == ["王小明", "李华"])
    #expect(await failure { try await fixture.reveal(work.id, as: stranger) }?.code == .notFound)
    #expect(await failure { try await fixture.get(work.id, as: stranger) }?.code == .notFound)
    let reads = try await fixture.park.auditRecords().filter { $0.entry.action == "CopyrightService/RevealAuthors" }
    #expect(reads.map(\.entry.actor) == [fixture.examiner.id])
    let stored = try await fixture.park.storage.store.read {
      try $0.rows("SELECT content, authors FROM copyright_works").map { try ($0.blob("content"), $0.blob("authors")) }
    }
    for (content, authors) in stored {
      #expect(!String(decoding: content, as: UTF8.self).contains("王小明"))
      #expect(!String(decoding: authors, as: UTF8.self).contains("王小明"))
    }
    await fixture.close()
  }

  @Test func illegalTransitionsNameTheState() async throws {
    let fixture = try await CopyrightFixture()
    let paid = try await fixture.paid()
    #expect(await failure { try await fixture.pay(paid) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.issue(paid) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.examine(paid) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.resubmit(paid) }?.rule == "ILLEGAL_TRANSITION")
    let refused = try await fixture.examine(fixture.accept(paid), passes: false)
    #expect(refused.state == .refused && refused.samples.isEmpty)
    #expect(await failure { try await fixture.withdraw(refused) }?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func samplesComeBackByteForByteToWhoMaySeeThem() async throws {
    let fixture = try await CopyrightFixture()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let work = try await fixture.submit()
    let sample = try await fixture.upload(work, bytes).sample?.id ?? ""
    _ = try await fixture.pay(fixture.get(work.id))
    func download(_ account: TestAccount, from offset: UInt64 = 0) async throws -> [UInt8] {
      try await fixture.park.stream(
        CopyrightFixture.Service.downloadSample,
        CopyrightV1.DownloadSampleRequest.with {
          $0.sampleId = sample
          $0.offset = offset
        }, as: account, of: CopyrightV1.DownloadSampleResponse.self
      ).flatMap(\.chunk)
    }
    #expect(try await download(fixture.examiner) == bytes)
    #expect(try await download(fixture.applicant.admin, from: 150_001) == Array(bytes[150_001...]))
    let stranger = try await fixture.park.applicant(2)
    #expect(await failure { try await download(stranger.admin) }?.code == .notFound)
    #expect(await failure { try await download(fixture.examiner, from: 200_001) }?.code == .outOfRange)
    let other = try await fixture.submit()
    #expect(await failure { try await fixture.upload(other) { $0.sha256[0] ^= 1 } }?.fields == ["sha256"])
    #expect(await failure { try await fixture.upload(other) { $0.mediaType = "text/html" } }?.code == .invalidArgument)
    #expect(await failure { try await fixture.upload(other, as: stranger.admin) }?.code == .notFound)
    await fixture.close()
  }
}
