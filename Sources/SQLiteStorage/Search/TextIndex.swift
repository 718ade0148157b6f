import Storage

/// The index over a table's `search` column: FTS5 with trigrams, so that any part of a text is found, in languages
/// without spaces too. It holds no copy of the text.
///
/// Rows have a place in the index, a number that grows as they are made and that a row keeps for life: FTS5 answers in
/// that order without sorting. (Implicit rowids would do, but VACUUM renumbers them.)
struct TextIndex {
  /// Fewer scalars make no trigram; such a text is looked for row by row.
  static let indexedScalarsMin = 3

  let table: String
  var places: String { table + "_text_places" }
  var trigrams: String { table + "_text_index" }

  /// Whether the name of a table may stand in a statement.
  static func isName(_ table: String) -> Bool {
    !table.isEmpty
      && table.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (97...122).contains($0) || (48...57).contains($0) }
  }

  /// Makes the index of a table that may have rows. Triggers keep it in step, within the transaction of each change.
  var script: String {
    """
    CREATE TABLE \(places) (text_place INTEGER PRIMARY KEY, row_key TEXT NOT NULL UNIQUE) STRICT;
    CREATE VIRTUAL TABLE \(trigrams) USING fts5 (indexed_text, content = '', tokenize = 'trigram case_sensitive 1');
    INSERT INTO \(places) (row_key) SELECT id FROM \(table) ORDER BY id;
    INSERT INTO \(trigrams) (rowid, indexed_text)
      SELECT text_place, search FROM \(places) JOIN \(table) ON id = row_key ORDER BY text_place;
    CREATE TRIGGER \(table)_text_insert AFTER INSERT ON \(table) BEGIN
      INSERT INTO \(places) (row_key) VALUES (new.id);
      INSERT INTO \(trigrams) (rowid, indexed_text)
        SELECT text_place, new.search FROM \(places) WHERE row_key = new.id;
    END;
    CREATE TRIGGER \(table)_text_update AFTER UPDATE OF search ON \(table) WHEN old.search <> new.search BEGIN
      INSERT INTO \(trigrams) (\(trigrams), rowid, indexed_text)
        SELECT 'delete', text_place, old.search FROM \(places) WHERE row_key = old.id;
      INSERT INTO \(trigrams) (rowid, indexed_text)
        SELECT text_place, new.search FROM \(places) WHERE row_key = new.id;
    END;
    CREATE TRIGGER \(table)_text_delete AFTER DELETE ON \(table) BEGIN
      INSERT INTO \(trigrams) (\(trigrams), rowid, indexed_text)
        SELECT 'delete', text_place, old.search FROM \(places) WHERE row_key = old.id;
      DELETE FROM \(places) WHERE row_key = old.id;
    END;
    """
  }

  /// Rows whose column holds the text, beyond a key; see ``ReadTransaction/textSource(_:containing:beyond:newestFirst:)``.
  func source(containing text: String, beyond key: String, newestFirst: Bool) -> TextSource {
    let (beyond, order) = newestFirst ? ("<", "text_place DESC") : (">", "text_place")
    // The place of the key or, should its row be gone, of the key's neighbour; the end to begin at without a key.
    let neighbour = newestFirst ? "> ? ORDER BY row_key" : "< ? ORDER BY row_key DESC"
    let end = newestFirst ? Int64.max : 0
    let start =
      key.isEmpty
      ? "\(end)"
      : "coalesce((SELECT text_place FROM \(places) WHERE row_key = ?), "
        + "(SELECT text_place FROM \(places) WHERE row_key \(neighbour) LIMIT 1), \(end))"
    let keys: [SQLValue] = key.isEmpty ? [] : [.text(key), .text(key)]
    let rows = "CROSS JOIN \(table) ON id = row_key"
    guard text.unicodeScalars.count >= Self.indexedScalarsMin else {
      return TextSource(
        from: "\(places) \(rows)", condition: "text_place \(beyond) \(start) AND search LIKE ? ESCAPE '\\'",
        order: order, arguments: keys + [.text("%" + Self.escaped(text) + "%")])
    }
    return TextSource(
      from: """
        (SELECT rowid AS indexed_place FROM \(trigrams) WHERE \(trigrams) MATCH ? AND rowid \(beyond) \(start))
        CROSS JOIN \(places) ON text_place = indexed_place \(rows)
        """,
      condition: "true", order: newestFirst ? "indexed_place DESC" : "indexed_place",
      arguments: [.text(Self.phrase(text))] + keys)
  }

  /// The text as one phrase of FTS5's query language, in which nothing of it is an operator.
  static func phrase(_ text: String) -> String {
    var phrase = "\""
    for character in text.unicodeScalars {
      if character == "\"" { phrase.append("\"") }
      phrase.unicodeScalars.append(character)
    }
    return phrase + "\""
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "%" || scalar == "_" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  static func named(_ table: String) throws -> TextIndex {
    guard isName(table) else { throw StorageError(.statement, "\(table) is not a table's name") }
    return TextIndex(table: table)
  }
}
