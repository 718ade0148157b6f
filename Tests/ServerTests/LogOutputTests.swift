import Logging
import Testing

@testable import cloudparkd

/// A log line stays one line, whatever a peer put into it.
@Suite struct LogOutputTests {
  @Test func textLinesHoldNoLineBreakOfAPeer() {
    let line = LogOutput.textLine("T", .info, "l", "a\nb", ["k": "c\r\nFAKE"])
    #expect(line == "T INFO l: a\\u{a}b k=c\\u{d}\\u{a}FAKE")
  }

  @Test func jsonLinesEscapeWhatMustBe() {
    let line = LogOutput.jsonLine("T", .error, "l", "say \"hi\"\\\u{1}\n\u{1F608}", [:])
    #expect(
      line == #"{"time":"T","level":"error","logger":"l","message":"say \"hi\"\\\u0001\n"# + "\u{1F608}\"}")
  }

  @Test func timestampsAreRFC3339InUTC() {
    let text = LogOutput.timestamp()
    #expect(text.count == 24 && text.hasSuffix("Z") && text.dropFirst(10).hasPrefix("T"))
  }
}
