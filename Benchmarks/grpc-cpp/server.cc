// gRPC C++ at its best on one core: the asynchronous interface, one completion queue, one thread; responses made once.
// server CERTIFICATE KEY PORT; prints "listening on PORT".
#include <grpcpp/grpcpp.h>
#include <grpcpp/resource_quota.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

#include "peer.grpc.pb.h"

namespace {

using benchmark::v1::BenchmarkService;
using benchmark::v1::EchoMessage;
using benchmark::v1::StreamingInputCallRequest;
using benchmark::v1::StreamingInputCallResponse;
using benchmark::v1::StreamingOutputCallRequest;
using benchmark::v1::StreamingOutputCallResponse;

BenchmarkService::AsyncService service;
grpc::ServerCompletionQueue* queue;

// What a completion means; each object is one call and its own tag.
struct Tag {
  virtual ~Tag() = default;
  virtual void Proceed(bool ok) = 0;
};

const StreamingOutputCallResponse& Response(int size) {
  static std::map<int, StreamingOutputCallResponse> made;
  auto found = made.find(size);
  if (found == made.end()) {
    StreamingOutputCallResponse response;
    response.mutable_payload()->set_body(std::string(size, '\0'));
    found = made.emplace(size, std::move(response)).first;
  }
  return found->second;
}

class EchoCall final : public Tag {
 public:
  EchoCall() { Wait(); }
  void Proceed(bool ok) override {
    if (!ok) return delete this;
    if (answering_) {
      // The object is used again; a context is for one call only.
      call_.reset();
      Wait();
    } else {
      answering_ = true;
      call_->writer.Finish(call_->request, grpc::Status::OK, this);
    }
  }

 private:
  struct Call {
    grpc::ServerContext context;
    EchoMessage request;
    grpc::ServerAsyncResponseWriter<EchoMessage> writer{&context};
  };
  void Wait() {
    answering_ = false;
    call_.emplace();
    service.RequestEcho(&call_->context, &call_->request, &call_->writer, queue, queue, this);
  }
  std::optional<Call> call_;
  bool answering_ = false;
};

class OutputCall final : public Tag {
 public:
  OutputCall() { service.RequestStreamingOutputCall(&context_, &request_, &writer_, queue, queue, this); }
  void Proceed(bool ok) override {
    if (state_ == kWaiting) {
      if (!ok) return delete this;
      new OutputCall;
      state_ = kWriting;
    }
    if (state_ == kDone || !ok) return delete this;
    if (next_ == request_.response_parameters_size()) {
      state_ = kDone;
      writer_.Finish(grpc::Status::OK, this);
    } else {
      writer_.Write(Response(request_.response_parameters(next_++).size()), this);
    }
  }

 private:
  enum { kWaiting, kWriting, kDone } state_ = kWaiting;
  grpc::ServerContext context_;
  StreamingOutputCallRequest request_;
  grpc::ServerAsyncWriter<StreamingOutputCallResponse> writer_{&context_};
  int next_ = 0;
};

class InputCall final : public Tag {
 public:
  InputCall() { service.RequestStreamingInputCall(&context_, &reader_, queue, queue, this); }
  void Proceed(bool ok) override {
    switch (state_) {
      case kWaiting:
        if (!ok) return delete this;
        new InputCall;
        state_ = kReading;
        reader_.Read(&request_, this);
        break;
      case kReading:
        if (ok) {
          response_.set_aggregated_payload_size(response_.aggregated_payload_size() + request_.payload().body().size());
          response_.set_message_count(response_.message_count() + 1);
          reader_.Read(&request_, this);
        } else {
          state_ = kDone;
          reader_.Finish(response_, grpc::Status::OK, this);
        }
        break;
      case kDone: delete this;
    }
  }

 private:
  enum { kWaiting, kReading, kDone } state_ = kWaiting;
  grpc::ServerContext context_;
  StreamingInputCallRequest request_;
  StreamingInputCallResponse response_;
  grpc::ServerAsyncReader<StreamingInputCallResponse, StreamingInputCallRequest> reader_{&context_};
};

class DuplexCall final : public Tag {
 public:
  DuplexCall() { service.RequestFullDuplexCall(&context_, &stream_, queue, queue, this); }
  void Proceed(bool ok) override {
    switch (state_) {
      case kWaiting:
        if (!ok) return delete this;
        new DuplexCall;
        Read();
        break;
      case kReading:
        if (!ok) {
          state_ = kDone;
          stream_.Finish(grpc::Status::OK, this);
          return;
        }
        next_ = 0;
        state_ = kWriting;
        [[fallthrough]];
      case kWriting:
        if (!ok) return delete this;
        if (next_ == request_.response_parameters_size()) {
          Read();
        } else {
          stream_.Write(Response(request_.response_parameters(next_++).size()), this);
        }
        break;
      case kDone: delete this;
    }
  }

 private:
  void Read() {
    state_ = kReading;
    stream_.Read(&request_, this);
  }
  enum { kWaiting, kReading, kWriting, kDone } state_ = kWaiting;
  grpc::ServerContext context_;
  StreamingOutputCallRequest request_;
  grpc::ServerAsyncReaderWriter<StreamingOutputCallResponse, StreamingOutputCallRequest> stream_{&context_};
  int next_ = 0;
};

std::string Contents(const char* path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return std::fprintf(stderr, "usage: server CERTIFICATE KEY PORT\n"), 2;
  grpc::SslServerCredentialsOptions tls;
  tls.pem_key_cert_pairs.push_back({Contents(arguments[2]), Contents(arguments[1])});
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:" + std::string(arguments[3]), grpc::SslServerCredentials(tls), &port);
  builder.RegisterService(&service);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 1024);
  builder.AddChannelArgument(GRPC_ARG_OPTIMIZATION_TARGET, "throughput");
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_FRAME_SIZE, 1 << 20);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_STREAM_LOOKAHEAD_BYTES, 1 << 20);
  builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
  auto owned = builder.AddCompletionQueue();
  queue = owned.get();
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  for (int i = 0; i < 1024; i++) new EchoCall;
  for (int i = 0; i < 16; i++) new OutputCall, new InputCall, new DuplexCall;
  std::printf("listening on %d\n", port);
  std::fflush(stdout);
  void* tag;
  bool ok;
  while (queue->Next(&tag, &ok)) static_cast<Tag*>(tag)->Proceed(ok);
}
