/// How messages are written as JSON. The defaults give the canonical form of proto3 on one line.
public struct JSONPrintOptions: Sendable {
  /// What is done with fields that the contract marks `sensitive` or `secret`.
  public enum Redaction: Sendable, Hashable {
    /// They are written like any other: for the caller the message belongs to.
    case none
    /// Secrets are masked, personal data is written: for a terminal.
    case secrets
    /// Both are masked: for logs and introspection.
    case all
  }

  /// Whether the text is spread over lines and indented by two spaces.
  public var pretty: Bool
  /// Whether fields without presence are written when they hold their default.
  public var printsDefaults: Bool
  /// Whether fields have their names of the contract, `credit_code`, instead of `creditCode`.
  public var originalNames: Bool
  /// Whether enums are written as numbers.
  public var enumsAsNumbers: Bool
  /// What is masked; a masked value is the string in ``mask``, so the text cannot be read back.
  public var redaction: Redaction
  /// Bounds on the message's bytes.
  public var limits: UnpackLimits
  /// How long the text may become, in bytes of UTF-8.
  public var outputBytesMax: Int

  /// What stands for a masked value.
  public static let mask = "[redacted]"

  /// Creates options; what is left out has its default.
  public init(
    pretty: Bool = false, printsDefaults: Bool = false, originalNames: Bool = false, enumsAsNumbers: Bool = false,
    redaction: Redaction = .none, limits: UnpackLimits = .default, outputBytesMax: Int = 64 << 20
  ) {
    self.pretty = pretty
    self.printsDefaults = printsDefaults
    self.originalNames = originalNames
    self.enumsAsNumbers = enumsAsNumbers
    self.redaction = redaction
    self.limits = limits
    self.outputBytesMax = outputBytesMax
  }
}

/// How JSON is read.
public struct JSONParseOptions: Sendable {
  /// Whether fields and enum names that the contract does not have are skipped instead of refused.
  public var ignoresUnknown: Bool
  /// How long the text may be, in bytes.
  public var inputBytesMax: Int
  /// Bounds on what the text makes of itself; `depthMax` also counts the lists and objects of skipped values.
  public var limits: UnpackLimits

  /// Creates options; what is left out has its default.
  public init(ignoresUnknown: Bool = false, inputBytesMax: Int = 16 << 20, limits: UnpackLimits = .default) {
    self.ignoresUnknown = ignoresUnknown
    self.inputBytesMax = inputBytesMax
    self.limits = limits
  }
}

extension MessageSchema {
  /// The JSON form of a packed message, for programs that know the contract from reflection only.
  ///
  /// - Throws: ``SchemaError`` if the bytes are no such message, or a limit is reached.
  public func json(packed bytes: [UInt8], _ options: JSONPrintOptions = JSONPrintOptions()) throws(SchemaError)
    -> String
  {
    var printer = JSONPrinter(bytes, options)
    return try printer.print(self)
  }

  /// The packed form of a message written as JSON.
  ///
  /// - Throws: ``SchemaError`` with line, column and the path of the field.
  public func packed(json text: some StringProtocol, _ options: JSONParseOptions = JSONParseOptions())
    throws(SchemaError)
    -> [UInt8]
  {
    try packed(json: Array(text.utf8), options)
  }

  /// The packed form of a message written as JSON, in bytes of UTF-8.
  ///
  /// - Throws: ``SchemaError`` with line, column and the path of the field.
  public func packed(json bytes: [UInt8], _ options: JSONParseOptions = JSONParseOptions()) throws(SchemaError)
    -> [UInt8]
  {
    var parser = try JSONMessageParser(bytes, options)
    return try parser.parse(self)
  }
}

extension Message {
  /// The message as JSON, by proto3's canonical mapping.
  ///
  /// - Throws: ``SchemaError`` if a string holds a NUL, a time is out of range, or a limit is reached.
  public func json(_ options: JSONPrintOptions = JSONPrintOptions()) throws(SchemaError) -> String {
    try Self.schema.json(packed: try packed(), options)
  }

  /// Reads a message from JSON, by proto3's canonical mapping.
  ///
  /// - Throws: ``SchemaError`` with line, column and the path of the field.
  public init(json text: some StringProtocol, _ options: JSONParseOptions = JSONParseOptions()) throws(SchemaError) {
    try self.init(packed: try Self.schema.packed(json: text, options), limits: options.limits)
  }

  /// Reads a message from JSON in bytes of UTF-8.
  ///
  /// - Throws: ``SchemaError`` with line, column and the path of the field.
  public init(json bytes: [UInt8], _ options: JSONParseOptions = JSONParseOptions()) throws(SchemaError) {
    try self.init(packed: try Self.schema.packed(json: bytes, options), limits: options.limits)
  }
}
