import SchemaRuntime
import Synchronization

/// What is known about the methods that somebody calls, one object for each: found without a lock, kept for good.
///
/// Each method has one of a few places, by its descriptor's address, and who comes first gets it. So a caller of a few
/// methods, as most are, finds nearly all of them without a lock; the others lie behind one.
public final class MethodNotes<Value: AnyObject & Sendable>: Sendable {
  /// All there are. An entry is never taken out, so what `places` point to lives as long as this object.
  @usableFromInline let entries = Mutex<[ObjectIdentifier: Entry]>([:])
  /// Addresses of entries; 0 for none.
  @usableFromInline let places = InlineArray<16, Atomic<UInt>> { _ in Atomic(0) }

  /// Holds the descriptor too, so that its address stays its own.
  @usableFromInline
  final class Entry: Sendable {
    @usableFromInline let method: MethodDescriptor
    @usableFromInline let value: Value

    @inlinable
    init(_ method: MethodDescriptor, _ value: Value) {
      self.method = method
      self.value = value
    }
  }

  /// Nothing is known yet.
  @inlinable
  public init() {}

  /// What is known about a method; nil for nothing.
  @inlinable
  public func value(for method: MethodDescriptor) -> Value? {
    // Acquiring: the entry was written before its place named it.
    let address = places[Self.place(of: method)].load(ordering: .acquiring)
    guard let object = UnsafeRawPointer(bitPattern: address) else { return nil }
    let found = Unmanaged<Entry>.fromOpaque(object)._withUnsafeGuaranteedRef { entry in
      entry.method === method ? entry.value : nil
    }
    return found ?? entries.withLock { $0[ObjectIdentifier(method)]?.value }
  }

  /// Keeps what was found out about a method; what is known already stays.
  @inlinable
  public func keep(_ value: Value, for method: MethodDescriptor) {
    entries.withLock { entries in
      guard entries[ObjectIdentifier(method)] == nil else { return }
      let entry = Entry(method, value)
      entries[ObjectIdentifier(method)] = entry
      let place = Self.place(of: method)
      if places[place].load(ordering: .relaxed) == 0 {
        places[place].store(UInt(bitPattern: Unmanaged.passUnretained(entry).toOpaque()), ordering: .releasing)
      }
    }
  }

  /// Objects lie at multiples of 16.
  @inlinable
  static func place(of method: MethodDescriptor) -> Int {
    let address = UInt(bitPattern: Unmanaged.passUnretained(method).toOpaque()) >> 4
    return Int((address ^ address >> 4 ^ address >> 8) & 15)
  }
}
