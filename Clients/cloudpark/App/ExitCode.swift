import ArgumentParser
import CommandSupport

/// Shows the exit codes; `cloudpark help exit-codes` does the same.
struct ExitCodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-codes", abstract: "Shows what the exit codes mean.", discussion: text)

  static var text: String {
    ExitStatus.table.map { row in
      let number = String(row.number)
      return String(repeating: " ", count: max(0, 3 - number.count)) + number + "  " + row.meaning
    }.joined(separator: "\n")
  }

  func run() throws { print(Self.text) }
}
