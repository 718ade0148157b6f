// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Thresholds: above designated size, small and start-up enterprises, park recognition.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum ThresholdsTable {
  static let text = #"""
scope	indicator	threshold	note	source
工业(文化制造业)	年主营业务收入	>=2000万元		https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
批发业	年主营业务收入	>=2000万元		https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
零售业	年主营业务收入	>=500万元		https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
文化、体育和娱乐业(2019口径)	年末从业人员 或 年营业收入	>=50人 或 >=500万元	北京市2019年表底说明;其余服务业一条在存档中截断	https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
服务业(旧口径,2015前后)	从业人数 或 年营业收入	>=50人 或 >=1000万元(文化和娱乐服务业>=500万元)		http://2sdx.com/xiezuo/gongwen/744081.html
服务业:交通运输仓储邮政;信息传输、软件和信息技术服务;水利环境公共设施;卫生(现口径)	年营业收入	>=2000万元		http://fjyc.gov.cn/hdjl/hdzsk/tjj/202412/t20241227_3123547.htm
服务业:租赁和商务服务;科学研究和技术服务;教育;物业管理、房地产中介/租赁经营/其他(现口径)	年营业收入	>=1000万元		http://fjyc.gov.cn/hdjl/hdzsk/tjj/202412/t20241227_3123547.htm
服务业:居民服务修理;文化、体育和娱乐;社会工作(现口径)	年营业收入	>=500万元		http://fjyc.gov.cn/hdjl/hdzsk/tjj/202412/t20241227_3123547.htm; http://www.sanming.gov.cn/wz/hdjlzsk/fgw/fwl/202105/t20210526_1668184.htm
房租通小微企业(中介机构转述)	年纳税额/从业人数/资产总额	<=300万元 / <=100人 / <=5000万元	二手,须以细则为准	http://m.chitika.cn/ask/79879.html
房租通初创企业	注册年限	>=1年 且 <=3年		http://cyzgc.com/tzggopen.aspx?id=391
市级文创园区认定“双70%”	入驻率; 文创法人单位占比	>=70%; >=70%		https://zaobao.cn/news/2018-06-21/19160.html
"""#
}
