import CProtobufC

/// What generated code builds C records with, beyond single values. The types of C are inferred from the member that is
/// assigned.
extension Packer {
  /// A list of strings.
  public func strings(
    _ values: [String], _ name: StaticString
  ) throws(SchemaError) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    if values.isEmpty { return nil }
    let copy = try allocate(UnsafeMutablePointer<CChar>?.self, count: values.count)
    for index in values.indices {
      do throws(SchemaError) {
        (copy + index).initialize(to: try string(values[index], ""))
      } catch {
        throw SchemaError(error.kind, error.message).inside("\(name)[\(index)]")
      }
    }
    return copy
  }

  /// A list of bytes; `Blob` is C's `ProtobufCBinaryData`.
  public func blobs<Blob>(_ values: [[UInt8]]) throws(SchemaError) -> UnsafeMutablePointer<Blob>? {
    if values.isEmpty { return nil }
    let copy = try allocate(ProtobufCBinaryData.self, count: values.count)
    for index in values.indices {
      (copy + index).initialize(to: ProtobufCBinaryData(len: values[index].count, data: try bytes(values[index])))
    }
    return UnsafeMutableRawPointer(copy).assumingMemoryBound(to: Blob.self)
  }

  /// A list of flags, each an int in C.
  public func flags(_ values: [Bool]) throws(SchemaError) -> UnsafeMutablePointer<CInt>? {
    if values.isEmpty { return nil }
    let copy = try allocate(CInt.self, count: values.count)
    for index in values.indices { (copy + index).initialize(to: values[index] ? 1 : 0) }
    return copy
  }

  /// An enum; C's enums have the size of an int.
  @inlinable
  public func enumeration<Value: OpenEnum, Record>(_ value: Value) -> Record {
    unsafeBitCast(value.rawValue, to: Record.self)
  }

  /// A list of enums.
  @inlinable
  public func enumerations<Value: OpenEnum, Record>(
    _ values: [Value]
  ) throws(SchemaError) -> UnsafeMutablePointer<Record>? {
    if values.isEmpty { return nil }
    let copy = try allocate(Int32.self, count: values.count)
    for index in values.indices { (copy + index).initialize(to: values[index].rawValue) }
    return UnsafeMutableRawPointer(copy).assumingMemoryBound(to: Record.self)
  }

  /// A message.
  @inlinable
  public func message<Value: Message, Record>(
    _ value: Value, _ name: StaticString
  ) throws(SchemaError) -> UnsafeMutablePointer<Record> {
    do throws(SchemaError) {
      return try value.makeRecord(self).assumingMemoryBound(to: Record.self)
    } catch {
      throw error.inside("\(name)")
    }
  }

  /// A list of messages.
  @inlinable
  public func messages<Value: Message, Record>(
    _ values: [Value], _ name: StaticString
  ) throws(SchemaError) -> UnsafeMutablePointer<UnsafeMutablePointer<Record>?>? {
    if values.isEmpty { return nil }
    let copy = try allocate(UnsafeMutablePointer<Record>?.self, count: values.count)
    for index in values.indices {
      do throws(SchemaError) {
        (copy + index).initialize(to: try values[index].makeRecord(self).assumingMemoryBound(to: Record.self))
      } catch {
        throw error.inside("\(name)[\(index)]")
      }
    }
    return copy
  }

  /// The keys of a map in the order in which they go on the wire, so that equal messages have equal bytes.
  @inlinable
  public func sortedKeys<Key: Comparable, Value>(_ map: [Key: Value]) -> [Key] { map.keys.sorted() }

  /// The keys of a map, by their bytes.
  public func sortedKeys<Value>(_ map: [String: Value]) -> [String] {
    map.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The keys of a map, false before true.
  public func sortedKeys<Value>(_ map: [Bool: Value]) -> [Bool] { map.keys.sorted { !$0 && $1 } }
}
