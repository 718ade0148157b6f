import Foundation

/// Everything a run has found, as it is shown, kept as JSON and compared.
public struct LoadReport: Sendable, Codable {
  /// The form of this report; a program that reads another says so.
  public static let formatVersion = 1

  /// See ``formatVersion``.
  public var format = LoadReport.formatVersion
  /// What was called.
  public var workload: String
  /// Whether the calls were streams.
  public var streams: Bool
  /// The server.
  public var target: String
  /// When it began, ISO 8601 in UTC.
  public var began: String
  /// How it was made.
  public var plan: LoadPlan
  /// Whether it was ended early by hand.
  public var stopped: Bool
  /// The measured time, until the end of the schedule or of the last call.
  public var seconds: Double
  /// Calls and where they went.
  public var calls: Calls
  /// From the intended time to the end, of every call, failed ones included.
  public var latency: Summary
  /// The same of failed calls; nil without any.
  public var failures: Summary?
  /// Until the first message of a stream.
  public var firstMessage: Summary?
  /// Between messages of a stream, or from a ping to its pong.
  public var perMessage: Summary?
  /// How long the connections took, handshake and first call included; nil if none was made beforehand.
  public var connecting: Summary?
  /// How late calls began that had a free slot: the tool's own inaccuracy. nil in a closed loop.
  public var sendLag: Summary?
  /// Streams' messages.
  public var messages: Messages?
  /// Failed calls by their status.
  public var errors: [ErrorCount]
  /// Failures' messages with how often they came.
  public var errorTexts: [ErrorText]
  /// What the run has used.
  public var processor: Processor
  /// What the reader must know to judge the figures; empty if all is well.
  public var warnings: [String]
  /// What had to hold afterwards, by the workload.
  public var checks: [CheckResult]
  /// The thresholds that were asked for.
  public var thresholds: [CheckResult] = []
  /// The run in stretches of `plan.intervalSeconds`.
  public var intervals: [Interval]
  /// The percentile curve of `latency`.
  public var curve: [Point]

  /// Calls and where they went; each of the schedule is in exactly one of `ended`, `warmup` and `skipped`.
  public struct Calls: Sendable, Codable, Hashable {
    /// Calls the schedule asked for, warm-up included; 0 in a closed loop.
    public var scheduled: Int
    /// Calls of the measured time that ended.
    public var ended: Int
    /// Of these, those that did what they should.
    public var ok: Int
    /// Of `ok`, those that were refused by a rule, as the workload expects it of some.
    public var refused: Int
    /// Of `ended`, those that failed.
    public var failed: Int
    /// Of `failed`, those that had no answer when the run ended.
    public var unanswered: Int
    /// Never sent: their time had come, but all slots were taken until the end.
    public var skipped: Int
    /// Began over 1 ms late because all slots were waiting for answers.
    public var lateBusy: Int
    /// Began over 1 ms late although a slot was free: the tool or its machine was too slow.
    public var lateTool: Int
    /// Calls of the warm-up, not counted elsewhere.
    public var warmup: Int
    /// Calls a second that the schedule asked for, on average; 0 in a closed loop.
    public var rateMeant: Double
    /// Calls a second that were answered.
    public var rate: Double
    /// Failed and skipped calls as a share of all that were meant, 0 to 1.
    public var errorShare: Double
  }

  /// Times in nanoseconds.
  public struct Summary: Sendable, Codable, Hashable {
    /// How many.
    public var count: UInt64
    /// The shortest.
    public var min: UInt64
    /// The mean.
    public var mean: Double
    /// Percentiles.
    public var p50, p75, p90, p95, p99, p999, p9999: UInt64
    /// The longest.
    public var max: UInt64

    /// The figures of a histogram.
    public init(_ all: Latencies) {
      count = all.count
      min = all.min
      mean = Swift.min(all.mean, Double(all.max))
      p50 = all.percentile(50)
      p75 = all.percentile(75)
      p90 = all.percentile(90)
      p95 = all.percentile(95)
      p99 = all.percentile(99)
      p999 = all.percentile(99.9)
      p9999 = all.percentile(99.99)
      max = all.max
    }

    init?(some all: Latencies) {
      if all.count == 0 { return nil }
      self.init(all)
    }

    /// Percentiles with their names.
    public var rows: [(name: String, nanos: UInt64)] {
      [
        ("p50", p50), ("p75", p75), ("p90", p90), ("p95", p95), ("p99", p99), ("p99.9", p999), ("p99.99", p9999),
        ("max", max),
      ]
    }
  }

  /// Messages of streams.
  public struct Messages: Sendable, Codable, Hashable {
    /// How many came.
    public var count: Int
    /// Their bytes.
    public var bytes: Int
    /// Messages a second.
    public var rate: Double
    /// Bytes a second.
    public var byteRate: Double
  }

  /// Failed calls of one status.
  public struct ErrorCount: Sendable, Codable, Hashable {
    /// Its name.
    public var code: String
    /// How many.
    public var count: Int
  }

  /// A failure's message.
  public struct ErrorText: Sendable, Codable, Hashable {
    /// Code and message.
    public var text: String
    /// How many.
    public var count: Int
  }

  /// Processor time within the measured time.
  public struct Processor: Sendable, Codable, Hashable {
    /// Of the server for each ended call, in microseconds; nil if its process was not named.
    public var serverMicrosPerCall: Double?
    /// Processors the server kept busy on average.
    public var serverCores: Double?
    /// The server's largest resident memory so far, in bytes.
    public var serverPeakBytes: UInt64?
    /// Of this program for each ended call, in microseconds.
    public var clientMicrosPerCall: Double
    /// The share of a processor that the busiest client thread used, 0 to 1.
    public var busiestThread: Double
  }

  /// A stretch of the run.
  public struct Interval: Sendable, Codable, Hashable {
    /// Its beginning, in seconds of the measured time.
    public var at: Double
    /// Calls that ended in it, a second.
    public var rate: Double
    /// Of these, failed ones a second.
    public var failedRate: Double
    /// Messages a second.
    public var messageRate: Double
    /// Calls that were meant to begin in it: how many, and their times in nanoseconds.
    public var count: UInt64
    public var p50, p90, p99, max: UInt64
  }

  /// A point of a percentile curve.
  public struct Point: Sendable, Codable, Hashable {
    /// 0 to 100.
    public var percent: Double
    /// Nanoseconds.
    public var nanos: UInt64
  }
}
