import ArgumentParser
import CommandSupport
import Foundation
import LoadWorkloads

/// How the run is shown.
struct OutputOptions: ParsableArguments {
  /// Forms of the report on standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Option(
    name: [.customShort("o"), .long], help: "text, json, or jsonl: a line for each stretch of time, then the report.")
  var output: Format = .text
  @Option(help: "Writes the report as one HTML file.", completion: .file()) var report: String?
  @Option(help: "Writes the report as JSON besides, for `parkload compare`.", completion: .file()) var save: String?
  @Flag(help: "No progress line.") var quiet = false
}

/// The line on the terminal that shows how the run goes.
struct ProgressLine: Sendable {
  let isShown: Bool

  init(_ options: OutputOptions) { isShown = !options.quiet && isatty(STDERR_FILENO) == 1 }

  func show(_ progress: RunProgress) {
    var parts = [
      "\(TimeText.fixed(progress.elapsed, 1)) of \(TimeText.fixed(progress.total, 1)) s",
      "\(TimeText.grouped(progress.rate))/s", "p50 \(TimeText.nanos(progress.p50))",
      "p99 \(TimeText.nanos(progress.p99))", "open \(progress.open)",
    ]
    if progress.failed > 0 { parts.append("failed \(progress.failed)") }
    if progress.late > 0 { parts.append("late \(progress.late)") }
    if progress.isWarmup { parts.append("(warm-up)") }
    show(parts.joined(separator: "   "))
  }

  func show(_ text: String) { if isShown { put("\r\u{1b}[2K" + text) } }
  func clear() { if isShown { put("\r\u{1b}[2K") } }

  private func put(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Files that a run leaves behind.
enum ReportFile {
  /// - Throws: ``CommandError`` with the path.
  static func save(_ text: String, to path: String) throws {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw CommandError(.cannotWrite, "cannot write \(path): \(error.localizedDescription)")
    }
  }
}
