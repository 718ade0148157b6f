/// A row of `parks`. Blank fields are not known and are nil.
public struct ParkRow: Sendable, Hashable {
  public var name: String
  public var district: String
  public var address: String?
  public var landArea: AreaFigure?
  public var buildingArea: AreaFigure?
  public var predecessor: String?
  public var operatorName: String?
  public var tier: String?
  public var notes: String?
  public var source: String
}

/// An area as a source prints it, such as "20000(30亩)" or "46000(一期)".
public struct AreaFigure: Sendable, Hashable {
  public var text: String
  /// The first number of the text in whole square metres, rounded down; nil when it does not begin with one.
  public var squareMetres: Int64?

  public init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    squareMetres = Int64(digits)
  }
}

/// A row of `policies`.
public struct PolicyRow: Sendable, Hashable {
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case national = "国家级"
    case city = "市级"
    case district = "区级"
    case elsewhere = "外市"
  }

  /// nil when no source prints one.
  public var documentNumber: DocumentNumber?
  public var title: String
  public var issuer: String
  /// As printed: a year, a month, a day or with a remark. nil when not known.
  public var date: String?
  public var level: Level
  public var source: String
}

/// A row of `spaces`: a public cultural space.
public struct SpaceRow: Sendable, Hashable {
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    case high
    case medium
    case low = "LOW"
  }

  public var name: String
  public var type: String
  public var address: String?
  public var sizeOrCapacity: String?
  public var hours: String?
  public var district: String
  public var source: String
  public var confidence: Confidence
}

/// A row of `categories`: a major class of the culture classification.
public struct CategoryRow: Sendable, Hashable {
  public enum Domain: String, Sendable, Hashable, CaseIterable {
    case core = "核心领域"
    case related = "相关领域"
  }

  public var code: String
  public var name: String
  public var domain: Domain
  public var status: String
  public var source: String
}

/// A row of `culture_gb4754_codes`.
public struct CultureCodeRow: Sendable, Hashable {
  public enum Inclusion: String, Sendable, Hashable, CaseIterable {
    case whole = "whole class"
    /// Marked * in the standard: only a part of the class is culture, which its business scope decides.
    case partial = "partial (* in the standard): filter by business scope"
  }

  /// Four digits of GB/T 4754-2017.
  public var code: String
  public var inclusion: Inclusion
  public var source: String
}

/// A row of `thresholds`, as text; `SizeThresholds` and the rent-subsidy programme hold what the rules use.
public struct ThresholdRow: Sendable, Hashable {
  public var scope: String
  public var indicator: String
  public var threshold: String
  public var note: String?
  public var source: String
}

/// A row of `holidays`.
public struct HolidayRow: Sendable, Hashable {
  public var date: CivilDate
  /// True for a day off, false for a weekend day that is worked.
  public var isOff: Bool
  public var festival: String
  public var source: String
}

/// A row of `processes`: a sourced step of an administrative process.
public struct ProcessRow: Sendable, Hashable {
  public var process: String
  public var step: Int
  public var state: String
  public var labelZh: String
  public var rule: String?
  public var source: String
}

/// A row of `load_facts`.
public struct LoadFactRow: Sendable, Hashable {
  public var fact: String
  public var value: String
  public var source: String
}
