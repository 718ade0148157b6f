import Storage
import Testing

/// The primitives against the vectors of their standards.
@Suite struct CryptoTests {
  private func hex(_ text: String) throws -> [UInt8] { try #require(Hex.decode(text)) }

  /// FIPS 180-4's examples, at once and by pieces.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func sha256(_ text: String, _ digest: String) throws {
    let bytes = Array(text.utf8)
    #expect(Hex.encode(try SHA256.hash(bytes)) == digest)
    let stream = try SHA256Stream()
    for byte in bytes { try [byte].withUnsafeBytes { try stream.append($0) } }
    #expect(Hex.encode(try stream.finish()) == digest)
  }

  /// RFC 4231, case 2.
  @Test func hmac() throws {
    let code = try SHA256.authenticate(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(Hex.encode(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  /// RFC 5869, cases 1 and 3.
  @Test func hkdf() throws {
    let secret = [UInt8](repeating: 0x0b, count: 22)
    let one = try SHA256.deriveKey(
      secret: secret, salt: try hex("000102030405060708090a0b0c"), info: try hex("f0f1f2f3f4f5f6f7f8f9"), count: 42)
    #expect(
      Hex.encode(one) == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
    let three = try SHA256.deriveKey(secret: secret, salt: [], info: [], count: 42)
    #expect(
      Hex.encode(three) == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
    #expect(throws: CryptoError.self) { try SHA256.deriveKey(secret: secret, salt: [], info: [], count: 8161) }
  }

  /// RFC 8032, 7.1, tests 1 and 2.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ])
  func ed25519(_ seed: String, _ publicKey: String, _ message: String, _ signature: String) throws {
    let key = try SigningKey(seed: try hex(seed))
    #expect(Hex.encode(key.publicKey.bytes) == publicKey)
    let message = try hex(message)
    let signed = try key.sign(message)
    #expect(Hex.encode(signed) == signature)
    #expect(key.publicKey.isValid(signed, over: message))
    #expect(!key.publicKey.isValid(signed, over: message + [0]))
    #expect(!key.publicKey.isValid(Array(signed.dropLast()), over: message))
    let other = try SigningKey.generate()
    #expect(!other.publicKey.isValid(signed, over: message))
  }

  @Test func sealedBoxOpensOnlyWhole() throws {
    let key = [UInt8](repeating: 3, count: 32)
    let box = try SealedBox.seal([1, 2, 3], key: key, associated: [9])
    #expect(try SealedBox.open(box, key: key, associated: [9]) == [1, 2, 3])
    for index in box.indices {
      var changed = box
      changed[index] ^= 1
      #expect(throws: CryptoError.notAuthentic) { try SealedBox.open(changed, key: key, associated: [9]) }
      #expect(throws: CryptoError.notAuthentic) {
        try SealedBox.open(Array(box.prefix(index)), key: key, associated: [9])
      }
    }
    #expect(throws: CryptoError.notAuthentic) { try SealedBox.open(box, key: key, associated: []) }
    #expect(throws: CryptoError.self) { try SealedBox.open(box, key: [1], associated: [9]) }
    // Two boxes of one text differ.
    #expect(try SealedBox.seal([1, 2, 3], key: key, associated: [9]) != box)
  }

  @Test func hexIsReadOnlyInItsOneSpelling() {
    #expect(Hex.encode([0, 0x1f, 0xff]) == "001fff")
    #expect(Hex.decode("001fff") == [0, 0x1f, 0xff])
    for text in ["0", "0g", "AB", " 00", "é"] { #expect(Hex.decode(text) == nil) }
    #expect(Hex.decode("") == [])
  }
}
