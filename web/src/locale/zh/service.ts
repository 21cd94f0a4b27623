// Badges, what is sent to people, inspections.
export default {
  badges: {
    title: '签到证', note: '没有手机的人在签到台出示签到证，扫码枪一读即登记。证件收回后随即失效，补发的是新号。', print: '打印 {count} 张', tickAll: '全选无证 {count} 人', issue: '发证 {count} 人', issued: '已发 {count} 张。', revoke: '收回', revokeAsk: '收回“{name}”的签到证？收回后读不出来，可以另发。', revoked: '“{name}”的签到证已收回。',
    number: '证件编号', none: '没有签到证', sheet: '打印页', card: '学习签到证', symbol: '{name}的签到证二维码',
  },
  sending: {
    title: '日历和提醒', calendar: '日历订阅', calendarNote: '把链接加到手机或电脑的日历里，就能看到本人的场次和到期事项。知道链接的人都能看，请勿转发；换一个链接，原来的随即失效。', calendarSince: '链接生成于 {at}。', open: '生成链接', renew: '换一个链接', renewAsk: '原链接随即失效，用它订阅的日历不再更新。换一个吗？', close: '停用链接',
    linkOnce: '链接只显示这一次，请现在复制。', mail: '每日邮件', mailNote: '每天一封，只列到期和逾期事项；没有就不发。', mailNotOffered: '系统没有设置发信，邮件地址可以先留下，设好后开始发。', address: '邮箱地址', endMail: '停发', mailSince: '每天发到 {mail}，自 {at} 起。',
  },
  rounds: {
    title: '巡听旁听', pick: '轮次', none: '没有可以看的巡听轮次。', coverage: '已巡听 {done} / {total} 个单位', open: '待整改 {count}', recheck: '待复核 {count}', overdue: '逾期 {count}', onlyLeft: '只看未巡听的单位', visited: '巡听日期', findings: '问题', start: '评分', look: '查看', ledger: '台账', notVisited: '未巡听', period: '{from} 至 {to}', add: '新增轮次',
    visit: '巡听评价', sheet: '评价表', save: '提交评价', saved: '评价已提交。', problems: '发现的问题', addProblem: '增加一条', problem: '问题', rectification: '整改', rectified: '整改完成', rechecked: '复核通过', rectifiedOn: '{day} 整改完成', recheckedOn: '{day} 复核', term: '期限 {day}', noFindings: '没有问题。', materials: '场次与材料', noSessions: '没有可以看的场次。', draft: '尚未提交，已在本机保留',
    state: { open: '待整改', overdue: '逾期未改', rectified: '待复核', rechecked: '已复核' }, onDay: '日期', known: '这一轮已有评价，提交即更正。', willDo: '将提交评价和 {count} 条新问题。',
  },
  exports: {
    title: '导出报送材料', note: '把您能看到的记录导出为报送材料（ZIP），附说明：谁、何时、作何用途。每次导出都记入安全审计，每天不超过二十次。', purpose: '用途', purposeHint: '如：年度归档', subtree: '含下级单位', take: '导出', ask: '提请他人同意', asked: '已提请。另一人同意以后，回到这里再按“导出”，七天内有效。', permit: '批准编号 {permit}', dropPermit: '不用',
  },
}
