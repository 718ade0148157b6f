import Storage

/// One record that a service holds about a person, for ExportMyData.
public struct PersonalRecord: Sendable, Equatable {
  /// What it is: "application".
  public let section: String
  /// Its id.
  public let recordID: String
  /// Its fields as a JSON object.
  public let json: String

  /// A record from its parts.
  public init(section: String, recordID: String, json: String) {
    self.section = section
    self.recordID = recordID
    self.json = json
  }
}

/// A service that holds personal data of persons: it tells what it holds, and forgets it.
public protocol PersonalDataSource: Sendable {
  /// What is held about the person, in clear, at most `rowsMax` records.
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord]
  /// The same for a service that seals fields under the person's key: it opens them for the person's own export.
  func records(of person: String, rowsMax: Int, keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> [PersonalRecord]
  /// The ids of what quotes the person, as audit records name it: the cases they objected to, the orders they reported.
  /// Answers about it that are kept for retries are replaced when the person's data are erased (``ErasedAnswers``).
  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String]
  /// Forgets the person: drafts, files, search entries. Fields sealed under the person's key need nothing: the key
  /// goes.
  func erase(_ person: String, in change: Change) throws
}

extension PersonalDataSource {
  /// For a service that seals nothing.
  public func records(of person: String, rowsMax: Int, keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> [PersonalRecord]
  {
    try records(of: person, rowsMax: rowsMax, in: transaction)
  }

  /// For a service that implements the one with keys.
  public func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    []
  }
}

/// All services that hold personal data.
public struct PersonalDataSources: Sendable {
  let all: [any PersonalDataSource]

  /// Of these services.
  public init(_ all: [any PersonalDataSource]) { self.all = all }
}
