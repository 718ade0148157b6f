import Glibc
import RPCCore
import RPCSchemas
import RPCStubs
import TestSupport
import Testing

@testable import TLSTransport

/// A name with several addresses, some of which are dead, on real sockets.
@Suite struct HappyEyeballsTests {
  private static let never = Duration.seconds(3600)

  /// An address that answers nothing: its queue of connections is full, so that the system drops those that come.
  private final class BlackHole {
    let address: SocketAddress
    private let listener: CInt
    private var filling: [CInt] = []

    init() throws {
      listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
      let any = try SocketAddress.resolve("127.0.0.1", port: 0)[0]
      let descriptor = listener
      guard any.with({ bind(descriptor, $0, $1) }) == 0, listen(listener, 0) == 0,
        let bound = SocketAddress.bound(listener)
      else { throw SystemError("listen", errno) }
      address = bound
      for _ in 0..<4 {
        let one = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_NONBLOCK.rawValue), 0)
        filling.append(one)
        _ = bound.with { connect(one, $0, $1) }
      }
      // The last of them must not have been taken in.
      guard let last = filling.last else { return }
      var waiting = pollfd(fd: last, events: Int16(POLLOUT), revents: 0)
      guard poll(&waiting, 1, 50) == 0 else { throw NeverCame("a queue that is full") }
    }

    deinit { for one in filling + [listener] { Glibc.close(one) } }
  }

  /// An address where nobody listens. The port is held, so that nobody else gets it.
  private final class Closed {
    let address: SocketAddress
    private let holder: CInt

    init() throws {
      holder = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
      let any = try SocketAddress.resolve("127.0.0.1", port: 0)[0]
      let descriptor = holder
      guard any.with({ bind(descriptor, $0, $1) }) == 0, let bound = SocketAddress.bound(holder) else {
        throw SystemError("bind", errno)
      }
      address = bound
    }

    deinit { Glibc.close(holder) }
  }

  /// A channel to `localhost`, which stands for `addresses`.
  private func channel(
    _ fixture: Fixture, _ addresses: [SocketAddress], _ change: (inout ClientConfiguration) -> Void = { _ in }
  ) throws -> Channel {
    try fixture.channel(retry: .never) {
      $0.host = "localhost"
      $0.lookUp = { _, _ in addresses }
      change(&$0)
    }
  }

  private func own(_ fixture: Fixture) throws -> SocketAddress {
    try SocketAddress.resolve("127.0.0.1", port: fixture.server.port, numericOnly: true)[0]
  }

  private func echo(_ channel: Channel) async throws {
    let answer = try await TestingV1.TestServiceClient(channel).echo(.with { $0.name = "here" })
    #expect(answer.name == "here")
  }

  @Test func anAddressThatDoesNotAnswerHoldsTheNextBackForTheDelayOnly() async throws {
    let fixture = try Fixture()
    let (first, second) = (try BlackHole(), try BlackHole())
    let channel = try channel(fixture, [first.address, second.address, try own(fixture)]) {
      $0.connectionAttemptDelay = .milliseconds(10)
      $0.connectTimeout = Self.never
    }
    try await echo(channel)
    #expect(await fixture.server.statistics().connectionsAccepted == 1)
    await channel.close()
    await fixture.stop()
  }

  @Test func anAddressThatRefusesHoldsTheNextBackNotAtAll() async throws {
    let fixture = try Fixture()
    let (first, second) = (try Closed(), try Closed())
    let channel = try channel(fixture, [first.address, second.address, try own(fixture)]) {
      $0.connectionAttemptDelay = Self.never
    }
    try await echo(channel)
    await channel.close()
    await fixture.stop()
  }

  /// The first is still waited for when the others have failed, and the race is over when it is reached.
  @Test func theFirstThatAnswersIsTakenAndTheOthersAreNotTried() async throws {
    let (fixture, other) = (try Fixture(), try Fixture())
    let channel = try channel(fixture, [try own(fixture), try own(other)]) { $0.connectionAttemptDelay = Self.never }
    for _ in 0..<3 { try await echo(channel) }
    #expect(await fixture.server.statistics().connectionsAccepted == 1)
    #expect(await other.server.statistics().connectionsAccepted == 0)
    await channel.close()
    await fixture.stop()
    await other.stop()
  }

  @Test func whenEveryAddressRefusesEachIsNamed() async throws {
    let fixture = try Fixture()
    let (first, second) = (try Closed(), try Closed())
    let channel = try channel(fixture, [first.address, second.address])
    let error = await failure { try await echo(channel) }
    #expect(error?.code == .unavailable)
    for address in [first.address, second.address] {
      #expect(error?.message.contains("Connection refused (\(address.description))") == true)
    }
    await channel.close()
    await fixture.stop()
  }

  @Test func whenNoAddressAnswersInTimeTheFailureNamesThem() async throws {
    let fixture = try Fixture()
    let (hole, closed) = (try BlackHole(), try Closed())
    let channel = try channel(fixture, [closed.address, hole.address]) { $0.connectTimeout = .milliseconds(50) }
    let error = await failure { try await echo(channel) }
    let message = error?.message ?? ""
    #expect(error?.code == .unavailable)
    #expect(message.contains("no answer within 0.05 seconds"), "\(message)")
    #expect(message.contains("Connection refused (\(closed.address.description))"), "\(message)")
    #expect(message.contains("no answer yet (\(hole.address.description))"), "\(message)")
    await channel.close()
    await fixture.stop()
  }

  /// Who comes first at TCP is the one: that it is not who it should be is said, and no other address is believed.
  @Test func aWinnerWithAWrongCertificateIsNotPassedOver() async throws {
    let (fixture, stranger) = (try Fixture(), try Fixture())
    let channel = try channel(fixture, [try own(stranger), try own(fixture)]) {
      $0.connectionAttemptDelay = Self.never
    }
    let error = await failure { try await echo(channel) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("certificate") == true, "\(error?.message ?? "")")
    #expect(await fixture.server.statistics().connectionsAccepted == 0)
    await channel.close()
    await fixture.stop()
    await stranger.stop()
  }

  @Test func aChannelThatClosesDuringTheRaceEndsIt() async throws {
    let fixture = try Fixture()
    let looked = Tally()
    let holes = [try BlackHole(), try BlackHole()]
    let addresses = holes.map(\.address)
    let channel = try channel(fixture, addresses) {
      $0.connectTimeout = Self.never
      $0.connectionAttemptDelay = .milliseconds(10)
      $0.lookUp = { _, _ in
        looked.add()
        return addresses
      }
    }
    let call = Task { try await echo(channel) }
    #expect(await looked.reaches(1))
    await channel.close()
    let error = await failure { try await call.value }
    #expect(error?.code == .cancelled)
    await fixture.stop()
  }

  @Test func theDelayIsNeverBelowTenMilliseconds() {
    var configuration = ClientConfiguration(host: "localhost", port: 1)
    #expect(configuration.connectionAttemptDelay == .milliseconds(250))
    configuration.connectionAttemptDelay = .zero
    #expect(configuration.connectionAttemptDelay == .milliseconds(10))
  }
}
