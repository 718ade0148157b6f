import Storage

/// The tables of the park directory.
public enum ParkDirectorySchema {
  /// Before those of the enterprises, which refer to parks.
  public static let migrations: [Migration] = [
    Migration(
      name: "park-directory-0001-parks",
      script: """
        CREATE TABLE parks (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          name TEXT NOT NULL UNIQUE,
          district TEXT NOT NULL,
          address TEXT,
          land_area TEXT,
          building_area TEXT,
          predecessor TEXT,
          operator_name TEXT,
          tier TEXT,
          notes TEXT,
          source TEXT NOT NULL CHECK (source <> ''),
          search TEXT NOT NULL,
          reference_name TEXT UNIQUE,
          edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
          created INTEGER NOT NULL,
          updated INTEGER NOT NULL
        ) STRICT;
        """)
  ]
}
