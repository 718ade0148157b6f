import Foundation
import Testing

@testable import protoc_gen_cloudpark

/// Goal: options are read whatever bytes they have; nonsense is an error, never a trap.
@Suite struct OptionReaderTests {
  @Test func everyCutOfValidOptions_isReadOrRefused() throws {
    let bytes = key(51001, 2) + [8, 0x0a, 6] + Array("worker".utf8) + flag(51002) + key(51003, 0) + [19]
    let whole = try MethodOptions(unknownFields: Data(bytes))
    #expect(whole.roles == ["worker"])
    #expect(whole.priority == -10)
    #expect(whole.resumable)
    for count in 1..<bytes.count { _ = try? MethodOptions(unknownFields: Data(bytes.prefix(count))) }
    #expect(throws: MalformedOption.self) { try MethodOptions(unknownFields: Data(bytes.prefix(5))) }
  }

  @Test(arguments: [
    key(51001, 0) + [1], key(51001, 2) + [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], key(51001, 3),
    key(60000, 0) + [1], [UInt8](repeating: 0xff, count: 12), key(51002, 5) + [0, 0],
  ])
  func nonsense_isRefused(_ bytes: [UInt8]) {
    #expect(throws: MalformedOption.self) { try MethodOptions(unknownFields: Data(bytes)) }
  }

  @Test func laterValue_wins() throws {
    #expect(try booleanOptions(Data(flag(51202) + key(51202, 0) + [0]), known: [51202]).isEmpty)
  }
}
