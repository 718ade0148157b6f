import Synchronization

/// A reference that is read with every call and replaced seldom: reading it takes no lock.
///
/// What has been published stays alive until the holder goes, so that a reader can take what it found, however late;
/// therefore only the first few values are read like that, and from the next one on all are read under the lock.
final class Published<Value: AnyObject & Sendable>: Sendable {
  /// An address, or one of the two below, which no object has.
  private let current = Atomic<UInt>(nothing)
  private let state = Mutex<(value: Value?, kept: [Value])>((nil, []))

  private static var nothing: UInt { 0 }
  private static var underLock: UInt { 1 }
  private static var keptMax: Int { 8 }

  /// What `body` takes out of the value; nil when nothing is published.
  @inline(__always)
  func read<Part>(_ body: (Value) -> Part) -> Part? {
    // Acquiring: what the object holds was written before it was published.
    let current = current.load(ordering: .acquiring)
    if current == Self.underLock { return state.withLock { $0.value }.map(body) }
    guard let object = UnsafeRawPointer(bitPattern: current) else { return nil }
    // It lives: `kept` holds all that `current` ever named, and nothing is taken out of it.
    return Unmanaged<Value>.fromOpaque(object)._withUnsafeGuaranteedRef { body($0) }
  }

  func publish(_ value: Value?) {
    state.withLock { state in
      state.value = value
      guard current.load(ordering: .relaxed) != Self.underLock else { return }
      guard let value else { return current.store(Self.nothing, ordering: .releasing) }
      guard state.kept.count < Self.keptMax else { return current.store(Self.underLock, ordering: .releasing) }
      state.kept.append(value)
      current.store(UInt(bitPattern: Unmanaged.passUnretained(value).toOpaque()), ordering: .releasing)
    }
  }
}
