// swift-format-ignore-file: the rows keep their tabs and lengths.

/// Steps of the administrative processes as sources describe them; the state tables implement them.
///
/// Tab-separated, the first line names the columns, every row names its source.
enum ProcessesTable {
  static let text = #"""
process	step	state	label_zh	deadline_or_rule	source
policy_award	1	policy_published	政策发布		https://www.163.com/dy/article/KJDNUGI40514R9KE.html
policy_award	2	matched/subscribed	智能匹配/定向订阅		https://www.163.com/dy/article/KJDNUGI40514R9KE.html; http://sme-s.com/page303?article_id=11407&pagenum=2
policy_award	3	round_open	申报窗口开放	房租通2024: 10-18至10-31(14天)	https://seo.huaxiataike.com/ask/115263.html
policy_award	4	submitted	提交申报		https://seo.huaxiataike.com/ask/115263.html
policy_award	5	accepted / returned_for_correction / not_accepted	受理/补正/不予受理		https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm (申请、受理、审核、提交收款材料、核拨、拨付)
policy_award	6	third_party_audit + site_check	第三方资料审核及现场检查	审核约2-3个月	https://seo.huaxiataike.com/ask/115263.html
policy_award	7	internal_review	班子会审议→部务会审议		https://seo.huaxiataike.com/ask/115263.html
policy_award	8	public_notice	公示	5个工作日	https://seo.huaxiataike.com/ask/115263.html
policy_award	9	leading_group_review	市文化改革和发展领导小组办公室会议审议		https://seo.huaxiataike.com/ask/115263.html
policy_award	10	approved / rejected	核定		https://seo.huaxiataike.com/ask/115263.html
policy_award	11	payment_materials	提交收款材料		https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm
policy_award	12	disbursed	拨付	公示结束后约1个月	https://seo.huaxiataike.com/ask/115263.html
policy_no_apply(免申即享)	1	data_matched	数据比对		https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm
policy_no_apply(免申即享)	2	willingness_confirmed	意愿确认(一键领取)		https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm
policy_no_apply(免申即享)	3	disbursed	拨付到账	最快当天	https://gzdaily.dayoo.com/pc/html/2021-08/27/content_868_767160.htm
policy_fast(快申快享)	1	applied->disbursed	快申快享	原则60个工作日内兑现;新政策7个工作日内发布工作手册和申兑指南	http://sme-s.com/page303?article_id=11407&pagenum=2
park_recognition	1	call	组织申报		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	2	first_check	资格初审(区,按名额推荐)		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	3	expert_review	专家评审		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	4	site_visit	现场踏勘		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	5	report_for_approval	结果报审		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	6	public_notice	公示		https://zaobao.cn/news/2018-06-21/19160.html
park_recognition	7	plaque	授牌		https://zaobao.cn/news/2018-06-21/19160.html
settle_in	1	enquiry/lead	线索/现场看房(环境、价格、面积)		http://m.dewk.cn/wgzd/kfzd/153957.html; kaifazhehcf/ics-park:README.md
settle_in	2	application	书面进场申请		http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	3	admission_review	调研审核(产业准入)		http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	4	intent_contract	意向合同		kaifazhehcf/ics-park:README.md
settle_in	5	contract_signed + deposit_paid	签约;缴保证金/租金		http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	6	unit_inspection	验房(3个工作日内修复)	3个工作日	http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	7	handover	交付单元(费用未缴清不交钥匙)		http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	8	fit_out	装修审批/装修押金/验收退押		http://kjc.changzhou.gov.cn/html/kjc/2012/IBPDJDOB_0412/1237.html
settle_in	9	moved_in	进场	提前3个工作日通知	http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	10	move_out_applied	退租/续租申请	合同到期前2个月(深圳);3个月(广州);1个月(另例)	http://szubp.com.cn/main/apply/index/id/12.html; http://47.107.187.43:8005/servers.aspx?classcode=009002
settle_in	11	settled	结清费用、抵扣押金		http://m.dewk.cn/wgzd/kfzd/153957.html
settle_in	12	moved_out	验房、退押金	注册地址须1个月内迁出;3个月未办完不再受理退押金(深圳例)	http://szubp.com.cn/main/apply/index/id/12.html
financing	1	demand_published	需求分析/发布		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	2	scheme/matching	方案设计/匹配		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	3	applied	融资申请		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	4	due_diligence/approval	审批与谈判(尽调)		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	5	signed	合同签署		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	6	disbursed	资金拨付		http://www.tieshun.com.cn/a512000-list/72-1.html
financing	7	repaying/closed	还款与风险管理/结束		http://www.tieshun.com.cn/a512000-list/72-1.html
copyright_registration	1	submitted	提交登记申请材料		http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	2	received	核查接收材料		http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	3	fee_notified/fee_paid	通知缴费/缴费		http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	4	accepted	受理(发受理通知书)		http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	5	examining	审查	受理后30个工作日;《作品自愿登记试行办法》核查期限一个月	http://m.hthuanbao.cn/Pro400/779.html; http://hunanyuer.com/falvbaike/185679.html
copyright_registration	6	correction	补正	2个月内补正,补正后再30个工作日	http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	7	certificate	制作发放登记证书	登记号格式: 作登字:(地区编号)-(年代)-(作品分类号)-(顺序号)号	http://hunanyuer.com/falvbaike/185679.html
copyright_registration	8	announced	公告		http://m.hthuanbao.cn/Pro400/779.html
copyright_registration	9	revoked	撤销(申请/不予受理类/不符事实/重复登记)		http://www.zsmei.cn/guide/326.html
work_order	1	submitted->dispatched->accepted->in_progress->waiting_parts->done->owner_confirmed->rated->closed	报修/派单/接单/处理/等待配件/完成/验收/评价/关闭	30分钟派单、24小时处理;紧急15分钟响应、2小时闭环;超时升级(厂商示例)	https://www.jrhz.info/tech/1966405.html; https://m.163.com/dy/article/KGH0S7MD0556BMAL.html; https://hollyorder.com/help/ask/4622.html
statistics	1	period_open->filled->validated->submitted->district_checked->locked	季度填报	深圳2023: 3/20-26, 6/19-25, 9/18-24, 12/18-24;填报是申请专项资金的基本条件	http://wtl.sz.gov.cn/ztzl_78228/tszl/whcy/shgg/content/post_10491531.html
"""#
}
