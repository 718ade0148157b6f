import Testing

@testable import protoc_gen_cloudpark

/// Goal: stubs and descriptors say what the contract says, for the four kinds of calls and the options.
@Suite struct ServiceCodeTests {
  private let cursors = [
    message("Question", [field("cursor", 1, .bytes)]), message("Answer", [field("cursor", 1, .bytes)]),
  ]

  private func code(
    _ methods: MethodProto..., messages: [MessageProto]? = nil
  ) throws -> (types: String, stubs: String) {
    var contract = file(messages: messages ?? cursors, services: [service("DemoService", methods)])
    contract = located(contract, [6, 0, 2, 0], line: 9, comment: " Asks.\n")
    let files = try generate(contract)
    return (
      try #require(files["Sources/ParkSchemas/Generated/DemoV1+demo.swift"]),
      try #require(files["Sources/ParkSchemas/Generated/DemoV1+demo+Services.swift"])
    )
  }

  @Test func unaryMethod_makesHandlerRegistrationAndClient() throws {
    let stubs = try code(method("Ask")).stubs
    #expect(
      stubs.contains(
        """
            /// Asks.
            ///
            /// Allowed to `worker`; scope `district`.
            func ask(_ request: DemoV1.Question, _ context: ServerContext) async throws -> DemoV1.Answer
        """))
    #expect(
      stubs.contains(
        """
            router.unary(DemoV1.DemoService.ask, DemoV1.DemoServiceUnaryMethods.CallToAsk(self))
        """))
    #expect(
      stubs.contains(
        """
              func answer(_ request: DemoV1.Question, _ context: ServerContext) async throws -> DemoV1.Answer {
                try await self.handler.ask(request, context)
              }
        """))
    #expect(
      stubs.contains(
        """
            /// Asks.
            ///
            /// Changes something; an idempotency key makes a repetition after a failure safe.
            /// Allowed to `worker`; scope `district`.
            public func ask(
              _ request: DemoV1.Question, _ options: CallOptions = CallOptions()
            ) async throws -> DemoV1.Answer {
              try await self.channel.unary(DemoV1.DemoService.ask, request, options)
            }
        """))
  }

  @Test func streamingMethods_takeStreamsAndWriters() throws {
    let stubs = try code(
      method("Watch", serverStreams: true), method("Upload", clientStreams: true),
      method("Talk", clientStreams: true, serverStreams: true)
    ).stubs
    let (question, answer) = ("DemoV1.Question", "DemoV1.Answer")
    let writer = "_ responses: ResponseWriter<\(answer)>"
    for line in [
      "func watch(_ request: \(question), \(writer), _ context: ServerContext) async throws\n",
      "func upload(_ requests: RequestStream<\(question)>, _ context: ServerContext) async throws -> \(answer)\n",
      "func talk(_ requests: RequestStream<\(question)>, \(writer), _ context: ServerContext) async throws\n",
      "async throws -> ResponseStream<\(answer)> {", "async throws -> ClientStreamingCall<\(question), \(answer)> {",
      "async throws -> BidirectionalCall<\(question), \(answer)> {",
      "channel.clientStreaming(DemoV1.DemoService.upload, options)",
    ] {
      #expect(stubs.contains(line), "\(line)")
    }
  }

  @Test func resumableStream_writesTheCursorIntoTheRequest() throws {
    let both = try code(method("Watch", serverStreams: true, changesNothing: true, options: flag(51002)))
    #expect(
      both.stubs.contains(
        "resume: { (next: inout DemoV1.Question, last: DemoV1.Answer) in next.cursor = last.cursor })"))
    #expect(both.types.contains("resumable: true"))
    #expect(both.stubs.contains("goes on behind the last message"))
  }

  @Test func options_areInTheDescriptor() throws {
    // A sint32 of -10 is 19 on the wire.
    let options = key(51003, 0) + [19] + flag(51004) + flag(51005)
    let types = try code(method("Ask", changesNothing: true, roles: ["worker", "auditor"], options: options)).types
    #expect(
      types.contains(
        """
            public static let ask: MethodDescriptor = MethodDescriptor(
              service: "cloudpark.demo.v1.DemoService", name: "Ask",
              callType: .unary, requestType: "cloudpark.demo.v1.Question",
              responseType: "cloudpark.demo.v1.Answer", idempotency: .noSideEffects,
              roles: ["worker", "auditor"], scope: "district",
              resumable: false, priority: -10, secretResponse: true, pointRead: true)
        """))
  }

  @Test func answerThatHoldsASecretField_isSecret_howeverDeep() throws {
    var token = field("token", 1)
    try token.options.merge(serializedBytes: flag(51201))
    let messages = [
      message("Question"), message("Answer", [field("grant", 1, .message, of: ".cloudpark.demo.v1.Grant")]),
      message("Grant", [token, field("answer", 2, .message, of: ".cloudpark.demo.v1.Answer")]),
    ]
    #expect(try code(method("Ask"), messages: messages).types.contains("secretResponse: true"))
    #expect(try code(method("Ask")).types.contains("secretResponse: false"))
  }

  @Test func methodCalledLikeAMemberOfTheService_isRenamed() throws {
    let both = try code(method("Name"))
    #expect(both.types.contains("public static let name_: MethodDescriptor"))
    #expect(both.stubs.contains("router.unary(DemoV1.DemoService.name_, "))
  }
}
