import ParkRules
import ParkSchemas
import RPCCore

/// What somebody reports, checked.
struct WorkOrderReport: Sendable {
  let park: String
  let place: String
  let category: WorkorderV1.Category
  let title: String
  let description: String
  let urgent: Bool
  let contactName: String
  let contactPhone: String

  /// - Throws: ``RPCError`` INVALID_ARGUMENT with every wrong field.
  init(_ request: WorkorderV1.CreateRequest) throws {
    var fields = FieldChecks()
    park = fields.identifier("park_id", request.parkId, .park)
    place = fields.text("place", request.place, .title)
    category = request.category
    fields.require(
      category != .unspecified && category.name != nil, "category", "UNKNOWN", zh: "请选择报修类别", en: "say what is broken")
    title = fields.text("title", request.title, .title)
    description = fields.text(
      "description", request.description_, TextRules(scalarsMin: 0, scalarsMax: 2_000, allowsLineFeeds: true))
    urgent = request.urgent
    contactName =
      request.contactName.isEmpty ? "" : fields.text("contact_name", request.contactName, ContactPerson.nameRules)
    contactPhone =
      request.contactPhone.isEmpty
      ? "" : fields.read("contact_phone") { try PhoneNumber(request.contactPhone) }?.digits ?? ""
    try fields.finish()
  }
}
