/// What the options of a method must say.
enum MethodRules {
  /// The roles of the park, and the two names that the runtime itself knows.
  static let roles: [String] = [
    "anyone", "authenticated", "district_officer", "expert_reviewer", "finance_officer", "park_staff",
    "enterprise_admin", "enterprise_staff", "worker", "institution", "auditor", "system_administrator",
  ]

  /// Which rows a caller may touch.
  static let scopes: [String] = [
    "public", "own_person", "own_enterprise", "own_park", "assigned", "granted", "case_stage", "district", "masked",
    "system",
  ]

  /// Notes what is wrong with a method's options.
  static func check(_ method: Method, _ what: String, _ problems: inout Problems) {
    let options = method.options
    let example = "option (cloudpark.rpc.v1.access) = { roles: \"district_officer\" scope: \"district\" };"
    if let named = options.roles {
      if named.isEmpty { problems.add(method.place, "\(what): its access names no role; write '\(example)'") }
      for role in named where !roles.contains(role) {
        problems.add(
          method.place, "\(what): there is no role '\(role)'; the roles are \(roles.joined(separator: ", "))")
      }
      if !scopes.contains(options.scope) {
        let found = options.scope.isEmpty ? "its access names no scope" : "there is no scope '\(options.scope)'"
        problems.add(method.place, "\(what): \(found); the scopes are \(scopes.joined(separator: ", "))")
      }
    } else {
      problems.add(method.place, "\(what): it does not say who may call it; write '\(example)'")
    }
    if options.resumable { checkResumable(method, what, &problems) }
    if options.pointRead && (method.idempotency != .noSideEffects || method.clientStreams || method.serverStreams) {
      problems.add(
        method.place,
        "\(what): point_read is for unary methods with 'option idempotency_level = NO_SIDE_EFFECTS'; remove it")
    }
    if !(-1000...1000).contains(options.priority) {
      problems.add(method.place, "\(what): the priority \(options.priority) is not between -1000 and 1000")
    }
  }

  private static func checkResumable(_ method: Method, _ what: String, _ problems: inout Problems) {
    guard method.serverStreams, !method.clientStreams else {
      problems.add(method.place, "\(what): only a server stream can be resumable; remove the option")
      return
    }
    let kinds = [method.request, method.response].map { message -> Bool? in
      guard let cursor = message.fields.first(where: { $0.name == "cursor" }), !cursor.isRepeated,
        cursor.oneof == nil
      else { return nil }
      switch cursor.kind {
      case .bytes: return true
      case .string: return false
      default: return nil
      }
    }
    guard let request = kinds[0], let response = kinds[1], request == response else {
      problems.add(
        method.place,
        "\(what): a resumable stream needs a field 'bytes cursor' (or 'string cursor') in both "
          + "\(method.request.fullName) and \(method.response.fullName), of the same type")
      return
    }
  }
}
