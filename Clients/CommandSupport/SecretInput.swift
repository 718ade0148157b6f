import Glibc

/// Passwords: from a file, from the environment, or from the terminal without echo. Never from an argument, which other
/// users of the machine could read.
package struct SecretInput {
  package var environment: ProcessEnvironment

  /// Input for a process with this environment.
  package init(environment: ProcessEnvironment) { self.environment = environment }

  private static let bytesMax = 4096

  /// A password.
  ///
  /// - Parameters:
  ///   - file: the file that was named; `-` is standard input.
  ///   - variable: the environment variable.
  ///   - prompt: what the terminal shows.
  ///   - confirms: whether a new password is typed twice.
  /// - Throws: ``CommandError`` with status 77 when there is none and no terminal to ask.
  package func password(file: String?, variable: String, prompt: String, confirms: Bool = false) throws -> String {
    if let file {
      return try Self.checked(try InputFile.text(file, bytesMax: Self.bytesMax), "the password in \(file)")
    }
    if let value = environment[variable] { return try Self.checked(value, variable) }
    guard let terminal = Terminal() else {
      throw CommandError(
        .noCredential, "there is no password and no terminal to ask for it",
        advice: "use --password-file FILE or the environment variable \(variable)")
    }
    let password = try Self.checked(try terminal.ask(prompt), "the password")
    if confirms {
      guard try terminal.ask("Again: ") == password else {
        throw CommandError(.badData, "the two passwords differ; nothing was changed")
      }
    }
    return password
  }

  /// Without the line feed that editors put at a file's end; a password of several lines is a mistake.
  package static func checked(_ text: String, _ place: String) throws -> String {
    var password = text[...]
    if password.hasSuffix("\r\n") || password.hasSuffix("\n") { password.removeLast() }
    guard !password.isEmpty else { throw CommandError(.badData, "\(place) is empty") }
    guard !password.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
      throw CommandError(.badData, "\(place) holds control characters or several lines")
    }
    return String(password)
  }
}

/// The person's terminal, whatever the standard streams are.
package struct Terminal {
  private let stream: UnsafeMutablePointer<FILE>

  package init?() {
    guard let stream = fopen("/dev/tty", "r+") else { return nil }
    self.stream = stream
  }

  /// Asks for a line without showing it.
  package func ask(_ prompt: String) throws -> String {
    fputs(prompt, stream)
    fflush(stream)
    let descriptor = fileno(stream)
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else {
      throw CommandError(.noCredential, "the terminal cannot be asked for a password")
    }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else {
      throw CommandError(.noCredential, "the terminal's echo cannot be turned off")
    }
    defer {
      tcsetattr(descriptor, TCSAFLUSH, &before)
      fputs("\n", stream)
      fflush(stream)
    }
    var buffer = [CChar](repeating: 0, count: 4096)
    guard fgets(&buffer, CInt(buffer.count), stream) != nil else {
      throw CommandError(.noCredential, "no password was given")
    }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError(.badData, "the password is not valid UTF-8")
    }
    return text
  }
}
