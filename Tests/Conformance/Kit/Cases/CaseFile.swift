import Foundation

/// The cases of one section of PROTOCOL.md. Its form is described in Docs/CONFORMANCE.md.
public struct CaseFile: Sendable {
  public private(set) var cases: [Case] = []
  public private(set) var unobservable: [Unobservable] = []

  private static let verbs: Set<String> = [
    "open", "accept", "send", "expect", "repeat", "deliver", "credit", "cut", "shutdown", "alive", "run", "tell",
    "observe", "pings", "client-tls",
  ]
  private static let needs: Set<String> = ["certificates", "time", "load", "compression", "alone", "tokens"]

  /// Reads the text of a file.
  ///
  /// - Throws: ``CaseSyntaxError`` with file, line and column.
  public init(_ text: String, name file: String) throws {
    do {
      try read(text, file)
    } catch var error as CaseSyntaxError {
      error.file = file
      throw error
    }
  }

  private struct Draft {
    var name: String
    var line: Int
    var side: Case.Side?
    var requirements: [String] = []
    var semantics: String?
    var needs: [String] = []
    var steps: [Step] = []
  }

  private mutating func read(_ text: String, _ file: String) throws {
    var draft: Draft?
    // The repeats that are open: their line, count and steps so far.
    var blocks: [(step: Step, body: [Step])] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      let content = raw.drop { $0 == " " }
      guard let first = content.first, first != "#" else { continue }
      guard !raw.contains("\t"), !raw.hasSuffix(" ") else {
        throw CaseSyntaxError(line: number, column: 1, text: "a tab, or spaces at the end")
      }
      let verb = String(content.prefix { $0 != " " })
      let rest = content.dropFirst(verb.count + 1)
      if raw.first != " " {
        guard blocks.isEmpty else { throw CaseSyntaxError(line: number, column: 1, text: "a repeat does not end") }
        if let finished = draft { try add(finished, file) }
        draft = nil
        switch verb {
        case "case": draft = Draft(name: String(rest), line: number)
        case "unobservable": try addUnobservable(rest, number)
        default: throw CaseSyntaxError(line: number, column: 1, text: "'\(verb)' begins neither case nor unobservable")
        }
        continue
      }
      guard draft != nil else {
        throw CaseSyntaxError(line: number, column: 1, text: "a step outside of a case")
      }
      switch verb {
      case "of":
        guard let side = Case.Side(rawValue: String(rest)) else {
          throw CaseSyntaxError(line: number, column: 6, text: "the side is server or client")
        }
        draft?.side = side
      case "requires": draft?.requirements += rest.split(separator: " ").map(String.init)
      case "semantics": draft?.semantics = String(rest)
      case "needs":
        let wanted = rest.split(separator: " ").map(String.init)
        guard Self.needs.isSuperset(of: wanted) else {
          throw CaseSyntaxError(line: number, column: 9, text: "unknown need; there are \(Self.needs.sorted())")
        }
        draft?.needs += wanted
      case "end":
        guard let block = blocks.popLast() else {
          throw CaseSyntaxError(line: number, column: 3, text: "end without repeat")
        }
        let step = Step(
          line: block.step.line, verb: "repeat", words: block.step.words, fields: block.step.fields, body: block.body)
        if blocks.isEmpty { draft?.steps.append(step) } else { blocks[blocks.count - 1].body.append(step) }
      default:
        guard Self.verbs.contains(verb) else {
          throw CaseSyntaxError(line: number, column: 3, text: "unknown step '\(verb)'")
        }
        var scanner = LineScanner(rest, line: number)
        let (words, fields) = try scanner.pieces()
        let step = Step(line: number, verb: verb, words: words, fields: fields, body: [])
        if verb == "repeat" {
          blocks.append((step, []))
        } else if blocks.isEmpty {
          draft?.steps.append(step)
        } else {
          blocks[blocks.count - 1].body.append(step)
        }
      }
    }
    guard blocks.isEmpty else {
      throw CaseSyntaxError(line: blocks[0].step.line, column: 1, text: "a repeat does not end")
    }
    if let finished = draft { try add(finished, file) }
  }

  private mutating func add(_ draft: Draft, _ file: String) throws {
    func failure(_ text: String) -> CaseSyntaxError { CaseSyntaxError(line: draft.line, column: 1, text: text) }
    guard !draft.name.isEmpty, draft.name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
      throw failure("a case's name is letters, digits, - and _")
    }
    guard let side = draft.side else { throw failure("\(draft.name): 'of server' or 'of client' is missing") }
    guard !draft.requirements.isEmpty else { throw failure("\(draft.name): 'requires' is missing") }
    let observes = Set(["expect", "alive", "observe"])
    guard (draft.steps + draft.steps.flatMap(\.body)).contains(where: { observes.contains($0.verb) }) else {
      throw failure("\(draft.name) observes nothing")
    }
    guard !cases.contains(where: { $0.name == draft.name }) else { throw failure("\(draft.name) stands twice") }
    cases.append(
      Case(
        name: draft.name, side: side, requirements: draft.requirements, semantics: draft.semantics, needs: draft.needs,
        steps: draft.steps, file: file, line: draft.line))
  }

  /// `unobservable 14.3 FILE TEST reason ...`
  private mutating func addUnobservable(_ rest: Substring, _ line: Int) throws {
    let words = rest.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count == 4 else {
      throw CaseSyntaxError(line: line, column: 1, text: "unobservable NUMBER FILE TEST REASON")
    }
    unobservable.append(Unobservable(requirement: words[0], reason: words[3], file: words[1], test: words[2]))
  }
}

/// All files of a folder.
public struct CaseLibrary: Sendable {
  public let cases: [Case]
  public let unobservable: [Unobservable]

  /// Reads every `.cases` file, by name.
  public init(folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "cases" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    guard !files.isEmpty else { throw CaseSyntaxError(file: folder.path, line: 0, column: 0, text: "no .cases files") }
    var (cases, unobservable): ([Case], [Unobservable]) = ([], [])
    for file in files {
      let read = try CaseFile(try String(contentsOf: file, encoding: .utf8), name: file.lastPathComponent)
      for one in read.cases where cases.contains(where: { $0.name == one.name }) {
        throw CaseSyntaxError(file: one.file, line: one.line, column: 1, text: "\(one.name) stands in another file too")
      }
      cases += read.cases
      unobservable += read.unobservable
    }
    self.cases = cases
    self.unobservable = unobservable
  }

  /// Where the project keeps them.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Cases")
}
