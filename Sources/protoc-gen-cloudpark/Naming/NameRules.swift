/// Refuses names that generated code cannot have, or that two things would share.
enum NameRules {
  static func check(_ contract: Contract) throws(GeneratorError) {
    var problems = Problems()
    var packages: [String: String] = [:]
    var paths: [String: String] = [:]
    var types: [String: String] = [:]
    for file in contract.files where file.isGenerated {
      let place = SourcePlace(file: file.name, line: nil)
      let namespace = SwiftNames.namespace(file.package)
      if let other = packages.updateValue(file.package, forKey: namespace), other != file.package {
        problems.add(
          place, "the packages \(other) and \(file.package) would both be '\(namespace)' in Swift; rename one")
      }
      if let other = paths.updateValue(file.name, forKey: Generator.path(file, in: "x").lowercased()) {
        problems.add(place, "the code of \(other) would be in a file of the same name; rename one of the two")
      }
      for message in file.messages { check(message, in: namespace, &types, &problems) }
      for type in file.enums { check(type, in: namespace, &types, &problems) }
      for service in file.services { check(service, in: namespace, &types, &problems) }
    }
    try problems.check()
  }

  /// Notes it if two things of one kind would have the same name.
  private static func claim(
    _ name: String, by owner: String, _ names: inout [String: String], _ place: SourcePlace, _ problems: inout Problems
  ) {
    if let other = names.updateValue(owner, forKey: name) {
      problems.add(place, "\(owner) and \(other) would both be '\(name)' in Swift; rename one")
    }
  }

  private static func check(
    _ message: MessageType, in scope: String, _ types: inout [String: String], _ problems: inout Problems
  ) {
    guard !message.isMapEntry else { return }
    checkTypeName(message.name, "message \(message.fullName)", message.place, &problems)
    let path = scope + "." + message.name
    claim(path, by: "message \(message.fullName)", &types, message.place, &problems)
    checkMembers(message, &problems)
    for oneof in message.oneofs {
      claim(
        path + "." + SwiftNames.oneof(oneof), by: "oneof \(message.fullName).\(oneof.name)", &types, oneof.place,
        &problems)
    }
    for nested in message.messages { check(nested, in: path, &types, &problems) }
    for type in message.enums { check(type, in: path, &types, &problems) }
  }

  private static func checkMembers(_ message: MessageType, _ problems: inout Problems) {
    var properties: [String: String] = [:]
    var members: [String: String] = ["base": "protoc-c's own member"]
    func claimMember(_ name: String, _ owner: String, _ place: SourcePlace) {
      if let other = members.updateValue(owner, forKey: name) {
        problems.add(place, "\(owner) and \(other) would both be '\(name)' in C; rename the field")
      }
    }
    for field in message.fields {
      let owner = "field \(message.fullName).\(field.name)"
      if field.oneof == nil {
        claim(SwiftNames.property(field.name), by: owner, &properties, field.place, &problems)
      }
      claimMember(CNames.member(field.name), owner, field.place)
      if field.isRepeated { claimMember(CNames.count(field.name), owner, field.place) }
    }
    for (index, oneof) in message.oneofs.enumerated() {
      let owner = "oneof \(message.fullName).\(oneof.name)"
      claim(SwiftNames.property(oneof.name), by: owner, &properties, oneof.place, &problems)
      claimMember(CNames.discriminator(oneof.name), owner, oneof.place)
      var cases: [String: String] = [:]
      for field in message.fields where field.oneof == index {
        claim(
          SwiftNames.property(field.name), by: "field \(message.fullName).\(field.name)", &cases, field.place,
          &problems)
      }
    }
  }

  private static func check(
    _ type: EnumType, in scope: String, _ types: inout [String: String], _ problems: inout Problems
  ) {
    checkTypeName(type.name, "enum \(type.fullName)", type.place, &problems)
    claim(scope + "." + type.name, by: "enum \(type.fullName)", &types, type.place, &problems)
    var values: [String: String] = [:]
    for value in type.values {
      claim(
        SwiftNames.value(value.name, of: type.name), by: "value \(type.fullName).\(value.name)", &values, value.place,
        &problems)
    }
  }

  private static func check(
    _ service: ServiceType, in scope: String, _ types: inout [String: String], _ problems: inout Problems
  ) {
    checkTypeName(service.name, "service \(service.fullName)", service.place, &problems)
    for name in ["", "Handler", "Client", "UnaryMethods"].map({ service.name + $0 }) {
      claim(scope + "." + name, by: "service \(service.fullName)", &types, service.place, &problems)
    }
    var methods: [String: String] = [:]
    for method in service.methods {
      claim(
        SwiftNames.method(method.name), by: "method \(service.fullName)/\(method.name)", &methods, method.place,
        &problems)
    }
  }

  private static func checkTypeName(
    _ name: String, _ owner: String, _ place: SourcePlace, _ problems: inout Problems
  ) {
    if SwiftNames.reservedTypes.contains(name) {
      problems.add(place, "\(owner): generated code needs the name '\(name)' itself; choose a longer one")
    } else if name.first?.isUppercase != true || name.contains("_") {
      problems.add(place, "\(owner): names of types are written in upper camel case, as 'ParkSpace'; rename it")
    }
  }
}
