import ParkRules
import ParkSchemas
import RPCSchemas
import Storage

extension AuditHandler {
  /// A record as the auditor sees it: ids are pseudonyms, and numbers that people typed into free text are stars.
  static func message(_ record: AuditRecord) -> AuditV1.AuditRecord {
    let details = try? AuditV1.AuditDetails(packed: record.entry.details)
    return .with {
      $0.position = UInt64(clamping: record.position)
      $0.time = record.time.message
      $0.actor = record.entry.actor
      $0.acting = details?.acting ?? ""
      $0.action = record.entry.action
      $0.subject = record.entry.subject
      $0.callId = record.entry.callID
      $0.certificateIdentity = details?.certificateIdentity ?? ""
      $0.details = (details?.details ?? []).map { detail in
        .with {
          $0.name = detail.name
          $0.value = isMasked(detail.name) ? Masking.numbers(in: detail.value) : detail.value
        }
      }
      $0.hash = Hex.encode(record.hash)
    }
  }

  /// A record as a line of JSON. Its details are the bytes that the hash was made of, so that a third party can verify
  /// the chain; services put ids, states and amounts into them only.
  static func exported(_ record: AuditRecord) throws -> AuditV1.ExportAuditResponse {
    let fields = [
      ("shard", "\(record.shard)"), ("position", "\(record.position)"), ("time", "\(record.time.microseconds)"),
      ("actor", quoted(record.entry.actor)), ("action", quoted(record.entry.action)),
      ("subject", quoted(record.entry.subject)), ("call_id", quoted(record.entry.callID)),
      ("details", quoted(Hex.encode(record.entry.details))), ("previous", quoted(Hex.encode(record.previous))),
      ("hash", quoted(Hex.encode(record.hash))),
    ]
    return .with {
      $0.jsonLine = "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
      $0.position = UInt64(clamping: record.position)
    }
  }

  /// Amounts and ids must stay readable; reasons and the like are what people type.
  private static func isMasked(_ name: String) -> Bool {
    ["reason", "note", "remark", "comment", "text"].contains { name.hasSuffix($0) }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func position(_ value: UInt64, _ field: String, _ fields: inout FieldChecks) -> Int64 {
    fields.require(value <= UInt64(Int64.max), field, "OUT_OF_RANGE", zh: "超出范围", en: "is no position of the log")
    return Int64(clamping: value)
  }

  static func time(_ message: GoogleProtobuf.Timestamp?, _ field: String, _ fields: inout FieldChecks) -> Storage
    .Timestamp?
  {
    guard let message else { return nil }
    let time = Storage.Timestamp(message)
    fields.require(time != nil, field, "OUT_OF_RANGE", zh: "时间超出范围", en: "is out of range")
    return time
  }
}

extension AuditFinding {
  /// The contract's message.
  var message: AuditV1.AuditFinding {
    let (kind, position): (String, Int64) =
      switch self {
      case .edited(let position): ("RECORD_EDITED", position)
      case .deleted(let first, _): ("RECORDS_DELETED", first)
      case .reordered(let position, _): ("RECORD_REORDERED", position)
      case .unchained(let position): ("RECORD_UNCHAINED", position)
      case .rewritten(let position): ("CHAIN_REWRITTEN", position)
      case .cutTail(let last, _): ("TAIL_CUT", last)
      case .falseCheckpoint: ("FALSE_CHECKPOINT", 0)
      }
    return .with {
      $0.position = UInt64(clamping: position)
      $0.kind = kind
      $0.description_ = description
    }
  }
}
