import ArgumentParser
import ParkSchemas
import Testing

@testable import cloudpark

/// What people type: money, times, names of enums, memberships, whole command lines.
@Suite struct ArgumentTests {
  @Test(arguments: [
    ("0", 0), ("0.01", 1), ("1", 100), ("1.5", 150), ("1234.56", 123_456), ("1,234.56", 123_456),
    ("12,345,678", 1_234_567_800), ("92233720368547758.07", Int64.max),
  ])
  func yuan_areReadExactly(_ text: String, _ fen: Int64) {
    #expect(YuanArgument(argument: text)?.fen == fen)
  }

  @Test(arguments: [
    "", ".", ".5", "1.", "1.234", "-1", "+1", "1e3", "1,23", "1,2345", ",123", "12 3", "１", "0x10", "1.-1", "¥1",
    "92233720368547758.08", "99999999999999999999",
  ])
  func badYuan_areRefused(_ text: String) {
    #expect(YuanArgument(argument: text) == nil)
  }

  @Test func yuan_areShownWithGroupsAndTwoDecimals() {
    #expect(YuanArgument.text(fen: 0) == "0.00")
    #expect(YuanArgument.text(fen: 5) == "0.05")
    #expect(YuanArgument.text(fen: 123_456_789) == "1,234,567.89")
    #expect(YuanArgument.text(fen: -100) == "-1.00")
    #expect(YuanArgument.text(fen: .min) == "-92,233,720,368,547,758.08")
  }

  @Test func durations_haveUnits_andBadOnesAreRefused() {
    #expect(DurationArgument(argument: "500ms")?.duration == .milliseconds(500))
    #expect(DurationArgument(argument: "10d")?.duration == .seconds(864_000))
    #expect(DurationArgument(argument: "36h")?.message.seconds == 129_600)
    for bad in ["", "5", "s", "-5s", "5 s", "5w", "1.5s", "9999999999999999999s", "٥s"] {
      #expect(DurationArgument(argument: bad) == nil, "\(bad)")
    }
  }

  @Test func times_areDaysInShanghaiOrRFC3339_andBadOnesAreRefused() {
    #expect(TimeArgument(argument: "2026-12-01")?.message.seconds == 1_796_054_400)
    #expect(TimeArgument(argument: "2026-12-01T00:00:00+08:00")?.message.seconds == 1_796_054_400)
    #expect(DayArgument(argument: "2026-12-01")?.text == "2026-12-01")
    for bad in ["", "2026-13-01", "2026-02-30", "2026-2-1", "20261201", "2026-12-01T00:00:00", "\"", "2026-12-0\""] {
      #expect(TimeArgument(argument: bad) == nil, "\(bad)")
      #expect(DayArgument(argument: bad) == nil, "\(bad)")
    }
  }

  @Test func enums_areReadByShortOrFullNameInAnyCase() {
    typealias State = EnumArgument<PolicyV1.PolicyState>
    #expect(State(argument: "in-force")?.value == .inForce)
    #expect(State(argument: "IN_FORCE")?.value == .inForce)
    #expect(State(argument: "POLICY_STATE_IN_FORCE")?.value == .inForce)
    #expect(State.allValueStrings == ["in-force", "repealed"])
    for bad in ["", "unspecified", "POLICY_STATE_UNSPECIFIED", "1", "force", "in force"] {
      #expect(State(argument: bad) == nil, "\(bad)")
    }
  }

  @Test func memberships_areRoleAndTenant() {
    #expect(MembershipArgument(argument: "district_officer")?.message() == .with { $0.role = .districtOfficer })
    let admin = MembershipArgument(argument: "enterprise-admin/ent_1")
    #expect(admin?.role == .enterpriseAdmin && admin?.tenant == "ent_1")
    for bad in ["", "/ent_1", "boss", "enterprise_admin/"] {
      #expect(MembershipArgument(argument: bad) == nil, "\(bad)")
    }
  }

