extension String {
  /// Whether this text, as YAML, may have an alias (`*name`) of an anchor (`&name`).
  ///
  /// A file that is read as JSON's values has no use for them, and a few lines of aliases of aliases stand for more
  /// values than any memory holds: such a file is refused before it is parsed. The text is looked through without
  /// regard for quotes and comments, so it may say yes for one that only looks so, but never no for an alias.
  package var mayHaveYAMLAliases: Bool {
    var text = self
    return text.withUTF8 { bytes in
      let anchors = Self.names(behind: UInt8(ascii: "&"), bytes)
      return !anchors.isEmpty && !anchors.isDisjoint(with: Self.names(behind: UInt8(ascii: "*"), bytes))
    }
  }

  /// The names behind a sign: letters, digits, `_` and `-`, as YAML's parser takes them.
  private static func names(behind sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for start in bytes.indices where bytes[start] == sign {
      let name = bytes[(start + 1)...].prefix { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
      if !name.isEmpty { names.insert(Array(name)) }
    }
    return names
  }
}
