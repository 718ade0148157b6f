// swift-tools-version: 6.1
import PackageDescription

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")
let runtime: Target.Dependency = .product(name: "CloudParkRPC", package: "cloudpark")
let storage: Target.Dependency = .product(name: "CloudParkStorage", package: "cloudpark")

// Apart from the product, so that a build of the product knows nothing of benchmarks.
let package = Package(
  name: "cloudpark-benchmarks",
  dependencies: [
    .package(name: "cloudpark", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
  ],
  targets: [
    // What is measured: the methods with what is around a call; the durable write, apart, so that the server's memory
    // is that of the runtime alone.
    .target(name: "BenchWork", dependencies: [runtime, logging]),
    .target(name: "BenchWrites", dependencies: [storage]),
    .executableTarget(
      name: "bench-server", dependencies: ["BenchWork", runtime, argumentParser, logging], path: "Sources/BenchServer"),
    .executableTarget(
      name: "bench-client", dependencies: ["BenchWork", runtime, argumentParser, histogram],
      path: "Sources/BenchClient"),
    .executableTarget(
      name: "bench-storage", dependencies: ["BenchWrites", storage, argumentParser, histogram],
      path: "Sources/BenchStorage"),
    // The hot paths one by one, for Scripts/budgets to count instructions and allocations.
    .executableTarget(
      name: "budget-driver", dependencies: ["BenchWork", "BenchWrites", runtime, storage, logging],
      path: "Sources/BudgetDriver"),
  ]
)

for target in package.targets {
  target.swiftSettings = [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
}
