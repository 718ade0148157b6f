import CloudParkClient
import CommandSupport
import Dispatch
import Foundation
import LoadWorkloads

/// One run from the command line: progress while it goes, then the report, its files and the verdict.
struct Session {
  private let plan: LoadPlan
  private let configuration: CloudParkConfiguration
  private let thresholds: Thresholds
  private let output: OutputOptions

  init(
    _ plan: LoadPlan, _ configuration: CloudParkConfiguration, _ thresholds: Thresholds, _ output: OutputOptions
  ) {
    self.plan = plan
    self.configuration = configuration
    self.thresholds = thresholds
    self.output = output
  }

  /// - Throws: ``NotKept`` when a threshold or a check failed, after everything has been shown.
  func run(_ workload: some Workload) async throws {
    let line = ProgressLine(output)
    var progress: (@Sendable (RunProgress) -> Void)?
    if line.isShown { progress = { line.show($0) } }
    let run = LoadRun(plan, configuration, progress: progress)
    let interrupt = Interrupt { run.stop() }
    var report: LoadReport
    do { report = try await run.perform(workload) } catch {
      line.clear()
      throw error
    }
    interrupt.end()
    line.clear()
    report.thresholds = thresholds.judge(report)
    try show(report)
    if let path = output.report {
      try ReportFile.save(HTMLReport.page(report), to: path)
      StandardError.say(["the report is in \(path)"])
    }
    if let path = output.save { try ReportFile.save(try report.json(pretty: true) + "\n", to: path) }
    if (report.checks + report.thresholds).contains(where: { !$0.passed }) { throw NotKept() }
    // A run in which nothing was answered has shown nothing.
    if report.calls.ok == 0 {
      StandardError.say(["error: no call was answered with OK"])
      throw NotKept()
    }
  }

  private func show(_ report: LoadReport) throws {
    switch output.output {
    case .text: try StandardOutput.write(TextReport.lines(report).joined(separator: "\n") + "\n")
    case .json: try StandardOutput.write(try report.json(pretty: true) + "\n")
    case .jsonl: try StandardOutput.write(try report.lines().joined(separator: "\n") + "\n")
    }
  }
}

/// Ctrl-C ends the run early, with its report; a second one ends the program.
private final class Interrupt {
  private let source: any DispatchSourceSignal

  init(_ body: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      body()
    }
    source.resume()
  }

  func end() { source.cancel() }
}
