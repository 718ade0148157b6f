import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import cloudpark

/// Failures: the exit code of each status, and lines that say what was wrong and what to do.
@Suite struct ErrorTests {
  @Test func exitCodes_areTenAndTheStatusNumber_andAllDiffer() {
    #expect(ExitStatus.status(.invalidArgument).number == 13)
    #expect(ExitStatus.status(.unauthenticated).number == 26)
    let numbers = ExitStatus.table.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers == numbers.sorted())
    #expect(Runner.report(ExitRequest(status: .notServing)) == 3)
    #expect(Runner.report(Failure(CommandError(.outputClosed, ""), repeatFlags: "")) == 141)
  }

  private func detail(_ kind: RpcV1.StatusDetail.OneOfKind) -> RpcV1.StatusDetail { .with { $0.kind = kind } }

  private let text = RpcV1.LocalizedText.with {
    $0.zh = "必须大于0"
    $0.en = "must be above 0"
  }

  @Test func details_areShown_inTheReadersLanguage() {
    let error = RPCError(
      .invalidArgument, "two fields are wrong",
      details: [
        detail(
          .fieldViolations(
            .with {
              $0.violations = [
                .with {
                  $0.field = "rounds[2].budget"; $0.reason = "NOT_POSITIVE"; $0.description_ = text
                },
                .with { $0.description_ = text },
              ]
            }))
      ])
    #expect(
      ErrorText().lines(error) == [
        "error: INVALID_ARGUMENT: two fields are wrong", "  rounds[2].budget: must be above 0 [NOT_POSITIVE]",
        "  (request): must be above 0",
      ])
    #expect(ErrorText(chinese: true).lines(error)[1] == "  rounds[2].budget: 必须大于0 [NOT_POSITIVE]")
  }

  @Test func statesDatesVersionsAndQuotas_areShown() {
    let error = RPCError(
      .failedPrecondition, "not yet",
      details: [
        detail(
          .preconditionState(
            .with {
              $0.resourceType = "application"
              $0.resourceId = "app_1"
              $0.currentState = "IN_NOTICE"
              $0.version = 7
              $0.rule = "NOTICE_RUNNING"
            })),
        detail(
          .dateConstraint(
            .with {
              $0.subject = "approve"; $0.notBefore = "2026-12-02"
            })),
        detail(
          .versionConflict(
            .with {
              $0.resourceType = "policy"
              $0.resourceId = "pol_1"
              $0.expectedVersion = 3
              $0.currentVersion = 4
            })),
        detail(
          .quotaViolation(
            .with {
              $0.subject = "tenant:ent_1"; $0.limitName = "filesMax"; $0.limit = 5; $0.used = 6
            })),
        detail(
          .retryAfter(
            .with {
              $0.delay = .with {
                $0.seconds = 1; $0.nanos = 500_000_000
              }
            })),
        detail(
          .resourceInfo(
            .with {
              $0.resourceType = "policy"; $0.resourceId = "pol_1"
            })),
      ])
    #expect(
      ErrorText().lines(error) == [
        "error: FAILED_PRECONDITION: not yet", "  application app_1 is IN_NOTICE (version 7) [NOTICE_RUNNING]",
        "  approve: not before 2026-12-02", "  policy pol_1 has version 4, you named 3",
        "  limit filesMax of tenant:ent_1 is 5, asked for or in use: 6", "  try again in 1.5 s", "  policy pol_1",
      ])
  }

  @Test func whatTheMessageSays_isNotSaidAgain() {
    let error = RPCError(
      .notFound, "no policy pol_1",
      details: [
        detail(
          .resourceInfo(
            .with {
              $0.resourceType = "policy"; $0.resourceId = "pol_1"
            })),
        detail(.localizedText(text)), detail(.localizedText(text)),
      ])
    #expect(ErrorText().lines(error) == ["error: NOT_FOUND: no policy pol_1", "  must be above 0"])
  }

  @Test func changesWhoseOutcomeIsUnknown_tellHowToRepeatThem() {
    let flags = "--idempotency-key abc --expected-version 3"
    let lines = ErrorText(repeatFlags: flags).lines(RPCError(.deadlineExceeded, "too slow"))
    #expect(lines.last?.contains(flags) == true)
    #expect(ErrorText().lines(RPCError(.unauthenticated, "who?")).last == "  -> log in: cloudpark login --login NAME")
    #expect(ErrorText(repeatFlags: flags).lines(RPCError(.notFound, "no")).count == 1)
  }

  @Test func textOfTheServer_cannotSteerTheTerminal() {
    let lines = ErrorText().lines(RPCError(.unknown, "a\u{1b}[2J\nb"))
    #expect(lines == ["error: UNKNOWN: a\u{fffd}[2J b"])
  }

  @Test func failuresOfEachKind_haveTheirCode() {
    #expect(Runner.report(RPCError(.notFound, "x")) == 15)
    #expect(Runner.report(CommandError(.noInput, "x")) == 66)
    #expect(Runner.report(SchemaError(.invalid, "x")) == 65)
    #expect(Runner.report(Failure(RPCError(.aborted, "x"), repeatFlags: "")) == 20)
  }
}
