// swift-tools-version: 6.1
import PackageDescription

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
    .executableTarget(
      name: "bench-server",
      dependencies: [
        .product(name: "CloudParkRPC", package: "cloudpark"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Sources/BenchServer"),
    .executableTarget(
      name: "bench-client",
      dependencies: [
        .product(name: "CloudParkRPC", package: "cloudpark"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ],
      path: "Sources/BenchClient"),
  ]
)

for target in package.targets {
  target.swiftSettings = [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
}
