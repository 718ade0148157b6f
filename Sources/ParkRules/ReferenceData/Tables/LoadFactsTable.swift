// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Figures on the load that such a platform meets.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum LoadFactsTable {
  static let text = #"""
fact	value	source
cultural enterprises in the zone (end 2022)	50000+	http://zhiy.b41.cn/zx/2023/0411/1780.html
of which above designated size	1374	http://zhiy.b41.cn/zx/2023/0411/1780.html
zone-level loans brokered (cumulative)	275.79亿元 with 32 financial institutions	http://zhiy.b41.cn/zx/2023/0411/1780.html
文旅特色场景融资平台 registered / demand / lent	1900余家 / 近300亿元 / 超70亿元	http://zhiy.b41.cn/zx/2023/0411/1780.html
房租通 awards Dec 2019-Oct 2023 (city)	6559家次, 4.6亿元	http://witsns.com/zixun/51132.html (copy of 中新网 2023-10-11)
投贷奖 awards Nov 2017-Oct 2023 (city)	3931家次 16.55亿元; 金融机构232家次 3.69亿元	http://witsns.com/zixun/51132.html (copy of 中新网 2023-10-11)
房租通 application window 2024	14 days (18-31 Oct)	https://seo.huaxiataike.com/ask/115263.html
京策 (Beijing policy platform) at launch Jan 2026	13.2万 applications (8.9万 enterprise, 4.3万 personal); >2万 policy files; >200万 market entities	https://www.163.com/dy/article/KJDNUGI40514R9KE.html
Guangzhou policy redemption	27万件, 86亿元; 1023 items online	https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm
Sichuan	10488 redeemable items; 2800余万 pushes; 437亿元	https://m.pouringspot.com/10462/c109346/2024/9/11/b2b92fa3d7e24ce884bc6fc993c111a3.shtml
Beijing free temple-fair tickets 2016-02-02 19:30	30000 tickets gone in 1 min 40 s (=300/s granted); follower count x10	https://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/renwen/whrl/xw/201602/t20160203_1871847.html
Chaoyang 2023 mid-autumn/national day	381 items, 444 sessions, 2000+ vouchers; 365 community sessions, 32000 visits	https://e993.com/news_6323d29303d233230323_mznzpke7983359
798 Spring Festival 2023	>100000 visits in the holiday	http://www.tyjgjz.com/cn/Instant/local/202301/t20230128_7349629.html
park events in the zone 2019	580余场	http://minshangjie.com/txnews/2020-01-07/60.html
quarterly reporting window (Shenzhen)	7 days each quarter	http://wtl.sz.gov.cn/ztzl_78228/tszl/whcy/shgg/content/post_10491531.html
hospital booking anecdote (weak source)	peak 17x the normal day; tested at 3x	http://beforetime.org/gl221/72970.html
venue booking SaaS benchmark (open source, self-reported)	1045.8 req/s, mean 1801 ms, 0.22% errors	http://www.tj-hxxt.cn/news/263504.html
zone parks	59 upgraded parks, 381.4万㎡ (2021-01)	http://eecv.cn/e/wap/show.php?classid=62&id=2900
"""#
}
