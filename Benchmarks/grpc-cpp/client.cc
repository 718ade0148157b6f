// The load on gRPC servers, as bench-client puts it on ours: gRPC C++'s asynchronous interface, one completion queue,
// one thread. client WORK PORT CA CONNECTIONS OUTSTANDING WARMUP SECONDS [SIZE [RATE]]; WORK is unary, download, upload
// or pingpong; RATE is of unary calls per second, 0: as fast as answers come. Prints "begin" and one line of JSON.
#include <grpcpp/alarm.h>
#include <grpcpp/grpcpp.h>
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <vector>

#include "peer.grpc.pb.h"

namespace {

using namespace benchmark::v1;
using Clock = std::chrono::steady_clock;

grpc::CompletionQueue queue;
Clock::time_point begin_time, end_time;
size_t running, size = 65536;
constexpr int kMessagesPerStream = 1024;

struct Histogram {
  // 512 steps for each doubling: 0.2 % wide, from 1 ns.
  std::vector<uint64_t> buckets = std::vector<uint64_t>(40 * 512);
  uint64_t count = 0, bytes = 0, max = 0;
  void Record(uint64_t nanos, size_t size) {
    buckets[std::min<size_t>(buckets.size() - 1, std::log2(double(nanos ? nanos : 1)) * 512)]++;
    count++;
    bytes += size;
    max = std::max(max, nanos);
  }
  double Micros(double share) const {
    uint64_t wanted = std::ceil(share * count), seen = 0;
    for (size_t i = 0; i < buckets.size(); i++)
      if ((seen += buckets[i]) >= wanted && wanted) return std::exp2((i + 0.5) / 512) / 1e3;
    return 0;
  }
} histogram;

// Something that began at `start` has ended; returns now.
Clock::time_point Ended(Clock::time_point start, size_t bytes = 0) {
  auto now = Clock::now();
  if (now >= begin_time && now < end_time)
    histogram.Record(std::chrono::duration_cast<std::chrono::nanoseconds>(now - start).count(), bytes);
  return now;
}

double CpuMicros() {
  rusage u;
  getrusage(RUSAGE_SELF, &u);
  return (u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e6 + u.ru_utime.tv_usec + u.ru_stime.tv_usec;
}

struct Tag {
  virtual ~Tag() = default;
  virtual void Proceed(bool ok) = 0;
};

[[noreturn]] void Fail(const char* what) {
  std::fprintf(stderr, "%s failed\n", what);
  std::exit(1);
}

class Echo final : public Tag {
 public:
  // `interval`: between the times at which its calls are due; zero: the next begins when the last has ended.
  Echo(BenchmarkService::Stub* stub, const EchoMessage& message, std::chrono::nanoseconds interval)
      : stub_(stub), message_(message), interval_(interval) {
    start_ = Clock::now();
    if (interval_.count()) start_ += interval_ * (std::rand() % 1000) / 1000;
    Next();
  }
  void Proceed(bool ok) override {
    if (waiting_) return Start();
    if (!ok || !call_->status.ok()) Fail("echo");
    auto now = Ended(start_);
    start_ = interval_.count() ? start_ + interval_ : now;
    if (start_ < end_time) Next(); else running--;
  }

 private:
  struct Call {
    grpc::ClientContext context;
    EchoMessage answer;
    grpc::Status status;
    std::unique_ptr<grpc::ClientAsyncResponseReader<EchoMessage>> reader;
  };
  void Next() {
    auto left = start_ - Clock::now();
    waiting_ = interval_.count() && left.count() > 0;
    if (!waiting_) return Start();
    alarm_.Set(&queue, std::chrono::system_clock::now() + left, this);
  }
  void Start() {
    waiting_ = false;
    call_.emplace();
    call_->reader = stub_->AsyncEcho(&call_->context, message_, &queue);
    call_->reader->Finish(&call_->answer, &call_->status, this);
  }
  BenchmarkService::Stub* stub_;
  const EchoMessage& message_;
  std::chrono::nanoseconds interval_;
  bool waiting_ = false;
  grpc::Alarm alarm_;
  std::optional<Call> call_;
  Clock::time_point start_;
};

class Download final : public Tag {
 public:
  Download(BenchmarkService::Stub* stub) : stub_(stub) {
    for (int i = 0; i < kMessagesPerStream; i++) request_.add_response_parameters()->set_size(size);
    Start(Clock::now());
  }
  void Proceed(bool ok) override {
    switch (state_) {
      case kOpening:
        state_ = kReading;
        call_->reader->Read(&call_->response, this);
        break;
      case kReading:
        if (ok) start_ = Ended(start_, call_->response.payload().body().size());
        if (ok && start_ < end_time) return call_->reader->Read(&call_->response, this);
        if (ok) call_->context.TryCancel();
        state_ = kEnding;
        call_->reader->Finish(&call_->status, this);
        break;
      case kEnding:
        if (start_ < end_time) Start(start_); else running--;
    }
  }

 private:
  struct Call {
    grpc::ClientContext context;
    StreamingOutputCallResponse response;
    grpc::Status status;
    std::unique_ptr<grpc::ClientAsyncReader<StreamingOutputCallResponse>> reader;
  };
  void Start(Clock::time_point now) {
    start_ = now;
    state_ = kOpening;
    call_.emplace();
    call_->reader = stub_->AsyncStreamingOutputCall(&call_->context, request_, &queue, this);
  }
  enum { kOpening, kReading, kEnding } state_;
  BenchmarkService::Stub* stub_;
  StreamingOutputCallRequest request_;
  std::optional<Call> call_;
  Clock::time_point start_;
};

class Upload final : public Tag {
 public:
  Upload(BenchmarkService::Stub* stub) : stub_(stub) {
    request_.mutable_payload()->set_body(std::string(size, '\7'));
    Start(Clock::now());
  }
  void Proceed(bool ok) override {
    switch (state_) {
      case kOpening: Write(); break;
      case kWriting:
        if (!ok) Fail("upload");
        start_ = Ended(start_, size);
        if (++sent_ < kMessagesPerStream && start_ < end_time) return Write();
        state_ = kClosing;
        call_->writer->WritesDone(this);
        break;
      case kClosing:
        state_ = kEnding;
        call_->writer->Finish(&call_->status, this);
        break;
      case kEnding:
        if (!call_->status.ok()) Fail("upload");
        if (start_ < end_time) Start(start_); else running--;
    }
  }

 private:
  struct Call {
    grpc::ClientContext context;
    StreamingInputCallResponse response;
    grpc::Status status;
    std::unique_ptr<grpc::ClientAsyncWriter<StreamingInputCallRequest>> writer;
  };
  void Write() {
    state_ = kWriting;
    call_->writer->Write(request_, this);
  }
  void Start(Clock::time_point now) {
    start_ = now;
    state_ = kOpening;
    sent_ = 0;
    call_.emplace();
    call_->writer = stub_->AsyncStreamingInputCall(&call_->context, &call_->response, &queue, this);
  }
  enum { kOpening, kWriting, kClosing, kEnding } state_;
  BenchmarkService::Stub* stub_;
  StreamingInputCallRequest request_;
  std::optional<Call> call_;
  int sent_ = 0;
  Clock::time_point start_;
};

class PingPong final : public Tag {
 public:
  PingPong(BenchmarkService::Stub* stub) {
    request_.add_response_parameters()->set_size(64);
    request_.mutable_payload()->set_body(std::string(64, '\7'));
    start_ = Clock::now();
    stream_ = stub->AsyncFullDuplexCall(&context_, &queue, this);
  }
  void Proceed(bool ok) override {
    switch (state_) {
      case kOpening: Write(); break;
      case kWriting:
        if (!ok) Fail("ping");
        state_ = kReading;
        stream_->Read(&response_, this);
        break;
      case kReading:
        if (!ok) Fail("pong");
        start_ = Ended(start_);
        if (start_ < end_time) return Write();
        state_ = kClosing;
        stream_->WritesDone(this);
        break;
      case kClosing:
        state_ = kEnding;
        stream_->Finish(&status_, this);
        break;
      case kEnding: running--;
    }
  }

 private:
  void Write() {
    state_ = kWriting;
    stream_->Write(request_, this);
  }
  enum { kOpening, kWriting, kReading, kClosing, kEnding } state_ = kOpening;
  grpc::ClientContext context_;
  StreamingOutputCallRequest request_;
  StreamingOutputCallResponse response_;
  grpc::Status status_;
  std::unique_ptr<grpc::ClientAsyncReaderWriter<StreamingOutputCallRequest, StreamingOutputCallResponse>> stream_;
  Clock::time_point start_;
};

std::string Contents(const char* path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 8) return std::fprintf(stderr, "usage: see the top of client.cc\n"), 2;
  std::string work = arguments[1];
  int connections = std::atoi(arguments[4]), outstanding = std::atoi(arguments[5]);
  double warmup = std::atof(arguments[6]), seconds = std::atof(arguments[7]);
  if (count > 8) size = std::atoi(arguments[8]);
  double rate = count > 9 ? std::atof(arguments[9]) : 0;
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = Contents(arguments[3]);
  grpc::ChannelArguments options;
  options.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  options.SetString(GRPC_ARG_OPTIMIZATION_TARGET, "throughput");
  options.SetInt(GRPC_ARG_HTTP2_MAX_FRAME_SIZE, 1 << 20);
  options.SetInt(GRPC_ARG_HTTP2_STREAM_LOOKAHEAD_BYTES, 1 << 20);
  EchoMessage message;
  message.set_id(1234567);
  message.set_name("a name of some thirty characters");
  message.set_payload(std::string(32, '\7'));
  message.set_sent_at_ns(1700000000000000000);
  message.set_sequence(42);
  message.set_flagged(true);
  std::vector<std::unique_ptr<BenchmarkService::Stub>> stubs;
  for (int i = 0; i < connections; i++) {
    stubs.push_back(BenchmarkService::NewStub(
      grpc::CreateCustomChannel("localhost:" + std::string(arguments[2]), grpc::SslCredentials(tls), options)));
    grpc::ClientContext context;
    EchoMessage answer;
    if (!stubs.back()->Echo(&context, message, &answer).ok()) Fail("the first call");
  }
  auto interval = std::chrono::nanoseconds(rate > 0 ? int64_t(1e9 * connections * outstanding / rate) : 0);
  auto nanos = [](double s) { return std::chrono::nanoseconds(int64_t(s * 1e9)); };
  begin_time = Clock::now() + nanos(warmup);
  end_time = begin_time + nanos(seconds);
  std::vector<std::unique_ptr<Tag>> tags;
  for (auto& stub : stubs) {
    for (int i = 0; i < outstanding; i++) {
      running++;
      if (work == "unary") tags.push_back(std::make_unique<Echo>(stub.get(), message, interval));
      else if (work == "download") tags.push_back(std::make_unique<Download>(stub.get()));
      else if (work == "upload") tags.push_back(std::make_unique<Upload>(stub.get()));
      else if (work == "pingpong") tags.push_back(std::make_unique<PingPong>(stub.get()));
      else return 2;
    }
  }
  double cpu = -1, used = -1;
  while (running) {
    void* tag;
    bool ok;
    if (!queue.Next(&tag, &ok)) break;
    if (used < 0) {
      auto now = Clock::now();
      if (cpu < 0 && now >= begin_time) {
        cpu = CpuMicros();
        std::printf("begin\n");
        std::fflush(stdout);
      }
      if (now >= end_time) used = CpuMicros() - cpu;
    }
    static_cast<Tag*>(tag)->Proceed(ok);
  }
  std::printf("{\"count\": %llu, \"seconds\": %g, \"per_second\": %g, \"bytes_per_second\": %g, \"client_cpu_us\": %g, "
              "\"late\": 0, \"p50_us\": %g, \"p99_us\": %g, \"p999_us\": %g, \"max_us\": %g}\n",
              (unsigned long long)histogram.count, seconds, histogram.count / seconds, histogram.bytes / seconds, used,
              histogram.Micros(0.5), histogram.Micros(0.99), histogram.Micros(0.999), histogram.max / 1e3);
}
