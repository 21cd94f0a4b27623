export default {
  sessions: {
    title: '活动', musts: '五落实', time: '时间', place: '地点', people: '人员', content: '内容', effect: '效果', missing: '还差：{what}', complete: '五项齐全', recordComplete: '记录完整', factComplete: '已记，人员见考勤', minutes: '学习记录', scheme: '方案', notice: '通知日期', minutesDate: '记录日期',
    counted: '计入', notCounted: '不计入', chair: '主持人', agenda: '议程', speeches: '发言', attendance: '考勤', actions: '落实事项', makeUps: '补学', history: '历次记录', roster: '应到 {count} 人', attended: '实到 {count} 人', unmarked: '未登记 {count} 人',
    markAll: '未登记的全部记为出席', saveMarks: '保存考勤', marks: '出勤 {part}/{whole}', files: '文件', topic: '计划专题', directives: '学习重点', year: '年度', none: '还没有场次。', print: '打印签到表', signature: '签名', sheet: '签到表', minutesOf: '{minutes} 分钟', changed: '{count} 处改动待保存', leaveNote: '请假事由仅审批人可见', plan: '登记已办场次', theme: '主题', form: '形式', marking: '登记考勤', markDone: '考勤已保存', noAgenda: '没有议程', schemeSheet: '方案与通知', schemeNote: '按策划的安排排好的一页，打印后随通知发出。', schemeTitle: '理论学习中心组学习方案', detail: '基本情况', back: '活动', lacking: '未记', recorded: '已记',
  },
  plans: {
    title: '学习计划', grid: '全年安排', topics: '专题', approved: '{day} 由{name}审定', notApproved: '尚未审定', approve: '审定', done: '已学', planned: '拟学', overdue: '逾期未学', fulfilment: '完成 {done} / {total}', copy: '仿照上年新建', none: '这一年还没有计划。', history: '版本与更正', month: '{month}月', file: '计划文本', held: '落实场次', noDate: '未定日期', one: '计划', number: '序号',
    copyNote: '以 {from} 年的计划为底稿，专题顺延到 {to} 年；逐条取舍、修改，检查后一次保存，尚未审定。', pattern: '底稿', noPattern: '{year} 年没有计划可仿照。', startOver: '重新取底稿', code: '计划编号', name: '计划名称', take: '采用', copyReady: '检查通过：新建计划和 {count} 个专题。',
    differences: '版本差异', oneVersion: '只有一个版本。', before: '原版本', after: '新版本', noDifference: '两个版本的专题没有不同。', version: '第 {number} 版', approvedOn: '{day} 审定', change: { new: '新增', gone: '删去', changed: '调整', same: '不变' }, late: '逾期未学 {count}',
  },
  filings: {
    title: '报送', matrix: '单位 × 任务', sent: '已报', sent_late: '迟报', overdue: '未报', returned: '已退回', waiting: '未到期', nil: '零报告', due: '{day} 截止', on: '截至 {day}', counts: '已报 {sent}，未报 {missing}', onlyMissing: '只看未报的单位', file: '报送材料', fileAgain: '重新报送', tasks: '报送任务',
    tickAll: '全选未报 {count} 项', urge: '催办 {count} 项', urgeAsk: '将催办 {count} 项，催办说明', urgeUsual: '该项材料已过截止日期，请尽快补报；确无内容的，请作零报告。', send: '发送', urged: '已催办 {count} 项', urgedTimes: '催办 {count} 次', urgeNote: '催办', overdueFilings: '逾期未报',
    card: '报送情况', term: '截止日期', sentOn: '报送日期', return: '退回', returnReason: '退回理由', returnNote: '退回后单位的这项任务重新变为待办，理由单位看得到。', byAdmin: '由单位管理员报送。', returnedNow: '已退回{unit}的《{task}》',
  },
  facts: {
    title: '台账', add: '新增{kind}', correct: '更正', withdraw: '作废', withdrawAsk: '作废后不再计数，原有记录保留在历史中。确定作废吗？', record: '记录', history: '历次记录与更正', version: '第 {number} 次', before: '原来', fields: '{count} 项内容', after: '改为', withdrawn: '作废', imported: '导入：{file} · {sheet} 第 {row} 行', importedShort: '导入',
    entered: '在页面录入', happened: '发生于', recorded: '记录于', backfill: '补录：比发生日晚 {days} 天', corrected: '有更正', position: '日志第 {seq} 条', actor: '记录人 {actor}', check: '检查', willDo: '检查通过：{verdict}。', needsSecond: '需要另一人确认。', receipt: '已写入日志第 {seq} 条。', same: '与现有记录相同，没有写入。', moved: '键（{key}）不能改：改键要作废后另填。', of: '{kind} {key}',
    pick: '台账种类',
  },
  groups: { achievements: '成果', library: '资料与通报', inspections: '巡听旁听', records: '全部台账', leave: '请假与补学' },
  accounts: {
    title: '账户', create: '建立账户', login: '登录名', name: '姓名', unit: '单位代码', member: '成员编号', secondFactor: '动态口令', bound: '已绑定', unbound: '未绑定', seen: '最近使用', never: '从未', reset: '重新签发激活码', disable: '停用', enable: '启用', unlock: '解锁', forget: '删除', code: '激活码（只显示这一次，请当面交给本人）', sure: '确定{act}“{name}”吗？', grantsOf: '授权', factorNeeded: '这项操作要求刚刚输入过动态口令。',
  },
  grants: {
    title: '授权', propose: '提出授权', account: '账户', role: '角色', subtree: '含下级单位', round: '巡听轮次', session: '场次', from: '起', to: '止', confirm: '确认', revoke: '撤销', proposedBy: '提出', confirmedBy: '确认', note: '授权由两名管理员先后提出和确认才生效；谁也不能给自己授权。', allUnits: '全部单位',
  },
  tokens: { title: '接口令牌', issue: '签发令牌', owner: '负责人账户', name: '用途', actions: '允许的动作（逗号分隔）', units: '单位（逗号分隔，空着为全部）', until: '有效至', secret: '令牌（只显示这一次）', revoke: '撤销' },
  audit: { title: '安全审计', event: '事件', done: '结果', yes: '成功', no: '被拒', account: '账户', source: '来源地址', object: '对象', detail: '说明', note: '查阅本身也会记入日志。', record: '日志序号' },
  me: {
    title: '我的账户', roles: '我的角色', sessions: '登录会话', current: '本次', end: '结束', password: '修改口令', factor: '动态口令', bind: '绑定动态口令', display: '显示设置', agent: '浏览器', created: '登录时间', until: '至 {day}', open: '长期', bound: '动态口令已绑定。', renew: '输入动态口令',
  },
  proposals: { title: '待确认', note: '要两人共同决定的事，先提请，由另一人确认。', own: '本人提请', others: '他人提请', accept: '同意', decline: '不同意', takeBack: '撤回', none: '没有待确认的提请。', accepted: '已同意，随即生效。', declined: '已退回。' },
  jobs: { title: '后台任务', none: '没有后台任务。', cancel: '取消任务', files: '文件', created: '开始', ended: '结束' },
  help: { title: '使用说明', pages: '各角色说明' },
  lost: { title: '没有这个页面', text: '地址可能写错了，或者您看不到这项内容。', home: '回到工作台' },
}
