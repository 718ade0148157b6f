// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Public holidays and made-up working weekends, as announced by the State Council. Add a year by adding its rows.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum HolidaysTable {
  static let text = #"""
date	kind	festival	source
2026-01-01	off	元旦	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-01-02	off	元旦	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-01-03	off	元旦	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-01-04	work (weekend made up)	元旦	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-14	work (weekend made up)	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-15	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-16	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-17	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-18	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-19	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-20	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-21	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-22	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-23	off	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-02-28	work (weekend made up)	春节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-04-04	off	清明节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-04-05	off	清明节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-04-06	off	清明节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-01	off	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-02	off	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-03	off	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-04	off	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-05	off	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-05-09	work (weekend made up)	劳动节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-06-19	off	端午节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-06-20	off	端午节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-06-21	off	端午节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-09-20	work (weekend made up)	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-09-25	off	中秋节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-09-26	off	中秋节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-09-27	off	中秋节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-01	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-02	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-03	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-04	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-05	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-06	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-07	off	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
2026-10-10	work (weekend made up)	国庆节	https://politics.gmw.cn/2025-11/04/content_38391083.htm
"""#
}
