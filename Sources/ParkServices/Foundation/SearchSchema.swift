import Storage

/// The text indexes of the first services; later ones declare theirs with their tables.
enum SearchSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "search-0001-text-indexes",
      steps: [
        .textIndex(table: "enterprises"),
        .textIndex(table: "parks"),
        // Policies of before are found by what they were published with; folding is the services', so this comes close.
        .script(
          """
          ALTER TABLE policies ADD COLUMN search TEXT NOT NULL DEFAULT '';
          UPDATE policies SET search = lower(
            replace(title_zh, ' ', '') || char(10) || replace(title_en, ' ', '') || char(10) || replace(issuer, ' ', '')
            || char(10) || replace(replace(coalesce(document_number, ''), '〔', ''), '〕', ''));
          """),
        .textIndex(table: "policies"),
      ])
  ]
}
