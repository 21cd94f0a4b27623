export default {
  product: '学记',
  tagline: '理论学习中心组学习制度的记录、评估与阶段性汇报',
  skip: '跳到正文',
  nav: {
    label: '主导航', open: '打开导航', close: '关闭导航',
    work: '日常', look: '查看', govern: '管理', own: '我的',
    workbench: '工作台', overview: '总览', sessions: '活动', plans: '学习计划', achievements: '成果', filings: '报送',
    units: '单位与成员', import: '导入', rulebook: '口径', reports: '阶段性汇报', inspections: '巡听旁听', library: '资料与通报',
    directives: '学习重点', accounts: '账户', grants: '授权', tokens: '接口令牌', audit: '安全审计', proposals: '待确认', objections: '异议', jobs: '后台任务', me: '我的账户',
    records: '全部台账', leave: '请假与补学', search: '检索', reuse: '文字雷同',
  },
  bar: {
    find: '查找单位和文字', findHint: '单位，或要找的词', inTexts: '在文字里查“{q}”', searchHint: '名称、代码或拼音首字母', settings: '显示设置', account: '账户', help: '帮助', logout: '退出登录',
    theme: '明暗', size: '字号', language: '语言', auto: '跟随系统', light: '浅色', dark: '深色', normal: '标准', large: '大字', huge: '特大',
  },
  act: {
    save: '保存', cancel: '取消', close: '关闭', back: '返回', open: '打开', more: '加载更多', retry: '重试', print: '打印', export: '导出 CSV',
    add: '新增', correct: '更正', withdraw: '作废', confirm: '确认', refuse: '不同意', next: '下一步', columns: '选择列', clear: '清除条件',
    search: '查找', choose: '请选择', chooseFile: '选择文件', remove: '移除', copy: '复制', download: '下载', apply: '应用', show: '展开', hide: '收起', all: '全部',
  },
  state: {
    loading: '正在读取…', nothing: '没有内容', nothingFor: '没有符合条件的记录', saved: '已保存', saving: '正在保存…', unsaved: '尚未提交，已在本机保留草稿',
    draftFound: '恢复了上次没有提交的草稿（{at}）', dropDraft: '放弃草稿', copied: '已复制', total: '共 {count} 条', shown: '已显示 {shown} / {count} 条',
    proposed: '已提请，待另一人确认后生效',
  },
  trouble: {
    unreachable: '连不上服务器', data: '数据', todo: '怎么办', code: '支持代码',
    safe_not_written: '没有写入任何内容，原有数据不受影响。', safe_unknown: '不能确定是否已经写入；重新提交不会重复记录。', safe_read: '这只是读取，数据不受影响。',
    log_in: '登录已失效，请重新登录；填写中的内容保留在本机。', wait: '服务器正忙或暂停写入，请稍后再试。', retry: '请检查网络后重试。',
    mend: '请按提示改正后再提交。', ask: '请记下支持代码，联系管理员。', goLogin: '去登录', row: '第 {row} 条',
  },
  field: {
    on: '截至日', asOf: '记录截至', asOfHint: '日志序号或时间，空着为全部', from: '起', to: '止', period: '期间', unit: '单位', member: '成员', required: '必填', optional: '可不填',
    file: '文件', keyword: '关键词', kind: '种类', state: '状态', name: '姓名', action: '操作', reason: '事由', at: '时间', by: '记录人', seq: '日志序号', source: '来源', row: '行',
  },
  period: { year: '{year}年', half1: '{year}年上半年', half2: '{year}年下半年', quarter: '{year}年第{number}季度', range: '{from} 至 {to}', custom: '自定' },
  weekday: ['日', '一', '二', '三', '四', '五', '六'],
  day: '{day}（周{weekday}）',
  fact: '{kind}',
}
