import CProtobufC
import Glibc

/// Memory for the C records of one message, given back all at once.
///
/// Each thread has one arena, made at its first message and freed when the thread ends. Its use is nested like calls
/// are: an operation marks the arena, allocates, and releases to its mark; one that runs inside another (a `withPacked`
/// whose body unpacks) stands on top of it. No operation suspends in between, so an arena is never used by two tasks.
@usableFromInline
struct Arena {
  /// The parts of an arena that change; it lies in memory of its own, because libprotobuf-c points to it.
  @usableFromInline
  struct State {
    /// The next free byte.
    @usableFromInline var cursor: UnsafeMutableRawPointer
    /// The end of the chunk that `cursor` is in.
    @usableFromInline var end: UnsafeMutableRawPointer
    /// The newest chunk beyond the first one.
    var chunk: UnsafeMutablePointer<Chunk>?
    /// Bytes of all chunks beyond the first one.
    var chunkBytes: Int
    /// What `chunkBytes` may reach in the operation that runs.
    var chunkBytesMax: Int
    /// Whether an allocation was refused because of `chunkBytesMax`.
    var overLimit: Bool
    /// Whether a record of the operation that runs, or of one around it, points to bytes outside of the arena.
    @usableFromInline var hasLent: Bool
    /// Operations that are under way.
    var users: Int
    /// Whether the thread keeps the arena for the next message.
    var kept: Bool
    /// A chunk of the usual size that was given back and waits for the next long message.
    var spare: UnsafeMutablePointer<Chunk>?
    /// What libprotobuf-c is given.
    var allocator: ProtobufCAllocator
  }

  /// The head of a chunk that was added because the first one was full.
  struct Chunk {
    var previous: UnsafeMutablePointer<Chunk>?
    var bytes: Int
  }

  /// Where an arena stood when an operation began.
  @usableFromInline
  struct Mark {
    var cursor: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    var chunk: UnsafeMutablePointer<Chunk>?
    var chunkBytes: Int
    var chunkBytesMax: Int
  }

  /// Every allocation begins at a multiple of it, which suits all types in C records.
  @usableFromInline static let alignment = 16
  /// The first chunk, which stays with the thread: enough for common messages.
  private static let firstChunkBytes = 32 << 10
  /// The size of added chunks, unless one allocation needs more. One stays with the thread, because the system takes
  /// memory of this size back, page by page, and has to clear it when it is needed again.
  private static let addedChunkBytes = 1 << 20

  /// The state's size, rounded so that what follows is aligned.
  private static let stateBytes = (MemoryLayout<State>.size + alignment - 1) & ~(alignment - 1)

