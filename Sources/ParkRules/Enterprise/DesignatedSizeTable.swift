/// The versions of the designated-size thresholds, newest first, from the rows of the thresholds table.
///
/// The sources date the rows only roughly; the spans of years are the narrowest that the sources' own dates support
/// (*ours*): "around 2015" holds from 2015 until the 2019 statement, which holds until the first dated page with the
/// present figures (2021-05-26). The present ones hold until a newer version is added here.
enum DesignatedSizeTable {
  struct Version: Sendable {
    var years: ClosedRange<Int>
    var source: String
    /// nil where the source states no threshold for the industry.
    var threshold: @Sendable (IndustryCode) -> DesignatedSize.Threshold?
  }

  static let versions: [Version] = [
    Version(
      years: 2021...2199,
      source: "http://fjyc.gov.cn/hdjl/hdzsk/tjj/202412/t20241227_3123547.htm"
    ) { industry in
      if let goods = goods(industry) { return goods }
      switch industry.section {
      case .transport, .information, .waterEnvironmentAndPublicFacilities: return revenue(20_000_000)
      case .healthAndSocialWork: return revenue(industry.division == 84 ? 20_000_000 : 5_000_000)
      case .leasingAndBusiness, .research, .education: return revenue(10_000_000)
      // Property management, agencies, leasing and other real estate; development (701) is a survey of its own.
      case .realEstate: return industry.text.hasPrefix("701") ? nil : revenue(10_000_000)
      case .residentServices, .cultureSportsAndEntertainment: return revenue(5_000_000)
      default: return nil
      }
    },
    Version(
      years: 2019...2020,
      source: "https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html"
    ) { industry in
      // The archived statement breaks off at the other services.
      if let goods = goods(industry) { return goods }
      guard industry.section == .cultureSportsAndEntertainment else { return nil }
      return DesignatedSize.Threshold(revenue: .yuan(5_000_000), employees: 50)
    },
    Version(years: 2015...2018, source: "http://2sdx.com/xiezuo/gongwen/744081.html") { industry in
      switch industry.section {
      case .cultureSportsAndEntertainment: return DesignatedSize.Threshold(revenue: .yuan(5_000_000), employees: 50)
      case .transport, .information, .realEstate, .leasingAndBusiness, .research, .residentServices, .education,
        .waterEnvironmentAndPublicFacilities, .healthAndSocialWork:
        return DesignatedSize.Threshold(revenue: .yuan(10_000_000), employees: 50)
      default: return nil
      }
    },
  ]

  /// Culture manufacturing, wholesale and retail: the figures of the 2019 statement, not restated since.
  private static func goods(_ industry: IndustryCode) -> DesignatedSize.Threshold? {
    switch (industry.section, industry.division) {
    case (.manufacturing, _), (.trade, 51): return revenue(20_000_000)
    case (.trade, _): return revenue(5_000_000)
    default: return nil
    }
  }

  private static func revenue(_ yuan: UInt32) -> DesignatedSize.Threshold {
    DesignatedSize.Threshold(revenue: .yuan(yuan), employees: nil)
  }
}
