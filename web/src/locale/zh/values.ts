// Words of the values of choices, by member.
const forms = {
  discussion: '集体研讨', symposium: '座谈交流', theory_retreat: '理论务虚', field_research: '专题调研', site_visit: '参观考察',
  video: '观看视频', lecture: '讲座辅导', outreach: '基层宣讲', relay: '传达学习', online: '线上学习',
}

export default {
  status: { present: '出席', remote: '线上', late: '迟到', left_early: '早退', leave: '请假', absent: '缺席', exempt: '免计' },
  role: {
    leader: '组长', deputy_leader: '副组长', member: '成员', study_secretary: '学习秘书', invited: '列席', system_admin: '系统管理员',
    security_admin: '安全管理员', auditor: '安全审计员', superior: '上级主管', inspector: '巡听员', unit_admin: '单位管理员',
    secretary: '学习秘书', guest: '列席人员', service: '接口令牌',
  },
  forms,
  form: forms,
  scope: { own: '本级', expanded: '扩大', joint: '联学' },
  agenda_kind: {
    first_topic: '第一议题', lead_reading: '领学', relay: '传达', discussion: '研讨', exchange: '交流', lecture: '辅导', visit: '参观',
    viewing: '观看', test: '测试', deployment: '部署',
  },
  speech_kind: { keynote: '重点发言', discussion: '研讨发言' },
  plan_kind: { annual: '年度', stage: '阶段', topic: '专题' },
  paper_kind: { reflection: '心得体会', research_report: '调研报告', theory_article: '理论文章' },
  outcome_kind: { policy_document: '制度文件', practical_project: '实事项目', reform_measure: '改革举措', other: '其他' },
  library_kind: { source: '权威原文', form: '模板', reference: '参考', practice: '经验' },
  filing_kind: {
    annual_plan: '年度计划', roster: '成员名单', half_year_summary: '半年总结', annual_summary: '年度总结', study_news: '学习信息', other: '其他',
  },
  regulation_kind: {
    implementing_rules: '实施细则', attendance: '学习考勤', research: '专题调研', archive: '档案管理', appraisal: '述学考核',
    circular: '定期通报', first_topic: '第一议题', other: '其他',
  },
  method: {
    report_next: '下次汇报', written: '书面心得', session: '补课', onsite: '现场', desk: '书面', supervision: '督查', observation: '旁听',
    circular: '通报', training: '培训',
  },
  grade: { excellent: '优秀', qualified: '合格', unqualified: '不合格' },
  problem_class: { self_discipline: '自觉性', system: '系统性', standards: '规范性', effect: '实效性' },
  dimension: { standing: '站位', regularity: '常态', innovation: '创新', institutions: '制度', integration: '结合' },
  severity: { warn: '提醒', fail: '不达标' },
  account_state: { invited: '待激活', active: '正常', disabled: '已停用' },
  grant_state: { proposed: '待确认', confirmed: '已生效', revoked: '已撤销' },
  job_state: { waiting: '排队', running: '进行中', done: '完成', failed: '未完成', cancelled: '已取消' },
  job_kind: { report: '阶段性汇报', export: '导出', import_preview: '导入预览', import: '导入' },
  due_kind: {
    filing: '报送', make_up: '补学', minutes: '学习记录', rectification: '整改', directive: '学习重点', plan_topic: '计划专题',
    action_item: '落实事项', leave_decision: '请假审批', closing: '场次关闭',
  },
  event: {
    login: '登录', logout: '退出', account_locked: '账户锁定', source_locked: '来源锁定', login_storm: '大量登录失败', factor_given: '动态口令',
    factor_enrolled: '绑定动态口令', factor_reset: '重置动态口令', account_created: '建立账户', account_enabled: '启用账户',
    account_disabled: '停用账户', account_dormant: '长期未用自动停用', account_unlocked: '解锁账户', account_forgotten: '删除账户',
    activation_issued: '签发激活码', account_activated: '激活账户', password_changed: '修改口令', session_ended: '结束会话',
    token_issued: '签发令牌', token_revoked: '撤销令牌', audit_read: '查阅安全审计', denials_many: '频繁越权访问', grant_refused: '授权被拒',
    sign_in_forged: '伪造签到码', data_exported: '导出记录',
  },
  format: { json: 'JSON 数据', md: 'Markdown', html: '网页', docx: 'Word 公文', xlsx: 'Excel 附表', pdf: 'PDF' },
  category: { official: '公务', training: '培训', sick: '病假', personal: '事假', other: '其他' },
  leave_state: { pending: '待审批', approved: '已批准', refused: '未批准' },
  sign_in_method: { code: '扫码', short_code: '输入短码', online: '线上', desk: '签到台', badge: '签到证', desk_offline: '离线签到台', paper: '纸质签到表' },
  make_up_state: { owed: '待补学', overdue: '逾期未补', done: '已补学', done_late: '逾期补学' },
  objection_state: { open: '待答复', upheld: '成立', rejected: '不成立' },
  session_state: { planned: '已策划', announced: '已通知', opened: '已开办', closed: '已关闭', sealed: '已封存', cancelled: '已取消' },
  flag: { true: '是', false: '否' },
  step: {
    fact_withdrawn: '作废记录', record_sealed: '封存', record_reopened: '重开', session_cancelled: '取消场次', objection_answered: '答复异议', leave_decided: '审批请假', badge_revoked: '收回签到证',
  },
  step_member: {
    unit: '单位', kind: '记录种类', key: '记录的键', reason: '理由', session: '场次', member: '成员', objection: '异议编号', upheld: '是否采纳', answer: '答复', approved: '是否批准', approver: '批准人', note: '意见', badge: '证件编号',
  },
  document_kind: { file: '文件', plan: '计划', regulation: '制度', paper: '成果文章', speech: '发言', minutes: '学习记录' },
  reuse_kind: { copied: '与其他单位雷同', mutual: '与其他单位同日雷同', own: '与本单位往年雷同', within: '与本单位当年其他文件雷同', identical: '全文相同' },
  first_holder: { self: '本文在先', other: '对方在先', same_day: '同一天', unknown: '不详' },
  explained_by: { quotation: '引用资料', set_phrase: '规范表述', heading: '标题', common: '通用表述' },
  fate: { new: '新增', same: '未变', corrected: '更正', withdrawn: '作废', fault: '有误' },
  verdict: { new: '新增', same: '没有变化', corrected: '更正', revived: '恢复' },
}
