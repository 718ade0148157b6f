// swift-format-ignore-file: the rows keep their tabs and lengths.

/// The nine major classes of the classification of culture and related industries (2018).
///
/// Tab-separated, the first line names the columns, every row names its source.
enum CategoriesTable {
  static let text = #"""
level	code	name	domain	status	source
major	01	新闻信息服务	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	02	内容创作生产	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	03	创意设计服务	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	04	文化传播渠道	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	05	文化投资运营	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	06	文化娱乐休闲服务	核心领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	07	文化辅助生产和中介服务	相关领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	08	文化装备生产	相关领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
major	09	文化消费终端生产	相关领域	verified	http://1synews.com/sy/chanye/83415.html (9/43/146, code lengths); names+order: https://whlyj.beijing.gov.cn/zwgk/zxgs/tjxx/history/2019/wh/202003/t20200319_1887147.html
"""#
}
