import WireProtocol

/// A preface as a peer may send it: whole and a byte at a time it means the same, and what was read can be written.
enum PrefaceBytes {
  @Sendable static func run(_ input: [UInt8]) throws {
    let whole = outcome { () throws(WireError) in
      let result = withExactBytes(input) { bytes -> Result<Preface.Parsed?, WireError> in
        do throws(WireError) { return .success(try Preface.decode(bytes)) } catch { return .failure(error) }
      }
      return try result.get()
    }
    var decoder = FrameDecoder(role: .server, local: Settings())
    var dripped: Result<Preface.Parsed?, WireError> = .success(nil)
    drip: for byte in input {
      var found: Result<FrameDecoder.Piece?, WireError> = .success(nil)
      withExactBytes([byte]) { lent in
        decoder.begin(lent)
        do throws(WireError) { found = .success(try decoder.next()) } catch { found = .failure(error) }
        decoder.end()
      }
      switch found {
      case .success(.preface(let parsed)):
        dripped = .success(parsed)
        break drip
      case .failure(let error):
        dripped = .failure(error)
        break drip
      default: break
      }
    }
    switch (whole, dripped) {
    case (.success(let first), .success(let second)):
      try demand(first == second, "a preface means something else when it drips in")
      guard let first else { return }
      let again = written { Preface.encode(versions: first.versions, settings: first.settings, into: &$0) }
      let read = try again.withUnsafeBytes { try Preface.decode($0) }
      try demand(
        read?.settings == first.settings && read?.versions == first.versions, "a preface changes when written again")
    case (.failure(let first), .failure(let second)):
      try demand(first.code == second.code, "a preface is refused with another code when it drips in")
    default: throw FuzzFailure("a preface is refused whole or dripping in, but not both")
    }
  }

  private static func outcome(
    _ body: () throws(WireError) -> Preface.Parsed?
  ) -> Result<Preface.Parsed?, WireError> {
    do throws(WireError) { return .success(try body()) } catch { return .failure(error) }
  }

  @Sendable static func seeds() -> [[UInt8]] {
    [Settings(), smallSettings].map { settings in
      written { Preface.encode(versions: 1...3, settings: settings, into: &$0) }
    } + [Preface.magic + [1, 1, 0, 7, 1, 0x80, 0x80, 0x10, 0x63, 0x80, 0x08]]
  }
}
