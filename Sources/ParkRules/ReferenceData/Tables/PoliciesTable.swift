// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Policies and official documents, with their document number where a source prints one.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum PoliciesTable {
  static let text = #"""
doc_no	title	issuer	date	level	source
京文领办发〔2021〕4号	北京市支持文化金融融合发展资金管理办法	北京市文化改革和发展领导小组办公室	2021	市级	https://www.beijing.gov.cn/zhengce/zhengcefagui/qtwj/202204/t20220411_2670974.html
京文资发〔2021〕184号	北京市文化产业“房租通”政策实施细则	北京市国有文化资产管理中心	2021-12-01	市级	http://cyzgc.com/tzggopen.aspx?id=391 (文号的左括号在存档中脱落: 京文资发〔2021184号); 正文 https://www.beijing.gov.cn/zhengce/zhengcefagui/qtwj/202204/t20220411_2670974.html
	北京市文化产业“投贷奖”政策实施细则	北京市国有文化资产管理中心	2021-12-01	市级	https://www.beijing.gov.cn/zhengce/zhengcefagui/qtwj/202204/t20220411_2670974.html
	北京市文化产业风险补偿政策实施细则	北京市国有文化资产管理中心	2021-12-01	市级	https://www.beijing.gov.cn/zhengce/zhengcefagui/qtwj/202204/t20220411_2670974.html
京文领办发〔2019〕6号	北京市文化企业“房租通”支持办法(试行)	北京市文化改革和发展领导小组办公室	2019	市级	http://m.zubangongshi.com/fangyuanxiangqing.html?article_id=319
	启动2022年北京市文化企业“房租通”项目申报工作(通知)	北京市国有文化资产管理中心	2022-06-01	市级	http://cyzgc.com/tzggopen.aspx?id=391
	关于加快国家文化产业创新实验区核心区高质量发展的若干措施	中共北京市委宣传部(发布)	2020-09-08	市级	http://bj.people.com.cn/n2/2020/0909/c82846-34280404.html
	北京市文化创意产业园区认定及规范管理办法(试行)	北京市文化改革和发展领导小组办公室	2018-06-20	市级	http://kexingxing.cn/news1002/201809/0646274.html; https://zaobao.cn/news/2018-06-21/19160.html
	关于加快市级文化创意产业示范园区建设发展的意见	北京市(市委宣传部、市政府新闻办发布)	2018-06-20	市级	https://news.china.com/zw/news/13000776/20180621/32561127_9.html
	关于推进文化创意产业创新发展的意见	中共北京市委、北京市人民政府	2018-08-21	市级	https://big5.cri.cn/gate/big5/bj.cri.cn//city.cri.cn/20180822/d56381e9-6569-219f-17b0-bac55950c9ca.html
	关于推进北京市文化和旅游融合发展的意见	北京市文化改革和发展领导小组办公室	2019-12	市级	http://www.cqxianglaokan.com/book-read/54017867/9
京政发〔2016〕20号	北京市“十三五”时期加强全国文化中心建设规划	北京市人民政府	2016-06-03	市级	https://gisal-srl.com/wwwroot/wlw/publish/article/541/1935/60307.shtml
京宣发〔2016〕29号	北京市“十三五”时期文化创意产业发展规划	中共北京市委宣传部	2016	市级	http://kexingxing.cn/news1002/201809/0646274.html
	朝阳区促进文化产业高质量发展的若干措施	朝阳区/国家文化产业创新实验区管理委员会	2023(年度征集)	区级	http://www.hamsfer.com/Index/show/catid/14/id/15919.html
	朝阳区促进产业发展政策管理办法	朝阳区		区级	http://www.hamsfer.com/Index/show/catid/14/id/15919.html
东政发〔2019〕8号	东城区“文菁计划”实施办法	北京市东城区人民政府	2019-04-23	区级	https://www.wanglu.net/thread/t12-114975-0.html
东政发〔2019〕10号	东城区落实…实施方案(题名在存档中残缺)	北京市东城区人民政府	2019	区级	https://www.wanglu.net/thread/t12-114975-0.html
文旅产业发〔2020〕95号	文化和旅游部关于命名“21世纪避暑山庄”文化旅游产业园区等9家园区为国家级文化产业示范园区的决定	文化和旅游部	2020-12-25	国家级	https://zwgk.mct.gov.cn/zfxxgkml/cyfz/202012/t20201229_920339.html
文旅产业发〔2020〕96号	第二批国家级文化产业示范园区创建名单(题名以原文为准)	文化和旅游部	2020-12-25	国家级	http://idachang.com/policy_show.aspx?id=13365
办产业发〔2020〕84号	文化和旅游部办公厅关于做好国家级文化产业示范园区创建验收工作的通知	文化和旅游部办公厅	2020	国家级	https://zwgk.mct.gov.cn/zfxxgkml/cyfz/202012/t20201229_920339.html
办产业发〔2020〕114号	文化和旅游部办公厅关于开展第二批国家级文化产业示范园区创建工作的通知	文化和旅游部办公厅	2020	国家级	http://zslw.org.cn/a/423.html
文旅产业发〔2020〕78号	文化和旅游部关于推动数字文化产业高质量发展的意见	文化和旅游部	2020	国家级	http://www.taokecoco.com/page/2024/0316/23256355.shtml
文产发〔2017〕8号	文化部关于推动数字文化产业创新发展的指导意见	文化部	2017	国家级	http://www.taokecoco.com/page/2024/0316/23256355.shtml
	关于推动国家级文化产业园区高质量发展的意见	文化和旅游部	2021-12	国家级	http://m.ytjhdl.cn/hy/wh/1219240.html
	国家级文化产业示范园区(基地)管理办法	文化和旅游部	2023-04	国家级	http://www.mucai.cngulu.com/sy/2023/0411/2208.html
	关于推进实施国家文化数字化战略的意见	中共中央办公厅、国务院办公厅	2022	国家级	https://www.ipzhihu.com/NewsDetail/3748019.html
国统字〔2012〕63号	国家统计局关于印发文化及相关产业分类(2012)的通知	国家统计局	2012-07	国家级	https://m.wenku365.com/p-5798204.html
国发〔2015〕33号	国务院关于批转发展改革委等部门法人和其他组织统一社会信用代码制度建设总体方案的通知	国务院	2015-06	国家级	https://osuse.cn/post/10002590.html
国办发〔2016〕53号	关于加快推进“五证合一、一照一码”登记制度改革的通知	国务院办公厅	2016	国家级	http://mp3.appstong.com/html/eDKpgX.html
国发〔2024〕3号	国务院关于进一步优化政务服务提升行政效能推动高效办成一件事的指导意见	国务院	2024	国家级	https://news.yichang.cc/read-115352.html
宜职转和数规发〔2025〕1号	宜昌市惠企服务平台运行管理办法(试行)	宜昌市推进政府职能转变和数据资源规划建设领导小组	2025-10-14	外市	https://news.yichang.cc/read-115352.html
成办函〔2016〕162号	成都市文化创意产业统计方案	成都市人民政府办公厅	2016-11-10	外市	https://0798ci.com/rule/47334.html
沪文旅发〔2021〕1号	关于做好2020年上海市文化文物和旅游统计年报和2021年定期报表工作的通知	上海市文化和旅游局	2021-01-01	外市	https://bttzyw.vip/g20210616/2b6b0018c567473e9aca7fa1885a6e7c.html (原文印作【2021】)
	国务院办公厅关于2026年部分节假日安排的通知	国务院办公厅	2025-11-04	国家级	https://politics.gmw.cn/2025-11/04/content_38391083.htm
"""#
}
