// Texts: searched, read, compared.
export default {
  search: {
    title: '检索', search: '查文字', studied: '谁学过', words: '要找的词', note: '在您看得到的计划、活动、发言、成果、制度、资料和它们的附件里找。几个词用空格分开，须同时出现；带空格的整句加引号。', nothing: '没有找到。换个说法，或者放宽条件。', names: '名称相符',
    waiting: '还有 {count} 份附件没有读完，可能少列', behind: '索引还差 {count} 条记录，可能少列',
    studiedNote: '选一份学习重点，或按词查：截至某一天，哪些单位的活动学过，哪些没有。', byWords: '按词查', first: '最早一次', sessions: '次数', hasStudied: '学过', hasNot: '没有学', onlyNot: '只看没有学的', counts: '截至 {day}：学过 {studied} 个单位，没有学 {not} 个。', pick: '请选一份学习重点，或者输入要找的词。', whoStudied: '哪些单位学过',
  },
  library: {
    read: '阅读', share: '推广给各单位', sort: '排列', by: { published: '新发布的在前', title: '按标题', views: '看得多的在前', likes: '点赞多的在前' }, onlyFavourites: '只看我收藏的', find: '在资料里查文字', noFavourites: '还没有收藏。打开一份资料，点“收藏”。', characters: '{count} 字', noFile: '没有附文件', views: '看过 {count} 次', likes: '赞 {count}',
    contact: '答疑联系人', contactHint: '如：宣传处 张三', nobody: '没有写明', setContact: '修改', like: '赞', keep: '收藏', favourite: '已收藏', about: '关于这份资料', opened: '看过', times: '{count} 次', versions: '较早的版本', past: '这是较早的版本。', toLatest: '看现行的版本',
    none: '这份资料没有附文件。', waiting: '文件里的文字还没有读出，请过一会儿再来；可以先下载。', unread: '文件里的文字读不出来，请下载以后打开。', readOn: '继续往下读', paragraphs: '已读到第 {shown} / {count} 段',
  },
  readings: { title: '阅读清单', items: '资料', note: '阅读要求', noteHint: '如：重点读第二章', set: '设定', change: '修改', none: '没有设定要读的资料。' },
  reuse: {
    title: '文字雷同', note: '计划、制度、成果文章、发言和学习记录里，与其他文件相同或相近的段落。引用资料、规范表述、标题和通用表述说明而不计。先有的一份不计入占比。只标出文字，不判断原因。', nothing: '没有与其他文件相同的段落。', examined: '截至 {day}，比较了 {count} 份文件，{shared} 份有雷同。', share: '雷同 {share}', letters: '{reused} / {own} 字',
    without: '没有雷同的 {count} 份', unread: '没有读出文字的 {count} 份', other: '另一份文件', relation: '关系', characters: '字数', first: '先后', hidden: '您看不到的文件，合计', all: '全部 {count} 份', discounted: '不计：', discount: '{by} {count} 处',
    pair: '并排对照', pairNote: '〔〕里的数字相同，就是相同或相近的一段；点一处，另一边跳到对应的地方。点线下划、后面注明理由的，说明而不计。', side: { a: '甲', b: '乙' }, firstOf: '{side}在先，{day}；{other}晚 {days} 天。', same_day: '两份是同一天的。', unknown: '有一份没有日期，先后不详。', passages: '雷同的段落', passage: '第 {number} 段', length: '{count} 字', goOver: '第 {number} 段，看另一边',
    reasons: '说明而不计的 {count} 处', owners: '{count} 个单位都有', source: '《{title}》', none: '这两份文件之间没有要列出的段落。', notes: '说明', noteText: '写一段说明，例如两份文件由同一处起草', addNote: '提交说明', noted: '说明已提交。', noNotes: '还没有说明。', notedBy: '{unit} {by}',
  },
}
