import COpenSSL
import Glibc

/// Where OpenSSL's records of one write gather, so that they leave in one system call. Shared by a loop's connections,
/// one at a time. Loop-confined.
final class RecordGatherer {
  private(set) var bytes: UnsafeMutableRawPointer
  private var capacity = 64 * 1024
  private(set) var count = 0

  init() { bytes = .allocate(byteCount: capacity, alignment: 64) }

  deinit { bytes.deallocate() }

  fileprivate func append(_ source: UnsafeRawPointer, _ length: Int) {
    if count + length > capacity {
      while count + length > capacity { capacity *= 2 }
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 64)
      larger.copyMemory(from: bytes, byteCount: count)
      bytes.deallocate()
      bytes = larger
    }
    (bytes + count).copyMemory(from: source, byteCount: length)
    count += length
  }

  func removeAll() { count = 0 }
}

/// The write side of a TLS connection as OpenSSL sees it: it takes everything.
enum GatheringBIO {
  // Never changed once it is made, which happens once.
  private nonisolated(unsafe) static let method: OpaquePointer? = {
    let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "gathering")
    BIO_meth_set_write(method) { bio, source, length in
      guard let data = BIO_get_data(bio), let source, length > 0 else { return 0 }
      Unmanaged<RecordGatherer>.fromOpaque(data).takeUnretainedValue().append(source, Int(length))
      return length
    }
    BIO_meth_set_ctrl(method) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
    BIO_meth_set_create(method) { bio in
      BIO_set_init(bio, 1)
      return 1
    }
    return method
  }()

  /// A new one that fills `gatherer`, which must outlive it.
  static func make(_ gatherer: RecordGatherer) -> OpaquePointer? {
    guard let bio = BIO_new(method) else { return nil }
    BIO_set_data(bio, Unmanaged.passUnretained(gatherer).toOpaque())
    return bio
  }
}
