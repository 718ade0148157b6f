import ArgumentParser

/// How answers are shown.
package enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a person: aligned columns, money in yuan, times in Shanghai.
  case table
  /// proto3's JSON, indented; a list is one array.
  case json
  /// The same values as YAML; a list is one document per row.
  case yaml
  /// proto3's JSON, one message a line.
  case jsonl
}
