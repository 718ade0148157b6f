/// Position 1 and 2 of a unified social credit code: registering authorities and the kinds of body each registers.
///
/// Source: https://osuse.cn/post/10002590.html (the code table of GB 32100-2015 with later additions A and N).
public enum CreditCodeAuthorities {
  static let kinds: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "1": ["1", "2", "3", "9"],  // 机构编制: 机关, 事业单位, 编办直接管理的群众团体, 其他
    "2": ["1", "9"],  // 外交: 外国常驻新闻机构, 其他
    "3": ["1", "2", "3", "4", "5", "9"],  // 司法行政: 律师执业机构, 公证处, 基层法律服务所, 司法鉴定机构, 仲裁委员会, 其他
    "4": ["1", "9"],  // 文化: 外国在华文化中心, 其他
    "5": ["1", "2", "3", "9"],  // 民政: 社会团体, 民办非企业单位, 基金会, 其他
    "6": ["1", "2", "9"],  // 旅游: 外国旅游部门常驻代表机构, 港澳台旅游部门常驻内地代表机构, 其他
    "7": ["1", "2", "9"],  // 宗教: 宗教活动场所, 宗教院校, 其他
    "8": ["1", "9"],  // 工会: 基层工会, 其他
    "9": ["1", "2", "3"],  // 工商: 企业, 个体工商户, 农民专业合作社
    "A": ["1", "9"],  // 中央军委改革和编制办公室: 军队事业单位, 其他
    "N": ["1", "2", "3", "9"],  // 农业: 组级, 村级, 乡镇级集体经济组织, 其他
    "Y": ["1"],  // 其他: 不再划分类别
  ]
}

/// Province-level prefixes of GB/T 2260, the first two digits of a region.
enum AdministrativeRegions {
  static let provinces: Set<String> = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
  ]
}
