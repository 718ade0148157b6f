import RPCCore
import RPCSchemas
import RPCStubs
import Testing
import WireProtocol

@testable import TLSTransport

/// A server that breaks the rules gives the client a typed error, never a crash or a success.
@Suite struct HostileServerTests {
  private func call(
    _ options: CallOptions = CallOptions(), _ behave: @escaping @Sendable (RawPeer) -> Void
  ) async throws -> (error: RPCError?, kind: TransportError.Kind?) {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    let server = RawServer(settings, behave)
    var configuration = fixture.client
    configuration.port = server.port
    let transport = try TLSClientTransport(configuration)
    let channel = Channel(transport, retry: .never)
    let error = await failure { try await TestingV1.TestServiceClient(channel).echo(.init(), options) }
    let kind = transport.lastFailure?.kind
    await channel.close()
    await fixture.stop()
    return (error, kind)
  }

  @Test func garbageInsteadOfAPreface() async throws {
    let (error, kind) = try await call { peer in
      peer.write(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8))
      _ = peer.readsEnd()
    }
    #expect(error?.code == .unavailable)
    #expect(kind == .violation)
  }

  @Test func endRightBehindTLS() async throws {
    let (error, kind) = try await call { peer in peer.cut() }
    #expect(error?.code == .unavailable)
    #expect(kind == .lost)
  }

  @Test func versionThatNobodyOffered() async throws {
    let (error, kind) = try await call { peer in
      peer.write { Preface.encode(versions: 7...7, settings: Settings(), into: &$0) }
      _ = peer.readsEnd()
    }
    #expect(error?.code == .unavailable)
    #expect(kind == .violation)
  }

  @Test func cutInTheMiddleOfACall() async throws {
    let (error, _) = try await call { peer in
      peer.writePreface()
      _ = peer.readPreface()
      _ = peer.readFrame()
      _ = peer.readFrame()
      peer.cut()
    }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("lost") == true)
  }

  @Test func answerOnAStreamThatWasNeverOpened() async throws {
    let (error, _) = try await call { peer in
      peer.writePreface()
      _ = peer.readPreface()
      _ = peer.readFrame()
      peer.write(RawPeer.frame(0x02, stream: 99, [0]))
      _ = peer.readsEnd()
    }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("PROTOCOL_VIOLATION") == true)
  }

  @Test func okWithoutAnAnswer() async throws {
    let (error, _) = try await call { peer in
      peer.writePreface()
      _ = peer.readPreface()
      while let (header, _) = peer.readFrame() {
        if header.type == .call { peer.write(RawPeer.frame(0x02, stream: header.stream, [0])) }
      }
    }
    #expect(error?.code == .internalError)
  }

  @Test func answerThatIsNoMessage() async throws {
    let (error, _) = try await call { peer in
      peer.writePreface()
      _ = peer.readPreface()
      while let (header, _) = peer.readFrame() {
        if header.type == .call {
          peer.write(RawPeer.frame(0x02, flags: 0x02, stream: header.stream, [0, 0x12, 0xff]))
        }
      }
    }
    #expect(error?.code == .internalError)
  }

  @Test func silenceRunsIntoTheDeadline() async throws {
    let (error, _) = try await call(CallOptions(timeout: .milliseconds(200))) { peer in
      peer.writePreface()
      _ = peer.readsEnd()
    }
    #expect(error?.code == .deadlineExceeded)
  }

  /// A refused call was not processed: it is repeated even without being asked for.
  @Test func refusedCallIsRepeated() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    let server = RawServer(settings) { peer in
      peer.writePreface()
      _ = peer.readPreface()
      var refusals = 2
      while let (header, _) = peer.readFrame() {
        guard header.type == .call else { continue }
        if refusals > 0 {
          refusals -= 1
          peer.write(RawPeer.frame(0x04, stream: header.stream, [0, 0, 0, 4, 0]))
        } else {
          peer.write(RawPeer.frame(0x02, flags: 0x02, stream: header.stream, [0, 0x08, 0x2a]))
        }
      }
    }
    var configuration = fixture.client
    configuration.port = server.port
    let channel = Channel(try TLSClientTransport(configuration))
    let answer = try await TestingV1.TestServiceClient(channel).echo(.init())
    #expect(answer.id == 42)
    await channel.close()
    await fixture.stop()
  }
}
