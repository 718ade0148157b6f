import Storage

extension ParkEnvironment {
  /// The upkeep of what has outlived its time.
  static func housekeeping(_ settings: ParkSettings) -> [DueWork] {
    [
      .upkeep("storage.retention", every: settings.housekeepingInterval) { try await $0.storage.retention.run() },
      .upkeep("storage.text_indexes", every: .hours(1)) { park in
        for table in ParkSchema.textIndexes {
          var isMore = true
          while isMore {
            try Task.checkCancellation()
            isMore = try await park.store.write { try $0.rewriteTextIndex(table, pagesMax: 500) }
          }
        }
      },
      .upkeep("identity.old_sessions", every: settings.housekeepingInterval) { park in
        let before = park.clock.now - park.settings.sessionRetention
        try await park.deleteWhileFull(
          """
          DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires < ? OR ended < ? ORDER BY id LIMIT ?)
          """, [.time(before), .time(before)])
      },
      .upkeep("identity.old_login_failures", every: settings.housekeepingInterval) { park in
        let before = park.clock.now - park.settings.loginLockMax
        try await park.deleteWhileFull(
          """
          DELETE FROM login_attempts WHERE login_key IN (SELECT login_key FROM login_attempts WHERE last < ? LIMIT ?)
          """, [.time(before)])
      },
      .upkeep("enterprise.old_imports", every: settings.housekeepingInterval) { park in
        let before = park.clock.now - park.settings.importRetention
        try await park.deleteWhileFull(
          """
          DELETE FROM enterprise_import_errors WHERE (account, import, row) IN
            (SELECT e.account, e.import, e.row FROM enterprise_imports i
             JOIN enterprise_import_errors e ON e.account = i.account AND e.import = i.import
             WHERE i.updated < ? LIMIT ?)
          """, [.time(before)])
        try await park.deleteWhileFull(
          """
          DELETE FROM enterprise_imports WHERE (account, import) IN
            (SELECT account, import FROM enterprise_imports WHERE updated < ? LIMIT ?)
          """, [.time(before)])
      },
    ]
  }

  /// Deletes in small transactions, so that none holds up the writers. The statement's last argument is the number of
  /// rows it may delete.
  func deleteWhileFull(_ sql: String, _ arguments: [SQLValue]) async throws {
    let rowsMax = 500
    while true {
      try Task.checkCancellation()
      let removed = try await store.write { try $0.execute(sql, arguments + [.integer(rowsMax)]) }
      if removed < rowsMax { return }
    }
  }
}
