"""Runs ours and the peers in turn and makes the table. Started by Benchmarks/run, which builds everything before."""

import argparse
import json
import os
import platform
import signal
import subprocess
import sys
import time

import durable
import publish
from tables import NAMES, ratio, summary

PROGRAMS = {
    "ours": "bench-server", "limit": "limit-server", "grpc_cpp": "grpc-cpp-server", "grpc_swift": "grpc-swift-peer",
}
TICK = os.sysconf("SC_CLK_TCK")
# Calls per second of the growth lines, whatever the number of connections.
GROWTH_RATE = 10_000


class Work:
    """A line of the table."""

    def __init__(self, name, kind, connections, outstanding=1, size=0, peers=tuple(NAMES), half=None, rate=0, beside=0,
                 stopped=False):
        self.name, self.kind, self.size, self.peers, self.half = name, kind, size, peers, half
        self.connections, self.outstanding = connections, outstanding
        # Calls per second in all; MB per second of a stream beside; whether the client is stopped while it is measured.
        self.rate, self.beside, self.stopped = rate, beside, stopped


def works(full):
    no_limit, ours = ("ours", "grpc_cpp", "grpc_swift"), ("ours",)
    lines = [
        Work("unary_8x32", "unary", 8, 32),
        Work("unary_64x1", "unary", 64),
        Work("unary_1x1", "unary", 1),
        Work("unary_8x32_half_load", "unary", 8, 32, half="unary_8x32"),
        Work("server_streaming_64k", "download", 1, size=65536),
        Work("client_streaming_64k", "upload", 1, size=65536, peers=no_limit),
        Work("ping_pong_8x32", "pingpong", 8, 32, peers=no_limit),
        Work("unary_beside_100MBs", "unary", 1, peers=ours, size=65536, beside=100),
        Work("unread_streams", "stall", 8, 8, size=65536, peers=ours),
        Work("stopped_reader", "stall", 8, 8, size=65536, peers=ours, stopped=True),
        Work("handshakes_full", "handshakes", 0),
        Work("handshakes_resumed", "handshakes", 1),
        Work("idle_1000", "idle", 1000),
    ]
    if full:
        lines.append(Work("idle_10000", "idle", 10000))
        lines += [
            Work(f"growth_{n}", "unary", n, max(1, 100 // n), peers=("ours", "limit"), rate=GROWTH_RATE)
            for n in (1, 100, 1000, 10000)
        ]
    return lines


class Bench:
    def __init__(self, build, seconds, warmup):
        self.bin = os.path.join(build, "bin")
        self.certificates = os.path.join(build, "certificates")
        self.seconds, self.warmup = seconds, warmup
        processors = sorted(os.sched_getaffinity(0))
        self.server_core, self.client_core = processors[0], processors[1]
        # OpenSSL's programs agree on the same cipher; BoringSSL inside grpc-swift prefers it by itself.
        self.environment = dict(os.environ, OPENSSL_CONF=self.cipher_file(build))

    @staticmethod
    def cipher_file(build):
        path = os.path.join(build, "openssl.cnf")
        with open(path, "w") as file:
            file.write(
                "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = tls\n"
                "[tls]\nCiphersuites = TLS_AES_128_GCM_SHA256\n"
            )
        return path

    def file(self, name):
        return os.path.join(self.certificates, name)

    def start(self, command, core, **more):
        return subprocess.Popen(
            ["taskset", "-c", str(core)] + command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=dict(self.environment, **more), preexec_fn=raise_files,
        )

    def server(self, peer, **environment):
        certificate, key = self.file("server.pem"), self.file("server.key")
        if peer == "ours":
            command = [os.path.join(self.bin, "bench-server"), "--certificate", certificate, "--key", key]
        else:
            command = [os.path.join(self.bin, PROGRAMS[peer]), certificate, key, "0"]
        process = self.start(command, self.server_core, **environment)
        line = process.stdout.readline()
        if not line.startswith("listening on "):
            process.kill()
            raise RuntimeError(f"the server of {NAMES[peer]} did not start: {process.communicate()[1][-500:]}")
        return process, int(line.split()[-1])

    def client(self, peer, work, port, rate, seconds=None):
        ca, warmup, seconds = self.file("ca.pem"), str(self.warmup), str(seconds or self.seconds)
        protocol = "cloudpark/1" if peer in ("ours", "limit") else "h2"
        if work.kind == "handshakes":
            mode = "resumed" if work.connections else "full"
            command = ["tls-client", "handshakes", str(port), ca, protocol, mode, warmup, seconds]
        elif work.kind == "idle":
            command = ["tls-client", "idle", str(port), ca, protocol, str(work.connections), "2"]
        elif peer in ("ours", "limit"):
            command = [
                "bench-client", work.kind, "--port", str(port), "--ca", ca, "--connections", str(work.connections),
                "--outstanding", str(work.outstanding), "--warmup", warmup, "--seconds", seconds,
                "--size", str(work.size), "--rate", str(rate), "--beside", str(work.beside),
            ]
        else:
            command = [
                "grpc-cpp-client", work.kind, str(port), ca, str(work.connections), str(work.outstanding), warmup,
                seconds, str(work.size), str(rate),
            ]
        command[0] = os.path.join(self.bin, command[0])
        return self.start(command, self.client_core)

    def measure(self, peer, work, rate=0):
        """One run: a server of its own, the client, the server's CPU between the client's two marks."""
        server, port = self.server(peer)
        client = None
        try:
            before = memory(server.pid)["VmRSS"]
            client = self.client(peer, work, port, rate)
            deadline = time.monotonic() + 240
            if client.stdout.readline().strip() != "begin":
                raise RuntimeError(f"{work.name}, {NAMES[peer]}: {client.communicate()[1][-500:]}")
            begin, start = Sample(server.pid, client.pid), time.monotonic()
            if work.stopped:
                client.send_signal(signal.SIGSTOP)
            if work.kind == "idle":
                time.sleep(0.5)
                after = memory(server.pid)["VmRSS"]
            else:
                time.sleep(max(0, start + self.seconds - time.monotonic()))
            end = Sample(server.pid, client.pid)
            if work.stopped:
                client.send_signal(signal.SIGCONT)
            line, errors = client.communicate(timeout=max(1, deadline - time.monotonic()))
            lines = [text for text in line.splitlines() if text.startswith("{")]
            if client.returncode != 0 or not lines:
                raise RuntimeError(f"{work.name}, {NAMES[peer]}: {errors[-500:]}")
            report = json.loads(lines[-1])
            if work.kind == "idle":
                if report["lost"]:
                    raise RuntimeError(f"{NAMES[peer]} closed {report['lost']} idle connections")
                return {"idle_kb": (after - before) / work.connections, "rss_peak_kb": memory(server.pid)["VmHWM"]}
            if work.kind == "stall":
                return {"rss_peak_kb": memory(server.pid)["VmHWM"], "streams": work.connections * work.outstanding}
            return figures(peer, work, report, begin, end, memory(server.pid)["VmHWM"])
        finally:
            for process in (client, server):
                if process and process.poll() is None:
                    process.send_signal(signal.SIGKILL)
                if process:
                    process.wait()
                    process.stdout.close()
                    process.stderr.close()


    def calls_per_record(self, peer, work):
        """Calls for each TLS record that the server reads, in a short run of its own: counting costs a little."""
        path = os.path.join(os.path.dirname(self.bin), "records")
        preload = os.path.join(self.bin, "count-records.so")
        server, port = self.server(peer, LD_PRELOAD=preload, RECORDS_FILE=path)
        try:
            client = self.client(peer, work, port, 0, seconds=1)
            if client.stdout.readline().strip() != "begin":
                return None
            before = count_in(path)
            time.sleep(1)
            records = count_in(path) - before
            lines = client.communicate(timeout=60)[0].splitlines()
            return json.loads(lines[-1])["count"] / records if records else None
        finally:
            server.kill()
            server.communicate()
            if os.path.exists(path):
                os.remove(path)


def count_in(path):
    with open(path, "rb") as file:
        return int.from_bytes(file.read(8), sys.byteorder)


def progress(words):
    """What is being done, on a terminal only."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)


def raise_files():
    import resource

    wanted = 32768
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(wanted, hard)), hard))
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), max(hard, wanted)))
    except (ValueError, OSError):
        pass


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return {line.split(":")[0]: int(line.split()[1]) for line in file if line.startswith("Vm")}


class Sample:
    """CPU time and reads at one moment."""

    def __init__(self, server, client):
        self.server, self.client = self.cpu(server), self.cpu(client)
        with open("/proc/stat") as file:
            fields = [int(text) for text in file.readline().split()[1:9]]
        self.busy = (sum(fields) - fields[3] - fields[4]) / TICK * 1e6
        self.time = time.monotonic()
        try:
            with open(f"/proc/{server}/io") as file:
                self.reads = {line.split(":")[0]: int(line.split()[1]) for line in file}["syscr"]
        except OSError:
            self.reads = None

    @staticmethod
    def cpu(pid):
        """User and system time in microseconds."""
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK * 1e6


def figures(peer, work, report, begin, end, peak):
    count = max(1, report["count"])
    server = end.server - begin.server
    others = end.busy - begin.busy - server - (end.client - begin.client)
    result = {
        "server_cpu_us": server / count,
        "client_cpu_us": report["client_cpu_us"] / count,
        "per_second": report["per_second"],
        "rss_peak_kb": peak,
        "others_cpu_percent": max(0, others / (end.time - begin.time) / 1e4),
    }
    for key in ("p50_us", "p99_us", "p999_us"):
        if key in report:
            result[key] = report[key]
    if work.beside:
        result["beside_bytes_per_second"] = report["beside_bytes_per_second"]
    elif work.size:
        result["bytes_per_second"] = report["bytes_per_second"]
        result["bytes_per_cpu_second"] = report["bytes_per_second"] * report["seconds"] / max(1, server) * 1e6
    # Ours and the limit use read(2), which the kernel counts; gRPC uses recvmsg(2), which it does not.
    if begin.reads is not None and end.reads and peer in ("ours", "limit") and work.kind == "unary":
        result["calls_per_read"] = count / max(1, end.reads - begin.reads)
    if "resumed" in report:
        result["resumed_share"] = report["resumed"] / count
    return result


def output(command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


def about(arguments, bench, peers):
    model = [line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    about = {
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "machine": f"{model[0] if model else platform.machine()}, {os.cpu_count()} processors, "
        f"Linux {platform.release()}",
        "commit": output(["git", "rev-parse", "--short", "HEAD"]),
        "ours": "release build, 1 loop; access log (not printing), concurrency limit, authentication, roles, deadlines",
        "runs": f"{arguments.runs} of {bench.seconds:g} s each, {bench.warmup:g} s warm-up, alternating",
        "tls": "1.3, TLS_AES_128_GCM_SHA256, P-256 certificate; " + output(["openssl", "version"]),
    }
    if "grpc_cpp" in peers:
        about["grpc_cpp"] = (
            "gRPC C++ " + output(["pkg-config", "--modversion", "grpc++"])
            + ", asynchronous, 1 completion queue, 1 thread, 1024 requests posted, optimization target throughput, "
            "1 MiB frames and lookahead; no deadlines, no interceptors; its own asynchronous client"
        )
    if "grpc_swift" in peers:
        about["grpc_swift"] = (
            "grpc-swift-2 2.4.3, grpc-swift-nio-transport 2.9.2, grpc-swift-protobuf 2.4.1, release build, 1 event "
            "loop thread by affinity, 1 MiB frames and 16 MiB windows; no deadlines, no interceptors; driven by the "
            "gRPC C++ client"
        )
    return about


def save(facts, results, merge):
    """Writes latest.json; with merge the lines that were not measured now stay as they are."""
    os.makedirs("results", exist_ok=True)
    lines = {}
    if merge and os.path.exists(publish.LATEST):
        with open(publish.LATEST) as file:
            lines = json.load(file)
        facts = {**lines.pop("about"), **facts}
    with open(publish.LATEST, "w") as file:
        json.dump({"about": facts, **lines, **results}, file, indent=1, ensure_ascii=False)
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/run")
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--merge", action="store_true")
    arguments = parser.parse_args()
    bench = Bench(arguments.build, 1 if arguments.quick else 4, 0.5 if arguments.quick else 1)
    peers = [peer for peer, program in PROGRAMS.items() if os.path.exists(os.path.join(bench.bin, program))]
    wanted = [name for name in arguments.only.split(",") if name]
    results, failed = {}, False
    for work in works(arguments.full):
        if wanted and work.name not in wanted:
            continue
        runs = {peer: [] for peer in peers if peer in work.peers}
        for number in range(1 if work.kind == "idle" and work.connections > 1000 else arguments.runs):
            for peer in list(runs):
                progress(f"{work.name}: run {number + 1}, {NAMES[peer]}")
                rate = work.rate
                if work.half:
                    full = results.get(work.half, {}).get(peer)
                    if not full:
                        continue
                    rate = full["per_second"]["median"] / 2
                try:
                    runs[peer].append(bench.measure(peer, work, rate))
                except (RuntimeError, subprocess.TimeoutExpired) as error:
                    failed = True
                    progress("")
                    print(error, file=sys.stderr)
                    if not runs[peer]:
                        del runs[peer]
        line = {peer: summary(of) for peer, of in runs.items() if of}
        if work.kind == "unary" and not (work.half or work.rate or work.beside):
            for peer in line:
                # grpc-swift's TLS is linked into it, out of reach.
                counted = bench.calls_per_record(peer, work) if peer != "grpc_swift" else None
                if counted:
                    line[peer]["calls_per_record"] = summary([{"calls": counted}])["calls"]
        if work.beside and "unary_1x1" in results:
            alone = results["unary_1x1"]["ours"]["p99_us"]["median"]
            line["p99_ratio_vs_alone"] = round(line["ours"]["p99_us"]["median"] / alone, 3)
        key = "idle_kb" if work.kind == "idle" else "server_cpu_us"
        for peer in ("grpc_cpp", "grpc_swift", "limit"):
            against = ratio(line, key, peer)
            if against:
                line["ratio_vs_" + peer] = against
        for key, name in (("client_cpu_us", "client_cpu_ratio"), ("p50_us", "p50_ratio")):
            against = ratio(line, key, "grpc_cpp")
            if against:
                line[name + "_vs_grpc_cpp"] = against
        results[work.name] = line
    for name, delay in durable.LINES.items():
        if wanted and name not in wanted:
            continue
        try:
            results[name] = durable.measure(bench, delay, arguments.runs, progress)
        except RuntimeError as error:
            failed = True
            progress("")
            print(error, file=sys.stderr)
    progress("")
    facts = about(arguments, bench, peers)
    for key, value in facts.items():
        print(f"{key}: {value}")
    print("\nMedians (ranges of server CPU); CPU per call, or per message of a stream, or per handshake; ratio: how")
    print("much more server CPU than ours; others: CPU that other processes used meanwhile, of one processor.\n")
    print(publish.tables(results))
    if not wanted or arguments.merge:
        save(facts, results, arguments.merge)
        publish.publish(docs=False)
        print("\nwritten: Benchmarks/results/latest.json and latest.md; Benchmarks/run --docs takes them into the documents")
    sys.exit(1 if failed else 0)


main()
