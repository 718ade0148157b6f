import GRDB
import GRDBSQLite
import Storage

extension StorageError {
  /// An SQLite result code, the connection's text for it, and what was being done.
  static func sqlite(_ code: CInt, _ message: String, doing: String) -> StorageError {
    let text = "\(doing): \(message) (SQLite \(code))"
    switch code & 0xff {
    case SQLITE_CONSTRAINT: return StorageError(.constraint(constraint(code, message)), text)
    // PROTOCOL is what is left when another process has held a lock of the write-ahead log through all tries.
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL:
      return StorageError(.busy, text + "; another process holds the database")
    case SQLITE_FULL: return StorageError(.diskFull, text + "; free space on the volume")
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      return StorageError(.corrupt, text + "; the database is damaged: stop the server and restore a backup")
    case SQLITE_READONLY:
      return StorageError(.ioError, text + "; the file or its volume cannot be written: check mount and owner")
    case SQLITE_CANTOPEN:
      return StorageError(.ioError, text + "; check that the directory exists and belongs to the server's user")
    case SQLITE_IOERR, SQLITE_PERM, SQLITE_NOMEM, SQLITE_NOLFS:
      return StorageError(.ioError, text)
    case SQLITE_TOOBIG: return StorageError(.tooLarge, text)
    default: return StorageError(.statement, text)
    }
  }

  /// Any error of opening or copying a database through GRDB.
  static func wrapping(_ error: any Error, doing: String) -> StorageError {
    switch error {
    case let error as StorageError: error
    case let error as DatabaseError:
      .sqlite(error.extendedResultCode.rawValue, error.message ?? "no message", doing: doing)
    default: StorageError(.ioError, "\(doing): \(error)")
    }
  }

  /// Whether the engine may have undone more than one statement, so that the member cannot go on.
  var endsTransaction: Bool {
    switch kind {
    case .diskFull, .ioError, .corrupt, .busy: true
    default: false
    }
  }

  private static func constraint(_ code: CInt, _ message: String) -> Constraint {
    // SQLite names the rule after a colon: "UNIQUE constraint failed: seats.event, seats.person".
    let parts = message.split(separator: ":", maxSplits: 1)
    let name = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
    // The extended codes are macros built with shifts, which Swift does not import.
    switch code >> 8 {
    case 1: return Constraint(.check, name: name)
    case 3: return Constraint(.foreignKey, name: "")
    case 5: return Constraint(.notNull, name: name)
    case 6, 8, 10: return Constraint(.unique, name: name)  // PRIMARYKEY, UNIQUE, ROWID
    case 7: return Constraint(.trigger, name: message)
    default: return Constraint(.other, name: message)
    }
  }
}
