import ArgumentParser

/// Shows settings: the defaults, the table, or what is in force and from where.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Shows the settings.",
    subcommands: [Default.self, Settings.self, Show.self, Check.self])

  struct Default: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints a commented configuration file with all defaults.")

    func run() { print(DefaultConfiguration.text, terminator: "") }
  }

  struct Settings: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists every setting, its variable and its default.")

    func run() {
      for setting in Setting.all {
        print("\(setting.key)\t\(setting.variable)\t\(setting.defaultText ?? "(must be set)")\t\(setting.comment)")
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints what is in force and where each value came from.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
      try await reporting {
        let configuration = try options.loader().load()
        for setting in Setting.all {
          guard let entry = configuration.entries[setting.key] else { continue }
          print("\(setting.key) = \(setting.kind.text(of: entry.value))\t# \(entry.origin)")
        }
      }
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks the configuration; ends with 2 when it is wrong.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
      try await reporting {
        _ = try options.loader().load()
        print("the configuration is correct")
      }
    }
  }
}
