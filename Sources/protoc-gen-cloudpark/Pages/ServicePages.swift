/// The pages of all services of the park, and their index.
enum ServicePages {
  /// Pages by file name. The runtime's own services have their place in other documents.
  static func pages(of contract: Contract, states: String) -> [String: String] {
    var pages: [String: String] = [:]
    var index = CodeWriter()
    index.line("# Services")
    index.line()
    index.line("Made by `Scripts/generate`. One page for each service: purpose, states, methods, roles, messages.")
    index.line()
    index.line("| service | what it does | methods |")
    index.line("|---|---|---|")
    let services = contract.files.filter { $0.isGenerated && !$0.package.hasPrefix("cloudpark.rpc.") }
      .flatMap(\.services).sorted { $0.name < $1.name }
    for service in services {
      let title = ServicePage.title(service)
      let name = title.lowercased() + ".md"
      pages[name] = ServicePage(service: service, states: section(title, of: states)).text
      let purpose = service.comment.split(separator: "\n").joined(separator: " ")
      index.line("| [\(title)](\(name)) | \(purpose) | \(service.methods.count) |")
    }
    pages["README.md"] = index.text
    return pages
  }

  /// The part of the state tables' page under `## title`, up to the next heading of that level; its own headings one
  /// level deeper would collide with nothing, so they stay.
  private static func section(_ title: String, of page: String) -> String {
    var lines: [Substring] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        isInside = line == "## \(title)"
      } else if isInside {
        lines.append(line)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
