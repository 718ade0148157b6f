/// The reference data of the zone, built into the binary: facts with their sources, nothing invented, blank where not
/// known.
///
/// The tables are parsed once, at first use. `verify` parses them all and throws on the first that cannot be read; a
/// server calls it at start, a test at every build. The lists are empty for a table that does not parse.
public enum ReferenceData {
  public static let parks: [ParkRow] = (try? parseParks(ParksTable.text)) ?? []
  public static let policies: [PolicyRow] = (try? parsePolicies(PoliciesTable.text)) ?? []
  public static let spaces: [SpaceRow] = (try? parseSpaces(SpacesTable.text)) ?? []
  public static let categories: [CategoryRow] = (try? parseCategories(CategoriesTable.text)) ?? []
  public static let cultureCodes: [CultureCodeRow] = (try? parseCultureCodes(CultureCodesTable.text)) ?? []
  public static let thresholds: [ThresholdRow] = (try? parseThresholds(ThresholdsTable.text)) ?? []
  public static let holidays: [HolidayRow] = (try? parseHolidays(HolidaysTable.text)) ?? []
  public static let processes: [ProcessRow] = (try? parseProcesses(ProcessesTable.text)) ?? []
  public static let loadFacts: [LoadFactRow] = (try? parseLoadFacts(LoadFactsTable.text)) ?? []

  /// Parses every table.
  public static func verify() throws(ReferenceDataError) {
    _ = try parseParks(ParksTable.text)
    _ = try parsePolicies(PoliciesTable.text)
    _ = try parseSpaces(SpacesTable.text)
    _ = try parseCategories(CategoriesTable.text)
    _ = try parseCultureCodes(CultureCodesTable.text)
    _ = try parseThresholds(ThresholdsTable.text)
    _ = try parseHolidays(HolidaysTable.text)
    _ = try parseProcesses(ProcessesTable.text)
    _ = try parseLoadFacts(LoadFactsTable.text)
  }

  static func parseParks(_ text: String) throws(ReferenceDataError) -> [ParkRow] {
    try TSVTable(
      name: "parks", text: text,
      columns: [
        "name", "district", "address", "land_sqm", "building_sqm", "predecessor", "operator", "tier", "notes", "source",
      ]
    ).map { field in
      guard !field("name").isEmpty, !field("district").isEmpty else { return nil }
      return ParkRow(
        name: field("name"), district: field("district"), address: known(field("address")),
        landArea: AreaFigure(field("land_sqm")), buildingArea: AreaFigure(field("building_sqm")),
        predecessor: known(field("predecessor")), operatorName: known(field("operator")), tier: known(field("tier")),
        notes: known(field("notes")), source: field("source"))
    }
  }

  static func parsePolicies(_ text: String) throws(ReferenceDataError) -> [PolicyRow] {
    try TSVTable(name: "policies", text: text, columns: ["doc_no", "title", "issuer", "date", "level", "source"])
      .map { field in
        guard !field("title").isEmpty, let level = PolicyRow.Level(rawValue: field("level")) else { return nil }
        let number = try known(field("doc_no")).map { text throws(DocumentNumberError) in try DocumentNumber(text) }
        return PolicyRow(
          documentNumber: number, title: field("title"), issuer: field("issuer"), date: known(field("date")),
          level: level, source: field("source"))
      }
  }

  static func parseSpaces(_ text: String) throws(ReferenceDataError) -> [SpaceRow] {
    try TSVTable(
      name: "spaces", text: text,
      columns: ["name", "type", "address", "size_or_capacity", "hours", "district", "source", "confidence"]
    ).map { field in
      guard !field("name").isEmpty, let confidence = SpaceRow.Confidence(rawValue: field("confidence")) else {
        return nil
      }
      return SpaceRow(
        name: field("name"), type: field("type"), address: known(field("address")),
        sizeOrCapacity: known(field("size_or_capacity")), hours: known(field("hours")), district: field("district"),
        source: field("source"), confidence: confidence)
    }
  }

  static func parseCategories(_ text: String) throws(ReferenceDataError) -> [CategoryRow] {
    try TSVTable(name: "categories", text: text, columns: ["level", "code", "name", "domain", "status", "source"])
      .map { field in
        guard field("level") == "major", isDigits(field("code"), count: 2),
          let domain = CategoryRow.Domain(rawValue: field("domain"))
        else { return nil }
        return CategoryRow(
          code: field("code"), name: field("name"), domain: domain, status: field("status"), source: field("source"))
      }
  }

  static func parseCultureCodes(_ text: String) throws(ReferenceDataError) -> [CultureCodeRow] {
    var seen: Set<String> = []
    return try TSVTable(name: "culture codes", text: text, columns: ["gb4754_2017_code", "inclusion", "source"])
      .map { field in
        let code = field("gb4754_2017_code")
        guard isDigits(code, count: 4), seen.insert(code).inserted,
          let inclusion = CultureCodeRow.Inclusion(rawValue: field("inclusion"))
        else { return nil }
        return CultureCodeRow(code: code, inclusion: inclusion, source: field("source"))
      }
  }

  static func parseThresholds(_ text: String) throws(ReferenceDataError) -> [ThresholdRow] {
    try TSVTable(name: "thresholds", text: text, columns: ["scope", "indicator", "threshold", "note", "source"])
      .map { field in
        guard !field("scope").isEmpty, !field("threshold").isEmpty else { return nil }
        return ThresholdRow(
          scope: field("scope"), indicator: field("indicator"), threshold: field("threshold"),
          note: known(field("note")), source: field("source"))
      }
  }

  static func parseHolidays(_ text: String) throws(ReferenceDataError) -> [HolidayRow] {
    var seen: Set<CivilDate> = []
    return try TSVTable(name: "holidays", text: text, columns: ["date", "kind", "festival", "source"]).map { field in
      let date = try CivilDate(field("date"))
      let isOff = field("kind") == "off"
      guard isOff || field("kind") == "work (weekend made up)", seen.insert(date).inserted else { return nil }
      return HolidayRow(date: date, isOff: isOff, festival: field("festival"), source: field("source"))
    }
  }

  static func parseProcesses(_ text: String) throws(ReferenceDataError) -> [ProcessRow] {
    try TSVTable(
      name: "processes", text: text, columns: ["process", "step", "state", "label_zh", "deadline_or_rule", "source"]
    ).map { field in
      guard let step = Int(field("step")), step > 0, !field("state").isEmpty else { return nil }
      return ProcessRow(
        process: field("process"), step: step, state: field("state"), labelZh: field("label_zh"),
        rule: known(field("deadline_or_rule")), source: field("source"))
    }
  }

  static func parseLoadFacts(_ text: String) throws(ReferenceDataError) -> [LoadFactRow] {
    try TSVTable(name: "load facts", text: text, columns: ["fact", "value", "source"]).map { field in
      guard !field("fact").isEmpty else { return nil }
      return LoadFactRow(fact: field("fact"), value: field("value"), source: field("source"))
    }
  }

  private static func known(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static func isDigits(_ text: String, count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
