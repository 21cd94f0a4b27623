// A session as it is lived: desk, screen, closing, leave.
export default {
  life: '场次进程', heldOnly: '会后登记的场次，没有在线策划和签到', screen: '投屏签到', desk: '签到台', close: '关闭场次', full: '全屏', closed: '签到已结束。', symbol: '签到二维码，用手机扫描', scan: '用手机扫二维码签到', shortCode: '或在签到页输入短码', changes: '{seconds} 秒后更换', signedIn: '已签到',
  stage: { planned: '策划', announced: '通知', opened: '开办', closed: '关闭', sealed: '封存', cancelled: '已取消' },
  step: { announce: '发出通知', open: '开办', desk: '签到台', screen: '投屏签到', close: '关闭场次', seal: '封存', reopen: '重开', cancel: '取消场次', change: '修改安排' },
  openAsk: '开办后成员即可签到，安排不能再改。现在开办吗？', cancelAsk: '取消的理由', sealAsk: '封存后不能再改，重开需要两人。确定封存吗？', reopenAsk: '重开的理由',
  planned: '筹备和进行中的场次', plan: '策划场次', nonePlanned: '没有筹备中的场次。',
  marked: '已登记 {count} 人', markedBulk: '已成批登记 {count} 人，关闭时须由另一人确认', keptOffline: '网络不通，{count} 人先记在本机，恢复后自动上传', notSent: '未上传 {count} 条', sendNow: '现在上传', refusedOffline: '离线登记未被接受：', badge: '读签到证', badgeHint: '扫码枪对准签到证', badgeRead: '已登记：{name}',
  find: '姓名、编号或拼音首字母', missingOnly: '只看未到', notCome: '未到 {count} 人', tickAll: '全选未到', markTicked: '登记所选 {count} 人', markPaper: '按纸质签到表登记', came: '到了', notSelf: '本人不能自签', awaited: '未到', onLeave: '请假', kept: '已记在本机', grade: '证据{grade}级',
  closeNote: '先看关闭后会记成什么；确认后一次记下场次和每个人的出勤。', end: '结束时间', headCount: '现场清点人数', becomes: '关闭后记为', evidence: '依据', makeUp: '补学', owes: '须补学', exempt: '免计', notCore: '列席', closeNow: '确认关闭', makeUpDue: '补学期限 {day}',
  signal: {
    head_count_differs: '清点人数与签到人数不同', bulk_marks: '成批登记，须由另一人确认', fast_marks: '两秒内登记过多，请核对', outside_network: '{count} 人不在会场网络签到，请核对', other_day: '开办日与计划不同', backdated: '在原定日期以后才策划', leave_pending: '{count} 人请假未批，将记为缺席', leave_late: '{count} 人请假在开始后才批',
  },
  objections: '异议', coming: '要参加的场次', noneComing: '没有安排中的场次。', askLeave: '请假', category: '类别', reason: '事由（只有审批人看得到）', submitLeave: '提交', ownLeave: '我的请假', missed: '缺课与补学', noneMissed: '没有缺课。', madeUp: '已补学', makeUpNow: '补学', allMakeUps: '全部补学记录',
  waiting: '待我审批的请假', noneWaiting: '没有待审批的请假。', approve: '同意', decidedLate: '开始后才批', lateNow: '场次已开始，批准将标明“开始后才批”', decided: '已审批的请假', refuseNote: '不同意的理由',
}
