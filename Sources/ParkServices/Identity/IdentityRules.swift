import ParkRules

/// A login name: 3 to 64 of a-z, 0-9, ".", "-" and "_", beginning with a letter; capitals are folded.
struct LoginName: Sendable, Hashable {
  static let bytesMin = 3
  static let bytesMax = 64
  let text: String

  init(_ input: String) throws(LoginNameError) {
    let folded = WidthNormalisation.trimmed(input).lowercased()
    let utf8 = folded.utf8
    guard let first = utf8.first, (Self.bytesMin...Self.bytesMax).contains(utf8.count) else { throw .length }
    guard (0x61...0x7a).contains(first), utf8.allSatisfy(Self.isAllowed) else { throw .character }
    text = folded
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2e || byte == 0x2d || byte == 0x5f
  }
}

/// Why a text is not a login name.
enum LoginNameError: ExplainedError {
  case length, character

  var explanation: BilingualText {
    switch self {
    case .length: BilingualText(zh: "登录名长度应为3至64个字符", en: "a login name has 3 to 64 characters")
    case .character:
      BilingualText(
        zh: "登录名只能含字母、数字、点、连字符和下划线，且以字母开头",
        en: "a login name holds letters, digits, '.', '-' and '_' and begins with a letter")
    }
  }
}

/// Why a password is refused.
enum PasswordError: ExplainedError {
  case tooShort, tooLong, character, isLogin, same

  static let scalarsMin = 10
  static let bytesMax = 512

  /// Throws what is wrong with a new password.
  static func check(_ password: String, login: String) throws(PasswordError) {
    guard password.utf8.count <= bytesMax else { throw .tooLong }
    guard password.unicodeScalars.count >= scalarsMin else { throw .tooShort }
    guard password.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else { throw .character }
    guard password.lowercased() != login else { throw .isLogin }
  }

  var explanation: BilingualText {
    switch self {
    case .tooShort: BilingualText(zh: "密码至少需要10个字符", en: "a password has at least 10 characters")
    case .tooLong: BilingualText(zh: "密码最多512字节", en: "a password has at most 512 bytes")
    case .character: BilingualText(zh: "密码不能包含控制字符", en: "a password holds no control characters")
    case .isLogin: BilingualText(zh: "密码不能与登录名相同", en: "the password is not the login name")
    case .same: BilingualText(zh: "新密码不能与旧密码相同", en: "the new password is another than the present one")
    }
  }
}

/// Who may grant and revoke which membership.
enum GrantRules {
  /// The system administrator grants any; an enterprise's administrator its own enterprise's staff and administrators;
  /// a park's staff their own park's.
  static func mayGrant(_ acting: Membership?, _ membership: Membership) -> Bool {
    guard let acting, membership.isWellFormed else { return false }
    switch acting.role {
    case .systemAdministrator: return true
    case .enterpriseAdmin:
      return membership.role.tenantKind == .enterprise && membership.tenant == acting.tenant
    case .parkStaff: return membership.role == .parkStaff && membership.tenant == acting.tenant
    default: return false
    }
  }
}