  /// The key of the thread's arena; nil if the system has no more keys, in which case nothing is kept.
  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let code = pthread_key_create(&key) { memory in
      if let memory { Arena.destroy(memory.assumingMemoryBound(to: State.self)) }
    }
    return code == 0 ? key : nil
  }()

  /// Begins an operation that may take `bytesMax` beyond the first chunk; nil if there is no memory.
  static func enter(bytesMax: Int) -> (state: UnsafeMutablePointer<State>, mark: Mark)? {
    guard let state = current() else { return nil }
    let mark = Mark(
      cursor: state.pointee.cursor, end: state.pointee.end, chunk: state.pointee.chunk,
      chunkBytes: state.pointee.chunkBytes, chunkBytesMax: state.pointee.chunkBytesMax)
    let sum = mark.chunkBytes.addingReportingOverflow(max(0, bytesMax))
    state.pointee.chunkBytesMax = sum.overflow ? Int.max : sum.partialValue
    state.pointee.overLimit = false
    state.pointee.users += 1
    return (state, mark)
  }

  /// Ends an operation: all it allocated is gone.
  static func leave(_ state: UnsafeMutablePointer<State>, to mark: Mark) {
    while let chunk = state.pointee.chunk, chunk != mark.chunk {
      state.pointee.chunk = chunk.pointee.previous
      if chunk.pointee.bytes == addedChunkBytes && state.pointee.spare == nil {
        state.pointee.spare = chunk
      } else {
        free(chunk)
      }
    }
    state.pointee.cursor = mark.cursor
    state.pointee.end = mark.end
    state.pointee.chunkBytes = mark.chunkBytes
    state.pointee.chunkBytesMax = mark.chunkBytesMax
    state.pointee.users -= 1
    if state.pointee.users == 0 { state.pointee.hasLent = false }
    if state.pointee.users == 0 && !state.pointee.kept { destroy(state) }
  }

  /// What a record that was built since `mark` can take on the wire at most; `Int.max` if that is not known.
  ///
  /// Four times the arena it took. What goes on the wire lies in the arena, in parts of at least four bytes that become
  /// at most 15: a number of 10 behind a key of 5. A text or bytes take their length, and the pointer to them, 8 bytes
  /// of the record, stands for key and length, 10; so does the pointer to a message or to a list. What was lent to the
  /// record lies elsewhere, and a record that took more than one chunk is long: those are measured.
  static func packedBytesMax(_ state: UnsafeMutablePointer<State>, since mark: Mark) -> Int {
    guard !state.pointee.hasLent, state.pointee.end == mark.end else { return .max }
    return 4 * (state.pointee.cursor - mark.cursor)
  }

  private static func destroy(_ state: UnsafeMutablePointer<State>) {
    free(state.pointee.spare)
    free(state)
  }

  /// Memory in the arena, not cleared; nil if there is none or the operation may have no more.
  @inlinable
  static func allocate(_ state: UnsafeMutablePointer<State>, _ size: Int) -> UnsafeMutableRawPointer? {
    let cursor = state.pointee.cursor
    let free = state.pointee.end - cursor
    // The first comparison keeps the rounding from overflowing.
    guard size <= free, (size + alignment - 1) & ~(alignment - 1) <= free else {
      return allocateInNewChunk(state, size)
    }
    state.pointee.cursor = cursor + ((size + alignment - 1) & ~(alignment - 1))
    return cursor
  }

  @usableFromInline
  static func allocateInNewChunk(_ state: UnsafeMutablePointer<State>, _ size: Int) -> UnsafeMutableRawPointer? {
    let left = state.pointee.chunkBytesMax - state.pointee.chunkBytes
    let head = alignment
    guard size >= 0, size <= left - head - alignment else {
      state.pointee.overLimit = true
      return nil
    }
    let rounded = (size + alignment - 1) & ~(alignment - 1)
    let bytes = max(rounded + head, min(addedChunkBytes, left))
    let spare = bytes == addedChunkBytes ? state.pointee.spare : nil
    if spare != nil { state.pointee.spare = nil }
    guard let memory = spare.map({ UnsafeMutableRawPointer($0) }) ?? malloc(bytes) else { return nil }
    let chunk = memory.bindMemory(to: Chunk.self, capacity: 1)
    chunk.initialize(to: Chunk(previous: state.pointee.chunk, bytes: bytes))
    state.pointee.chunk = chunk
    state.pointee.chunkBytes += bytes
    state.pointee.cursor = memory + head + rounded
    state.pointee.end = memory + bytes
    return memory + head
  }

  /// The thread's arena, made if it has none yet.
  private static func current() -> UnsafeMutablePointer<State>? {
    guard let key else { return make(kept: false) }
    if let memory = pthread_getspecific(key) { return memory.assumingMemoryBound(to: State.self) }
    guard let state = make(kept: true) else { return nil }
    guard pthread_setspecific(key, state) == 0 else {
      state.pointee.kept = false
      return state
    }
    return state
  }

  private static func make(kept: Bool) -> UnsafeMutablePointer<State>? {
    guard let memory = malloc(stateBytes + firstChunkBytes) else { return nil }
    let state = memory.bindMemory(to: State.self, capacity: 1)
    let allocator = ProtobufCAllocator(
      alloc: { data, size in
        guard let data else { return nil }
        return Arena.allocate(data.assumingMemoryBound(to: State.self), size)
      },
      free: { _, _ in },
      allocator_data: memory)
    state.initialize(
      to: State(
        cursor: memory + stateBytes, end: memory + stateBytes + firstChunkBytes, chunk: nil, chunkBytes: 0,
        chunkBytesMax: 0, overLimit: false, hasLent: false, users: 0, kept: kept, spare: nil, allocator: allocator))
    return state
  }
}
