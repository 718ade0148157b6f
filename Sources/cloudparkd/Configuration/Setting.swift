/// One thing an operator can set: its name, what it may be, its default and what it is for.
///
/// The table of settings is the one source: the configuration file, the environment, `--set`, the commented default
/// file and the documentation are all made from it.
struct Setting: Sendable {
  /// Section and name, as in the file: `tls.certificate`.
  let key: String
  /// What it may be.
  let kind: SettingKind
  /// The default as it would be written; nil: it must be set.
  let defaultText: String?
  /// What it is for, a sentence or two.
  let comment: String

  /// The variable that sets it: `CLOUDPARKD_TLS_CERTIFICATE`.
  var variable: String {
    var name = "CLOUDPARKD_"
    for character in key {
      if character == "." || character == "-" { name.append("_") } else { name.append(character.uppercased()) }
    }
    return name
  }

  init(_ key: String, _ kind: SettingKind, default defaultText: String?, _ comment: String) {
    self.key = key
    self.kind = kind
    self.defaultText = defaultText
    self.comment = comment
  }
}

extension Setting {
  /// All settings, in the order of the file.
  static let all: [Setting] = [
    Setting(
      "listen", .address, default: "127.0.0.1:7443",
      "Where the server listens for calls. Port 0 takes any free one."),
    Setting("data", .path, default: nil, "The directory of database, files and lock. Made if it is missing."),
    Setting("loops", .integer(0...256), default: "0", "Event loops; 0 takes as many as the process has CPUs."),

    Setting("tls.certificate", .path, default: nil, "The server's certificate chain, PEM. Read again on SIGHUP."),
    Setting(
      "tls.key", .path, default: nil,
      "The private key of the certificate, PEM, readable by the server only. Read again on SIGHUP."),
    Setting(
      "tls.client-ca", .path, default: "",
      "CA certificates that client certificates are checked against, PEM. Empty: none are asked for."),
    Setting(
      "tls.client-certificates", .choice(["optional", "required"]), default: "optional",
      "With tls.client-ca: whether a client may come without a certificate."),

    Setting(
      "keys.directory", .path, default: "",
      """
      The keys of the store: what seals personal data and signs audit checkpoints. Made at the first start; keep a \
      copy apart, on another volume. Empty: <data>-keys.
      """),
    Setting(
      "audit.directory", .path, default: "",
      """
      Where signed checkpoints of the audit chain go: outside the data directory, best on another volume. Empty: \
      <data>-audit.
      """),
    Setting(
      "audit.checkpoint-records", .integer(1...1_000_000), default: "1000",
      "A checkpoint is signed after so many records."),
    Setting(
      "audit.checkpoint-interval", .duration(1000...86_400_000), default: "60s",
      "And after this long, if there are new records."),

    Setting(
      "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error"]), default: "info",
      "The least severe messages that are logged."),
    Setting(
      "log.format", .choice(["text", "json"]), default: "text",
      "One line a message, for people or for machines. Logs go to standard error."),

    Setting(
      "limits.connections", .integer(1...1_000_000), default: "20000",
      "Connections at once; one more is told CONNECTION_LIMIT."),
    Setting("limits.connections-per-address", .integer(1...1_000_000), default: "10000", "The same for one address."),
    Setting(
      "limits.streams-per-connection", .integer(1...16_777_216), default: "1024",
      "Calls a connection may have open."),
    Setting(
      "limits.message", .bytes(1024...1_073_741_824), default: "4MiB",
      "The longest message, after decompression."),
    Setting(
      "limits.calls-waiting", .integer(1...10_000_000), default: "100000",
      "Calls that may wait for a loop; one more is refused with a time to come back."),
    Setting(
      "limits.calls-at-once", .integer(1...10_000_000), default: "4096",
      "Unary calls being served at once, in all; beyond that the least important are refused first."),
    Setting("limits.streams-at-once", .integer(1...10_000_000), default: "65536", "The same for streams."),
    Setting(
      "limits.calls-per-second", .integer(0...10_000_000), default: "2000",
      "Calls a second of one principal, sustained; 0: no limit."),
    Setting(
      "limits.calls-burst", .integer(1...10_000_000), default: "4000",
      "Calls one principal may make at once above its rate."),
    Setting(
      "limits.handshakes", .integer(1...1_000_000), default: "512",
      "TLS handshakes under way at once; more wait in the system's queue."),
    Setting(
      "limits.unfinished-messages", .bytes(1_048_576...1_099_511_627_776), default: "64MiB",
      "Bytes that one connection may have brought of messages that are not complete yet."),
    Setting(
      "limits.credentials-per-connection", .integer(0...1_048_576), default: "1024",
      "Credentials a connection may have registered at once."),
    Setting("limits.file", .bytes(1...1_073_741_824), default: "50MiB", "The largest file one upload may bring."),
    Setting(
      "limits.files-per-tenant", .bytes(1...9_007_199_254_740_992), default: "5GiB",
      "The files one tenant may keep, together."),

    Setting(
      "budgets.window", .duration(1000...3_600_000), default: "30s",
      "Each of the budgets below counts what one connection does within this time; beyond it the connection is closed."),
    Setting(
      "budgets.resets", .integer(1...10_000_000), default: "1000", "Calls cancelled while they were being worked on."),
    Setting(
      "budgets.stream-errors", .integer(1...10_000_000), default: "200",
      "Errors that cost a stream, refusals above limits.streams-per-connection among them."),
    Setting(
      "budgets.early-pings", .integer(1...10_000_000), default: "10", "PINGs sooner than every 10 s."),
    Setting("budgets.settings", .integer(1...10_000_000), default: "50", "SETTINGS frames."),
    Setting(
      "budgets.empty-frames", .integer(1...10_000_000), default: "1000",
      "Frames without effect: DATA without bytes, a repeated GOODBYE, an answer to a PING nobody sent."),
    Setting("budgets.unknown-frames", .integer(1...10_000_000), default: "1000", "Frames of types this version lacks."),
    Setting("budgets.credentials", .integer(1...10_000_000), default: "5000", "Credentials registered or replaced."),
    Setting(
      "budgets.late-frames", .integer(1...10_000_000), default: "20000", "Frames for streams that had ended."),

    Setting(
      "timeouts.handshake", .duration(100...600_000), default: "10s",
      "TLS handshake and preface together, whatever trickles in."),
    Setting(
      "timeouts.idle", .duration(1000...604_800_000), default: "2h",
      "A connection without calls is closed after this long."),
    Setting(
      "timeouts.keepalive", .duration(1000...86_400_000), default: "30s",
      "A silent peer is pinged after this long."),
    Setting(
      "timeouts.keepalive-answer", .duration(100...600_000), default: "20s",
      "And taken for gone when it does not answer within this."),
    Setting("timeouts.stop", .duration(0...3_600_000), default: "30s", "How long calls may go on after SIGTERM."),

    Setting(
      "metrics.listen", .addressOrNone, default: "",
      "Where GET /metrics answers with counters for Prometheus, over plain HTTP and without login: an address that only "
        + "your monitoring reaches. Empty: nowhere."),

    Setting(
      "sessions.access", .duration(60_000...2_592_000_000), default: "1h",
      "How long an access token is good for."),
    Setting(
      "sessions.refresh", .duration(60_000...31_536_000_000), default: "14d",
      "How long a refresh token is good for."),
    Setting(
      "sessions.failures", .integer(1...1000), default: "5",
      "Wrong passwords in a row before a login is locked, for a time that doubles."),

    Setting(
      "retention.events", .duration(3_600_000...315_360_000_000), default: "30d",
      "How long watchers may lag behind; an older cursor must take a new snapshot."),
    Setting(
      "retention.sessions", .duration(86_400_000...315_360_000_000), default: "90d",
      "How long ended sessions stay listed."),

    Setting(
      "development.test-clock", .flag, default: "false",
      "DEVELOPMENT ONLY: rules follow a clock that administrators can move. Never on real data."),
    Setting(
      "development.clock-start", .text, default: "2026-11-02T01:00:00Z",
      "Where the test clock starts (RFC 3339, UTC), unless the store has later records: then there."),
    Setting(
      "development.test-accounts", .flag, default: "false",
      "Lets administrators make accounts with keys in any number, for load runs."),
    Setting(
      "development.test-service", .flag, default: "false",
      "Serves cloudpark.rpc.testing.v1 for conformance tests and benchmarks."),
  ]

  /// The setting of a key.
  static func named(_ key: String) -> Setting? { all.first { $0.key == key } }
}
