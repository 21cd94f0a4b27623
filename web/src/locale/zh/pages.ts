export default {
  login: {
    title: '登录', login: '账户', password: '口令', submit: '登录', factorTitle: '动态口令', factor: '验证器上的 6 位数字', factorSubmit: '确认',
    activate: '用激活码设置口令', activation: '激活码', newPassword: '新口令', again: '再输一次新口令', mismatch: '两次输入的口令不同', setPassword: '设置口令',
    activated: '口令已设置，请登录。', oldPassword: '原口令', changeTitle: '修改口令', mustChange: '口令已到期或由他人设置，请先修改。', changed: '口令已修改，其他会话已结束。',
    enrolTitle: '绑定动态口令', enrolWhy: '您的角色需要第二因素。请在验证器应用中录入下面的密钥，再输入它显示的 6 位数字。', key: '密钥', uri: '在本机验证器中打开',
    policy: '至少 12 位，大写、小写、数字、符号四类中取三类；不含姓名、单位名和键盘连续字符。', back: '返回登录', showPassword: '显示口令', forgot: '忘记口令或丢失验证器：请联系安全管理员重置。',
  },
  workbench: {
    title: '工作台', hello: '{name}，今天是{day}', due: '待办', overdue: '逾期 {days} 天', left: '还有 {days} 天', today: '今天到期', none: '没有到期和逾期事项。',
    dueDay: '期限', what: '事项', basis: '依据', returned: '已退回', ahead: '向前看', days: '{days} 天', onlyOverdue: '只看逾期', recent: '最近场次', figures: '本年数据',
    figuresNote: '{period}，截至 {on}。每个数字都可点开，看它由哪些记录构成。', proposals: '{count} 件提请待您确认', overdueCount: '逾期 {count} 件', dueCount: '即将到期 {count} 件', group: '按单位', near: '近期场次', openNote: '确认后成员即可签到；没有发通知的，同时记为已通知。', openNow: '确认开办',
    adminHint: '三员账户只管理系统，看不到业务内容。', goAccounts: '管理账户', goGrants: '管理授权', goAudit: '查阅安全事件',
  },
  overview: {
    title: '总览', definition: '口径', exceptions: '不足（例外优先）', exceptionsNone: '没有不足。', unitsOf: '{count} 个单位', matrix: '单位 × 指标', trend: '按月场次', trendTable: '表格',
    met: '达标', commended: '肯定', short: '提醒', failed: '不达标', na: '不适用', bound: '要求 {bound}', legend: '图例', count: '{count} 次', month: '{month}月',
    findings: '不足', commendations: '肯定', type: '单位类型', onlyShort: '只看有不足的单位', figure: '数字', measure: '指标', value: '数值', detail: '分子/分母', units: '单位数',
    compare: '两个时点对比', compareNote: '同一期间，在两个截至日或两个记录时点下的数字。', first: '甲', second: '乙', change: '变化', noChange: '没有变化', onlyChanged: '只看有变化的', comparison: { running: '文件还在比对，雷同率稍后自动补上；其余数字不受影响。', failed: '文件没有比对成，雷同率暂缺；其余数字不受影响。请刷新再试。' }, calendarMissing: '{years} 年没有节假日文件，工作日按周一至周五计算。',
  },
  figure: {
    title: '{measure}', records: '构成这个数字的记录', count: '{count} 条记录', explainRate: '{part} 除以 {whole}，即 {text}。下列 {count} 条记录是分母，其中计入分子的见记录内容。', explainSum: '{part} 除以 {whole}，即 {text}，由下列 {count} 条记录相加得出。',
    explainCount: '数值 {text}，由下列 {count} 条记录构成。', explainNoText: '不适用：这一期没有文件，或者文件读不出文字。', explainTexts: '下列文件按 {whole} 字计，其中 {part} 字别的文件里也有，即 {text}。引文、模板和通用表述不计；能计的不足 300 字的按 300 字或者全文计。', sideBySide: '逐段对照', explainNone: '不适用：没有可以计数的记录。', basis: '依据', position: '读到日志第 {seq} 条（{hash}…）', byKind: '按种类',
  },
  rulebook: {
    title: '口径', intro: '什么算数、要求多少、依据哪一条，都写在规则集中，页面和汇报用的是同一份。', edition: '版本 {edition}', digest: '校验值', required: '要求', commended: '肯定', clause: '条款',
    severity: '程度', perYear: '按全年折算', measures: '计数项目', criteria: '判断指标', noCriterion: '只计数，不判断', kind: { rate: '比率', count: '计数', value: '数值' },
  },
  units: {
    title: '单位与成员', tree: '单位', roster: '成员名册', onDay: '{day} 在册', closed: '已撤销', profile: '概况', liaison: '联络员', type: '类型', parent: '上级单位', children: '下级单位',
    figures: '数据', sessions: '场次', findings: '不足与肯定', all: '全部任期', core: '核心成员 {count} 人', filter: '筛选单位', noRoster: '这一天没有在册成员。', since: '任期', post: '职务', role: '身份',
  },
  imports: {
    title: '导入', intro: '上传报送表（.xlsx 或 .csv）和附件。先预览：每一格有什么问题、会新增或更正多少，都列出来；确认以后才写入日志。', choose: '选择工作簿和附件', folder: '选择整个文件夹',
    drop: '也可以把文件拖到这里', chosen: '已选 {count} 个文件，{size}', upload: '上传并预览', uploading: '正在上传 {done} / {total}', previewing: '正在检查', preview: '预览结果', accepted: '新增 {count} 行',
    corrected: '更正 {count} 行', unchanged: '未变 {count} 行', errors: '{count} 处错误', warnings: '{count} 处提醒', where: '位置', value: '填写的内容', problem: '问题', hint: '怎样改', commit: '写入日志',
    commitValid: '只写入没有问题的行', clean: '没有问题，可以写入。', faulty: '有错误的工作簿整个不收；改好后重新选择即可。', done: '已写入日志', again: '再导入一批', omitted: '另有 {count} 处没有列出', sheets: '按工作表',
    empty: '请先选择文件', template: '模板由命令 xueji template 生成', errorsCsv: '下载问题清单', drop_upload: '放弃这次上传',
  },
  reports: {
    title: '阶段性汇报', order: '编写新汇报', variant: '文稿', public: '公开稿（批评不点名）', internal: '内部稿（附各单位明细）', unitOnly: '单位分报告', formats: '格式', compose: '开始编写', heading: '标题', headingHint: '空着用规定的标题',
    made: '已有汇报', open: '对照依据阅读', outline: '提纲', proof: '依据', choose: '点正文中的一句，看它的依据。', sentence: '所选论断', units: '涉及单位', records: '记录', predicate: '判断', share: '{n} / {N} 个单位', quantifier: '量词“{word}”',
    named: '点名', characters: '{count} 字', position: '读到日志第 {seq} 条', notes: '编写说明', download: '下载', part: { opening: '总体情况', problems: '存在问题', suggestions: '工作建议' }, writing: '正在编写', progress: '{done} / {total} · {step}', leave: '可以离开本页，完成后在这里和“后台任务”中打开。',
    kind: { total: '总量', commendation: '肯定', shortfall: '不足', suggestion: '建议', practice: '经验' }, noProof: '标题、过渡和规定用语，不作论断。', jumpRecords: '在总览中查看这个指标', needJson: '这份汇报没有生成 JSON 数据，不能对照依据；请重新编写并选上它。', edit: '改文字',
    wording: '修改文字', keepFigures: '数字和单位名称必须原样保留：{figures}', lostFigure: '不能去掉或改动“{figure}”：数字与记录绑定。', editsKept: '修改先保留在本机浏览器；点“按修改编写”，用同样的记录重新编成各种格式。', edited: '已改', composeAgain: '按修改编写', restore: '恢复原文',
  },
}