  @Test func noticeItems_areCasesWithAmounts() {
    let item = NoticeCommands.Item(argument: "app_1=120000.50")
    #expect(item?.application == "app_1" && item?.amount?.fen == 12_000_050)
    #expect(NoticeCommands.Item(argument: "app_1")?.amount == nil)
    for bad in ["", "=1", "app_1=", "app_1=x"] { #expect(NoticeCommands.Item(argument: bad) == nil, "\(bad)") }
  }

  @Test(arguments: [
    "login --login a --password-file f", "logout", "whoami -o json",
    "account create --login a --role district_officer --approval-limit 500000 --password-file p --keep-password",
    "account grant acc_1 --role auditor", "session list --all", "enterprise register --file e.json",
    "enterprise verify ent_1 --expected-version 3", "enterprise search 文化 --limit 5", "park list",
    "policy publish --file -",
    "policy match --policy pol_1 --verdict eligible", "policy match-enterprises pol_1",
    "round open pol_1 --budget 1,000,000.00 --from 2026-12-01 --through 2026-12-31 --name-zh 一 --name-en one",
    "round ledger rnd_1", "application draft --round rnd_1 --rent 600000 --area 200 --holder a --bank b --account 1",
    "application approve app_1 --amount 1000", "application visit app_1 --visited-on 2026-12-01 --no-agrees --report r",
    "application confirm rnd_1 --account-file f", "material upload app_1 a.pdf --kind lease",
    "material download mat_1 --to b.pdf", "review submit app_1 --score 90 --recommendation support --opinion good",
    "notice open rnd_1 --item app_1=100 --item app_2", "objection raise --notice ntc_1 --application app_1 --reason r",
    "objection resolve obj_1 --upheld --resolution r --application app_1", "payment disburse app_1 --bank-reference x",
    "payment recover app_1 --amount 1 --reason r --bank-reference x", "audit verify", "audit query --from 2026-01-01",
    "watch policies --count 2 --changes-only --kind award", "watch application app_1 --after AA==",
    "call PolicyService/GetPolicy --data {}", "describe", "describe PolicyService", "health --watch",
    "clock advance --by 10d", "completions zsh", "exit-codes",
  ])
  func commandLines_areUnderstood(_ line: String) throws {
    _ = try CloudParkCommand.parseAsRoot(line.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    "account create", "account create --login a --role boss", "policy publish", "round open pol_1 --budget -1",
    "round open pol_1 --budget 1.234 --from 2026-12-01 --through 2026-12-31 --name-zh a --name-en b",
    "clock advance", "clock advance --by 1d --to 2026-12-01", "clock advance --by tomorrow",
    "review submit app_1 --score -1",
    "watch policies --count 0", "watch policies --after !!", "notice open rnd_1",
    "objection resolve obj_1 --upheld --resolution r",
    "enterprise register", "account erase", "health -o xml", "health --timeout 5", "completions powershell",
    "application approve app_1 --expected-version -1", "application draft --account 1 --account-file f",
    "whoami --idempotency-key 01234567890123456789012345678901234567890123456789012345678901234", "whoami --get",
    "nonsense", "login --login a --password secret",
  ])
  func badCommandLines_areRefused_withTheUsageCode(_ line: String) {
    do {
      _ = try CloudParkCommand.parseAsRoot(line.split(separator: " ").map(String.init))
      Issue.record("was understood: \(line)")
    } catch {
      #expect(CloudParkCommand.exitCode(for: error).rawValue == ExitStatus.usage.number)
    }
  }

  @Test func badValues_areRefused_withWhatTheyMustBe() {
    func message(_ line: [String]) -> String {
      do {
        _ = try CloudParkCommand.parseAsRoot(line)
        return "was understood"
      } catch { return CloudParkCommand.message(for: error) }
    }
    #expect(message(["payment", "recover", "app_1", "--amount", "1.234"]).contains("at most two decimals"))
    #expect(message(["clock", "advance", "--by", "soon"]).contains("36h"))
    #expect(message(["clock", "advance", "--to", "soon"]).contains("2026-12-01T09:00:00+08:00"))
    #expect(message(["application", "visit", "app_1", "--visited-on", "1.1."]).contains("2026-12-01"))
    #expect(message(["policy", "list", "--state", "old"]).contains("in-force"))
  }

  @Test func addressesOfTheHelp_exist() {
    #expect(CloudParkCommand.helpMessage().contains("policy"))
    #expect(ExitCodesCommand.text.contains(" 19  the call failed with FAILED_PRECONDITION"))
    #expect(CloudParkCommand.completionScript(for: .bash).contains("cloudpark"))
  }
}
