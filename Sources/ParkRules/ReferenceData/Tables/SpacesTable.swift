// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Public cultural spaces, each with the confidence of its source.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum SpacesTable {
  static let text = #"""
name	type	address	size_or_capacity	hours	district	source	confidence
良阅城市书房(郎园馆)	城市书房	郎园Vintage	2500册;桌15张;可坐三四十人		朝阳区	http://www.cnread.news/content/15432802.html	medium
良阅城市书房(郎园北门)	城市书房	郎园Vintage北门	约50㎡;500册		朝阳区	http://www.cnread.news/content/15432802.html	medium
虞社演艺空间	演艺空间	郎园Vintage			朝阳区	https://app.bjtitle.com/8816/newshow.php?did=16835adeb9fa457b8ec1f9b570dcc4b1&newsid=6065887&typeid=92 (北京朝阳App 2021-12-30)	high
兰境艺术中心	艺术中心	郎园Vintage			朝阳区	https://app.bjtitle.com/8816/newshow.php?did=16835adeb9fa457b8ec1f9b570dcc4b1&newsid=6065887&typeid=92 (北京朝阳App 2021-12-30)	high
ideaPod	联合办公	郎园Vintage			朝阳区	https://app.bjtitle.com/8816/newshow.php?did=16835adeb9fa457b8ec1f9b570dcc4b1&newsid=6065887&typeid=92 (北京朝阳App 2021-12-30)	high
宸冰书坊	城市书屋	东大桥尚都国际中心二层	5000余册	09:00-21:00 每日	朝阳区	https://xwzx.qqzyw.com/show-145129.html	medium
朝阳城市书屋(三里屯馆)	城市书屋	三里屯西街	6000册		朝阳区	https://soolun.net/periodical/1c10e59341d5a1da1c6190c76dfd736f.html	medium
红砖美术馆	美术馆	崔各庄乡何各庄(一号地国际艺术区)	展馆近10000㎡;占地约20000㎡		朝阳区	https://wiwiwiki.kfd.me/wiki/%E7%BA%A2%E7%A0%96%E7%BE%8E%E6%9C%AF%E9%A6%86	high
今日美术馆	美术馆	百子湾路(原北京啤酒厂锅炉房)	藏品近1000件	10:00-18:00 周一闭馆	朝阳区	http://cqhongluan.cn/lvyougonglue/161773.html	medium
央·美术馆	美术馆	SOLANA蓝色港湾14号楼	约2000㎡;展区约1300㎡		朝阳区	https://www.soolun.net/periodical/24ff72fb37de0e7dcd20ccb1844d2e02.html	medium
北京民生现代美术馆	美术馆	恒通国际创新园			朝阳区	北京青年报客户端 2022-11-12 (stored page without address)	medium
东亿美术馆	美术馆	东亿国际传媒产业园			朝阳区	http://minshangjie.com/txnews/2020-01-07/60.html	high
大都艺术馆	艺术馆	竞园			朝阳区	http://minshangjie.com/txnews/2020-01-07/60.html	high
懋隆艺术馆	艺术馆	三间房东路一号 懋隆文化产业创意园	8000㎡		朝阳区	https://news.sohu.com/20121219/n360945054.shtml	high
半壁店村史馆	类博物馆		932㎡;藏品486件(套)		朝阳区	http://wp.rexun.cn/live/kx/2023/0525/052599549.html	medium
朝阳区非物质文化遗产保护传承中心	非遗馆	豆各庄地区	近2000㎡;藏品1万余件		朝阳区	http://ningxialong.com/c/0G461MB2022.html	medium
朝阳区文化馆“9个剧场”	剧场群	朝外小庄朝阳区文化馆	9个剧场;最小50㎡,最大1500㎡		朝阳区	https://beijing.8684.com/c_1416985	medium
朝阳区图书馆(劲松馆)	公共图书馆				朝阳区	北京青年报 2025 朝阳两会报道 (stored page without address)	medium
北京民俗博物馆	博物馆				朝阳区	https://e993.com/news_6323d29303d233230323_mznzpke7983359 (copy of 新京报 2023-09-26)	medium
中国考古博物馆	博物馆				朝阳区	https://e993.com/news_6323d29303d233230323_mznzpke7983359	medium
首都图书馆	公共图书馆	东三环南路88号		09:00-19:30	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
朝阳城市书屋·首开书院馆	城市书屋	安慧东里		09:00-18:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
朝阳城市书屋·禧园馆	城市书屋	北苑东路辅路与北苑中街交叉口东		10:00-20:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
朝阳区图书馆(小庄馆)24小时自助图书馆	公共图书馆	朝阳门外金台里17号		24小时	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
三联韬奋书店(三里屯店)	实体书店	三里屯西街中段		24小时	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
奥森书局	书店/阅读空间	奥林匹克森林公园南园内		09:00-18:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
望京街道图书馆	公共图书馆	望京西园425楼三层		周二至周日08:30-17:00,周一13:00-17:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
北京晓书馆	公益图书馆	望京小街万科时代中心		10:00-21:00 周一闭馆	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
单向空间(郎园Station店)	实体书店	半截塔路53号郎园Station		10:00-21:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
朝阳区图书馆(广渠路新馆)	公共图书馆	广渠路66号院3号楼		09:00-21:00	朝阳区	a public source file (hand-made seed list; at least one address conflicts with press, so treat as LOW)	LOW
"""#
}
