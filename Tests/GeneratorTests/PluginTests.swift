import SwiftProtobufPluginLibrary
import Testing

@testable import protoc_gen_cloudpark

/// Goal: protoc and our scripts get an answer or an error, never a crash.
@Suite struct PluginTests {
  @Test func request_isAnsweredWithFiles() {
    var request = Google_Protobuf_Compiler_CodeGeneratorRequest()
    request.protoFile = [file(messages: [message("A")])]
    request.fileToGenerate = ["cloudpark/demo/v1/demo.proto"]
    let answer = Plugin.respond(to: request)
    #expect(!answer.hasError)
    #expect(answer.file.map(\.name).contains("Sources/ParkSchemas/Generated/DemoV1+demo.swift"))
    #expect(Set(answer.file.map(\.name)).count == answer.file.count)
  }

  @Test func request_withABadContract_isAnsweredWithItsProblems_andNoFile() {
    var request = Google_Protobuf_Compiler_CodeGeneratorRequest()
    request.protoFile = [file(messages: [message("A", [field("base", 1)])])]
    request.fileToGenerate = ["cloudpark/demo/v1/demo.proto"]
    let answer = Plugin.respond(to: request)
    #expect(answer.error.contains("cloudpark.demo.v1.A.base"))
    #expect(answer.file.isEmpty)
  }

  @Test func emptyRequest_makesNothing() {
    let answer = Plugin.respond(to: Google_Protobuf_Compiler_CodeGeneratorRequest())
    #expect(!answer.hasError)
    #expect(answer.file.isEmpty)
  }

  @Test(arguments: [["help"], ["records"], ["compare", "one"], ["listing", "a", "b", "c"]])
  func unknownArguments_endWithTwo(_ arguments: [String]) { #expect(Commands.run(arguments) == 2) }

  @Test(arguments: [
    ["records", "/no/such/file", "/tmp/x"], ["listing", "/etc/passwd", "/dev/null"], ["compare", "/no", "/no"],
  ])
  func filesThatCannotBeUsed_endWithOne(_ arguments: [String]) { #expect(Commands.run(arguments) == 1) }
}
