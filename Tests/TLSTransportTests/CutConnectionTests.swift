import RPCCore
import RPCSchemas
import RPCStubs
import TestSupport
import Testing

@testable import TLSTransport

/// A connection over real TLS ends behind each of its records, and within each of them, in both directions: a call that
/// may be repeated does not notice, any other fails with UNAVAILABLE. The simulation does so at every byte.
@Suite struct CutConnectionTests {
  private enum Conversation: CaseIterable { case unary, resumable, bidirectional }

  @Test(arguments: [false, true], [false, true]) func connectionIsCutAtAnyRecord(
    _ fromServer: Bool, _ isReset: Bool
  ) async throws {
    let fixture = try Fixture()
    var cuts = 0
    for conversation in Conversation.allCases {
      for bytes in [0, 4, 7] {
        var records = 0
        while true {
          let proxy = try CuttingProxy(
            to: fixture.server.port,
            .init(fromServer: fromServer, records: records, bytes: bytes, isReset: isReset))
          let place = "\(conversation), \(fromServer ? "server" : "client"), record \(records) + \(bytes)"
          try await converse(conversation, fixture, proxy, place)
          proxy.close()
          guard proxy.wasCut else { break }
          cuts += 1
          records += 1
        }
      }
    }
    #expect(cuts > 30, "\(cuts) cuts are too few to mean anything")
    await fixture.stop()
  }

  private func converse(
    _ conversation: Conversation, _ fixture: Fixture, _ proxy: CuttingProxy, _ place: String
  ) async throws {
    let channel = try fixture.channel(defaults: CallOptions(timeout: .seconds(60), waitForReady: true)) {
      $0.port = proxy.port
    }
    let client = TestingV1.TestServiceClient(channel)
    switch conversation {
    case .unary:
      let answer = try await client.echo(.with { $0.name = place })
      #expect(answer.name == place)
    case .resumable:
      var numbers: [UInt64] = []
      for try await message in try await client.countCall(.with { $0.count = 6 }) { numbers.append(message.number) }
      #expect(numbers == [1, 2, 3, 4, 5, 6], "\(place)")
    case .bidirectional:
      do {
        let call = try await client.fullDuplexCall()
        var sizes: [Int] = []
        for size in [10, 20, 30] {
          try await call.send(
            .with { $0.responseParameters = [.with { $0.size = Int32(size) }] })
          guard let response = try await call.responses.next() else { break }
          sizes.append(response.payload?.body.count ?? 0)
        }
        call.finishSending()
        #expect(try await call.responses.next() == nil)
        #expect(sizes == [10, 20, 30], "\(place)")
      } catch let error as RPCError {
        #expect(error.code == .unavailable, "\(place): \(error)")
      }
    }
    await channel.close()
  }
}
