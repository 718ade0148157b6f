import ParkRules
import ParkSchemas
import Storage

/// What is known of a park, checked. A blank is nil.
struct ParkFacts: Sendable, Equatable {
  var name: String
  var district: String
  var address: String?
  var landArea: String?
  var buildingArea: String?
  var predecessor: String?
  var operatorName: String?
  var tier: String?
  var notes: String?
  var source: String

  /// What searches look at.
  var search: String {
    SearchText.column([name, address ?? "", operatorName ?? "", predecessor ?? "", notes ?? ""])
  }
}

extension ParkFacts {
  /// The facts of a reference row.
  init(_ row: ParkRules.ParkRow) {
    self.init(
      name: row.name, district: row.district, address: row.address, landArea: row.landArea?.text,
      buildingArea: row.buildingArea?.text, predecessor: row.predecessor, operatorName: row.operatorName,
      tier: row.tier, notes: row.notes, source: row.source)
  }

  static let shortRules = TextRules(scalarsMin: 0, scalarsMax: 500)
  static let sourceRules = TextRules(scalarsMin: 1, scalarsMax: 2_000)
  static let notesRules = TextRules(scalarsMin: 0, scalarsMax: 2_000)

  /// The facts of a request, every wrong field noted.
  init(_ message: ParkV1.ParkFacts, _ fields: inout FieldChecks) {
    func optional(_ field: String, _ value: String, _ rules: TextRules) -> String? {
      let text = fields.text("facts.\(field)", value, rules)
      return text.isEmpty ? nil : text
    }
    self.init(
      name: fields.text("facts.name", message.name, .title),
      district: fields.text("facts.district", message.district, TextRules(scalarsMax: 100)),
      address: optional("address", message.address, Self.shortRules),
      landArea: optional("land_area.text", message.landArea?.text ?? "", TextRules(scalarsMin: 0, scalarsMax: 100)),
      buildingArea: optional(
        "building_area.text", message.buildingArea?.text ?? "", TextRules(scalarsMin: 0, scalarsMax: 100)),
      predecessor: optional("predecessor", message.predecessor, Self.shortRules),
      operatorName: optional("operator_name", message.operatorName, Self.shortRules),
      tier: optional("tier", message.tier, Self.shortRules),
      notes: optional("notes", message.notes, Self.notesRules),
      source: fields.text("facts.source", message.source, Self.sourceRules))
  }

  var message: ParkV1.ParkFacts {
    .with {
      $0.name = name
      $0.district = district
      $0.address = address ?? ""
      $0.landArea = Self.area(landArea)
      $0.buildingArea = Self.area(buildingArea)
      $0.predecessor = predecessor ?? ""
      $0.operatorName = operatorName ?? ""
      $0.tier = tier ?? ""
      $0.notes = notes ?? ""
      $0.source = source
    }
  }

  private static func area(_ text: String?) -> ParkV1.AreaFigure? {
    guard let text, let figure = AreaFigure(text) else { return nil }
    return .with {
      $0.text = figure.text
      $0.squareMetres = figure.squareMetres.map { metres in .with { $0.value = metres } }
    }
  }
}

/// A row of `parks`.
struct ParkRecord: Sendable {
  var id: String
  var version: UInt64
  var facts: ParkFacts
  /// The name of the reference row it came with; nil for one that was added here.
  var referenceName: String?
  /// Somebody has changed it, so the reference data leaves it alone.
  var edited: Bool
  var created: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, name, district, address, land_area, building_area, predecessor, operator_name, tier, notes, source,
    reference_name, edited, created, updated
    """

  init(
    id: String, version: UInt64, facts: ParkFacts, referenceName: String?, edited: Bool, created: Timestamp,
    updated: Timestamp
  ) {
    self.id = id
    self.version = version
    self.facts = facts
    self.referenceName = referenceName
    self.edited = edited
    self.created = created
    self.updated = updated
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    facts = ParkFacts(
      name: try row.text("name"), district: try row.text("district"), address: try row.optionalText("address"),
      landArea: try row.optionalText("land_area"), buildingArea: try row.optionalText("building_area"),
      predecessor: try row.optionalText("predecessor"), operatorName: try row.optionalText("operator_name"),
      tier: try row.optionalText("tier"), notes: try row.optionalText("notes"), source: try row.text("source"))
    referenceName = try row.optionalText("reference_name")
    edited = try row.boolean("edited")
    created = try row.time("created")
    updated = try row.time("updated")
  }

  static func read(_ id: String, in transaction: any ReadTransaction) throws -> ParkRecord? {
    try transaction.row("SELECT \(columns) FROM parks WHERE id = ?", [.text(id)]).map(ParkRecord.init)
  }

  func insert(in transaction: any WriteTransaction) throws {
    try transaction.execute(
      """
      INSERT INTO parks (id, version, name, district, address, land_area, building_area, predecessor, operator_name,
        tier, notes, source, search, reference_name, edited, created, updated)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [.text(id), .integer(Int64(version))] + factValues
        + [.text(orNull: referenceName), .boolean(edited), .time(created), .time(updated)])
  }

  func update(in transaction: any WriteTransaction) throws {
    try transaction.execute(
      """
      UPDATE parks SET version = ?, name = ?, district = ?, address = ?, land_area = ?, building_area = ?,
        predecessor = ?, operator_name = ?, tier = ?, notes = ?, source = ?, search = ?, edited = ?, updated = ?
      WHERE id = ?
      """,
      [.integer(Int64(version))] + factValues + [.boolean(edited), .time(updated), .text(id)])
  }

  private var factValues: [SQLValue] {
    [
      .text(facts.name), .text(facts.district), .text(orNull: facts.address), .text(orNull: facts.landArea),
      .text(orNull: facts.buildingArea), .text(orNull: facts.predecessor), .text(orNull: facts.operatorName),
      .text(orNull: facts.tier), .text(orNull: facts.notes), .text(facts.source), .text(facts.search),
    ]
  }

  var message: ParkV1.Park {
    .with {
      $0.id = id
      $0.version = version
      $0.facts = facts.message
      $0.reference = referenceName != nil && !edited
      $0.createdAt = created.message
      $0.updatedAt = updated.message
    }
  }

  var event: ParkV1.ParkEvent {
    .with {
      $0.parkId = id
      $0.version = version
    }
  }
}
