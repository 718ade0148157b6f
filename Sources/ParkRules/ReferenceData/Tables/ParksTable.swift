// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Parks of the zone and the city; a blank field is not known. The land area of 北京国家广告产业园区 (42,800,000) is what the
/// source prints and is that of its corridor rather than of a park: verify before use.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum ParksTable {
  static let text = #"""
name	district	address	land_sqm	building_sqm	predecessor	operator	tier	notes	source
郎园Vintage文化创意产业园	朝阳区	建国路郎家园6号		29000	万东医疗设备厂		市级文化产业示范园区(2020)	18栋厂房;影视娱乐/文化科技/文化金融/文化传媒/设计服务;2011年满租	https://app.bjtitle.com/8816/newshow.php?did=16835adeb9fa457b8ec1f9b570dcc4b1&newsid=6065887&typeid=92 (北京朝阳App 2021-12-30); https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
莱锦文化创意产业园	朝阳区	八里庄东里1号		110000	京棉二厂	北京国资公司与北京纺织集团合作	市级文化产业示范园区(2020;2015首批)	2011年9月开园;地址仅见a public source file	https://m.csylym.com/xueqianjiaoyu/2020/0314/250255.html; https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1; a public source file
798艺术区	朝阳区				798厂等国有厂房		市级文化产业示范园区(2020);国家级文化产业示范园区创建资格(2020)	2023春节假期客流超10万人次	https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1; http://idachang.com/policy_show.aspx?id=13365; http://www.tyjgjz.com/cn/Instant/local/202301/t20230128_7349629.html
751D·PARK北京时尚设计广场	朝阳区				国营751厂(1954;2003停产煤气)		市级文化产业示范园区(2020)	2007年揭牌;150余家设计机构	https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1; http://finance.hnonline.com.cn/caijingzixun/2023/0206/194248.html
北京铜牛电影产业园	朝阳区	东四环外朝阳路与黄杉木店路交叉口西北角	20000(30亩)	25000	铜牛集团物资公司/铜牛制衣库房			50多家企业;2016年初开园	http://m.hbcasj.com/domesticgd/10000159/20170926/31514995.html (copy of 北京日报 2017-09-26); http://finance.qianlong.com/2018/0627/2660100.shtml
北京懋隆文化产业创意园	朝阳区	三间房东路一号		170000(规划);46000(一期)	外贸三间房仓库(1964)	北京工艺艺嘉贸易有限责任公司	市级文化产业园区(首批,2019报道)	懋隆艺术馆8000㎡	https://news.sohu.com/20121219/n360945054.shtml; https://m.news.shi-fen.com/china/201905/50-339696.html
北京塞隆国际文化创意园	朝阳区	东临双桥东路,南抵广渠路	48000(72亩)	24000	北京胜利建材水泥库(46座筒仓)	首农集团/北京市双桥农工商公司(双桥农场)		国家文创实验区东南端	http://english.qianlong.com/2017/1114/2173594.shtml
E9区创新工场	朝阳区	双桥(原北京双桥乳品厂)	78667(118亩)	100000(规划);67000(已改造)	北京双桥乳品厂	九九工场(北京)文化发展有限公司(首农集团控股)		入园105家,文化科技类占比>88%(2022-08)	http://www.hkcd.com/hkcdweb/content/2022/08/04/content_1357661.html
天海科技广场	朝阳区	五方桥天盈北路	87541.76		北京天海工业公司(气瓶)			改造后可入驻200多家;2019年市级文创园报道配图	http://m.ytjhdl.cn/hy/jz/568452.html (copy of 北京商报); http://web.twsp.net/v/42943.html
DREAM2049国际文创产业园	朝阳区	三间房南里4号院		60000	老厂区			2017年转型升级	http://news.china.com/finance/11155042/20170912/31372735.html
首创·郎园Station	朝阳区	半截塔路53号(低可信:仅GitHub种子数据)			北京纺织仓库	首创郎园	朝阳区第二批文化事业产业融合发展示范园区(2023)	200余家影视企业;AIGC视听产业创新中心	http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/; http://fwjy.com.cn/xianxiapeiziguanwang/268233.html; a public source file
北京化工集团华腾易心堂文化创意产业园	朝阳区					北京化工集团	朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
东枫德必WE人工智能创新基地	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
恒通国际创新园	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)	北京民生现代美术馆所在地(北青2022-11-12)	http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
醉库国际文化创意园	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
文心华策国际影视交流中心	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
酷车小镇汽车文化产业园区	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
北化机爱工场文化科技融合产业园	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)	市广电局20项审批入园窗口(2023)	http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/; http://m.yinhang.rexun.cn/life/2023/0321/1988.html (copy of 北京日报客户端 2023-03-20)
塑三文化创意园	朝阳区					印刷集团塑三文创公司	朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/; http://qdpage.cn/ys_dqgz/ysjtxw/e0f30f0556d548369a8b2d411a5abc30.html
凤凰中心	朝阳区						朝阳区第二批文化事业产业融合发展示范园区(2023)		http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
东亿国际传媒产业园	朝阳区							6家影视园区政务窗口之一;东亿美术馆	http://m.yinhang.rexun.cn/life/2023/0321/1988.html (copy of 北京日报客户端 2023-03-20); http://minshangjie.com/txnews/2020-01-07/60.html
通惠河畔文化创意产业园	朝阳区							6家影视园区政务窗口之一	http://m.yinhang.rexun.cn/life/2023/0321/1988.html (copy of 北京日报客户端 2023-03-20)
七棵树创意园	朝阳区							6家影视园区政务窗口之一	http://m.yinhang.rexun.cn/life/2023/0321/1988.html (copy of 北京日报客户端 2023-03-20)
菁英梦谷时尚创意梦工场	朝阳区							国家文创实验区园区	https://app.bjtitle.com/8816/newshow.php?did=16835adeb9fa457b8ec1f9b570dcc4b1&newsid=6065887&typeid=92 (北京朝阳App 2021-12-30)
竞园	朝阳区							园内大都艺术馆对外开放(2019)	http://minshangjie.com/txnews/2020-01-07/60.html
北京电影学院影视文化产业创新园平房园区	朝阳区							2023春节活动超2000人	http://www.tyjgjz.com/cn/Instant/local/202301/t20230128_7349629.html
北京音乐产业园	朝阳区	黑庄户乡			双桥汽配厂、压铸件厂等乡镇企业厂房			60余家入驻/签约(2023)	http://www.xwzkw.com/kuaixun/2023/0820/87444.html (copy of 北京日报)
建国路75号数字艺术园区	朝阳区	建国路75号			(工业遗址,240米烟囱)				https://epaper.gmw.cn/gmrb/html/2024-09/02/nw.D110000gmrb_20240902_1-05.htm
华夏出版创意产业基地	朝阳区							文化科技园区/智慧园区(朝阳区“两会”报道)	http://m.nyqrr.cn/news/show-218170.html
718传媒产业园	朝阳区							2012年已建成使用	http://tsdianying02.cn/dfpd/bj/bwzg/2012-12/21/content_16038369.htm
八里庄文化创意产业园	朝阳区							2012年建设中	http://tsdianying02.cn/dfpd/bj/bwzg/2012-12/21/content_16038369.htm
北京国家广告产业园区	朝阳区	CBD-定福庄走廊(西大望路甲12号为GitHub测试数据)	42800000				国家级	2012-05-31开园	http://www.huobanmedia.com/htm/20168/7_1141.htm; a public source file
中国电影产业孵化基地	朝阳区							2017年转型升级	http://news.china.com/finance/11155042/20170912/31372735.html
创联社	朝阳区							2017年转型升级	http://news.china.com/finance/11155042/20170912/31372735.html
E50·PARK	朝阳区						朝阳区第二批特色文旅消费街区(2023)	街区	http://www.jameskennethstudios.com/news/09c799912.html (copy of 中新网 2023-02-08); https://www.breakinglatest.news/news/chaoyang-district-announced-the-list-of-the-second-batch-of-cultural-industry-integration-development-demonstration-parks-and-characteristic-cultural-tourism-consumption-blocks/
嘉诚胡同创意工场	东城区						市级文化产业示范园区(2020)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
“新华1949”文化金融与创新产业园	西城区(区属未在来源写明)						市级文化产业示范园区(2020)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
中国北京出版创意产业园	西城区						市级文化产业示范园区(2020;2015首批)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1; http://socaac.chinadaily.com.cn/Beijingcultureindustry.html
清华科技园	海淀区(区属未在来源写明)						市级文化产业示范园区(2020;2015首批)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
中关村软件园	海淀区(区属未在来源写明)						市级文化产业示范园区(2020)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
星光影视园	大兴区(区属未在来源写明)						市级文化产业示范园区(2020;2015首批)		https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2020-08/28/content_452603.htm?div=-1
咏园	东城区			14000	北京市三露厂			非遗主题	https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
尚8远东科技文化园	东城区	和平里北街6号			京仪集团远东仪表厂				https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
天鼎218文化金融园	东城区	珠市口原218厂旧址		30000	218厂/天鼎小商品批发市场				https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
大磨坊文创园	东城区	永定门南中轴线旁		15000	北京大磨坊面粉有限公司			13栋	https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
77文创园	东城区						首批市级文创园区		https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
中关村雍和航星科技园	东城区						首批市级文创园区		https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
北京德必天坛WE国际文化创意中心	东城区						首批市级文创园区		https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
东雍创业谷	东城区								https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
雪莲·亮点文创园	东城区	东四南大街		9000	三友商场	雪莲集团(北京时尚控股)			https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html); http://91aiziji.cn/detail-1915.html
北电科林文创园	东城区								https://farahhall.com/htm/2019/0718/272624.html (copy; same text https://m.shzx.org/a/13-36133-0.html)
隆福寺文创园(二期)	东城区							2022新增	http://www.tibet.cn/cn/Instant/news/202302/t20230202_7351972.html
禄米仓新视听产业园	东城区							2022新增	http://www.tibet.cn/cn/Instant/news/202302/t20230202_7351972.html
金隅金台·共享际	东城区							2022新增	http://www.tibet.cn/cn/Instant/news/202302/t20230202_7351972.html
首钢文化产业园	石景山区(区属未在来源写明)						市级文化产业园区(2020展区)		http://customkitchencountertop.com/politics/2020-09/08/c_1126465819.htm (copy of 新华网)
腾讯北京总部文化产业园区	海淀区(区属未在来源写明)						市级文化产业园区(2020展区)		http://customkitchencountertop.com/politics/2020-09/08/c_1126465819.htm (copy of 新华网)
"""#
}
