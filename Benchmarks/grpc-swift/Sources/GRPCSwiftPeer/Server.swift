import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCProtobuf
import Glibc
import Synchronization

/// grpc-swift-2 at its best on one core: one event loop thread (NIO counts the processors it may run on), large frames
/// and windows, responses made once. `grpc-swift-peer CERTIFICATE KEY PORT`; prints "listening on PORT".
@main
enum Server {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let port = Int(arguments[3]) else {
      print("usage: grpc-swift-peer CERTIFICATE KEY PORT")
      exit(2)
    }
    let transport = HTTP2ServerTransport.Posix(
      address: .ipv4(host: "127.0.0.1", port: port),
      transportSecurity: .tls(
        certificateChain: [.file(path: arguments[1], format: .pem)],
        privateKey: .file(path: arguments[2], format: .pem)),
      config: .defaults { config in
        config.http2.maxFrameSize = 1 << 20
        config.http2.targetWindowSize = 16 << 20
        config.http2.maxConcurrentStreams = 1024
      })
    let server = GRPCServer(transport: transport, services: [Service()])
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await server.serve() }
      if let address = try await server.listeningAddress?.ipv4 {
        print("listening on \(address.port)")
        fflush(nil)
      }
      try await tasks.waitForAll()
    }
  }
}

/// The measured methods.
final class Service: Benchmark_V1_BenchmarkService.SimpleServiceProtocol {
  private let made = Mutex<[Int32: Benchmark_V1_StreamingOutputCallResponse]>([:])

  private func response(_ size: Int32) -> Benchmark_V1_StreamingOutputCallResponse {
    made.withLock { made in
      if let response = made[size] { return response }
      let response = Benchmark_V1_StreamingOutputCallResponse.with { $0.payload.body = .init(count: Int(size)) }
      made[size] = response
      return response
    }
  }

  func echo(
    request: Benchmark_V1_EchoMessage, context: GRPCCore.ServerContext
  ) async throws -> Benchmark_V1_EchoMessage {
    request
  }

  func streamingInputCall(
    request: GRPCCore.RPCAsyncSequence<Benchmark_V1_StreamingInputCallRequest, any Swift.Error>,
    context: GRPCCore.ServerContext
  ) async throws -> Benchmark_V1_StreamingInputCallResponse {
    var response = Benchmark_V1_StreamingInputCallResponse()
    for try await message in request {
      response.aggregatedPayloadSize += Int64(message.payload.body.count)
      response.messageCount += 1
    }
    return response
  }

  func streamingOutputCall(
    request: Benchmark_V1_StreamingOutputCallRequest,
    response: GRPCCore.RPCWriter<Benchmark_V1_StreamingOutputCallResponse>, context: GRPCCore.ServerContext
  ) async throws {
    for parameters in request.responseParameters { try await response.write(self.response(parameters.size)) }
  }

  func fullDuplexCall(
    request: GRPCCore.RPCAsyncSequence<Benchmark_V1_StreamingOutputCallRequest, any Swift.Error>,
    response: GRPCCore.RPCWriter<Benchmark_V1_StreamingOutputCallResponse>, context: GRPCCore.ServerContext
  ) async throws {
    for try await message in request {
      for parameters in message.responseParameters { try await response.write(self.response(parameters.size)) }
    }
  }
}
