import ParkRules
import ParkSchemas

/// Reference rows as the contract writes them: what is not known is an empty text.
extension ParkRules.SpaceRow {
  var message: ParkV1.Space {
    .with {
      $0.name = name
      $0.type = type
      $0.address = address ?? ""
      $0.sizeOrCapacity = sizeOrCapacity ?? ""
      $0.hours = hours ?? ""
      $0.district = district
      $0.confidence =
        switch confidence {
        case .low: .low
        case .medium: .medium
        case .high: .high
        }
      $0.source = source
    }
  }
}

extension ParkRules.CategoryRow {
  var message: ParkV1.IndustryClass {
    .with {
      $0.code = code
      $0.nameZh = name
      $0.field = domain == .core ? .core : .related
      $0.status = status
      $0.source = source
    }
  }
}

extension ParkRules.CultureCodeRow {
  var message: ParkV1.IndustryCode {
    .with {
      $0.code = code
      $0.partial = inclusion == .partial
      $0.source = source
    }
  }
}

extension ParkRules.ThresholdRow {
  var message: ParkV1.Threshold {
    .with {
      $0.scope = scope
      $0.indicator = indicator
      $0.threshold = threshold
      $0.note = note ?? ""
      $0.source = source
    }
  }
}

extension ParkRules.HolidayRow {
  var message: ParkV1.Holiday {
    .with {
      $0.day = date.description
      $0.off = isOff
      $0.festival = festival
      $0.source = source
    }
  }
}

extension ParkRules.ProcessRow {
  var message: ParkV1.ProcessStep {
    .with {
      $0.process = process
      $0.step = Int32(clamping: step)
      $0.state = state
      $0.labelZh = labelZh
      $0.rule = rule ?? ""
      $0.source = source
    }
  }
}

extension ParkRules.PolicyRow.Level {
  var message: ParkV1.PolicyLevel {
    switch self {
    case .national: .national
    case .city: .city
    case .district: .district
    case .elsewhere: .elsewhere
    }
  }
}

extension ParkRules.PolicyRow {
  var message: ParkV1.ReferencePolicy {
    .with {
      $0.documentNumber = documentNumber?.description ?? ""
      $0.title = title
      $0.issuer = issuer
      $0.date = date ?? ""
      $0.level = level.message
      $0.source = source
    }
  }
}
