// Texts: searched, read, compared.
export default {
  search: {
    title: '检索', search: '查文字', studied: '谁学过', words: '要找的词', note: '在您看得到的计划、活动、发言、成果、制度、资料和它们的附件里找。几个词用空格分开，须同时出现；带空格的整句加引号。', nothing: '没有找到。换个说法，或者放宽条件。', names: '名称相符',
    waiting: '还有 {count} 份附件没有读完，可能少列', behind: '索引还差 {count} 条记录，可能少列',
    studiedNote: '选一份学习重点，或按词查：截至某一天，哪些单位的活动学过，哪些没有。', byWords: '按词查', first: '最早一次', sessions: '次数', hasStudied: '学过', hasNot: '没有学', onlyNot: '只看没有学的', counts: '截至 {day}：学过 {studied} 个单位，没有学 {not} 个。', pick: '请选一份学习重点，或者输入要找的词。', whoStudied: '哪些单位学过',
  },
  library: {
    read: '阅读', sort: '排列', by: { published: '新发布的在前', title: '按标题', views: '看得多的在前', likes: '点赞多的在前' }, onlyFavourites: '只看我收藏的', find: '在资料里查文字', noFavourites: '还没有收藏。打开一份资料，点“收藏”。', characters: '{count} 字', noFile: '没有附文件', views: '看过 {count} 次', likes: '赞 {count}',
    contact: '答疑联系人', contactHint: '如：宣传处 张三', nobody: '没有写明', setContact: '修改', like: '赞', keep: '收藏', favourite: '已收藏', about: '关于这份资料', opened: '看过', times: '{count} 次', versions: '较早的版本', past: '这是较早的版本。', toLatest: '看现行的版本',
    none: '这份资料没有附文件。', waiting: '文件里的文字还没有读出，请过一会儿再来；可以先下载。', unread: '文件里的文字读不出来，请下载以后打开。', readOn: '继续往下读', paragraphs: '已读到第 {shown} / {count} 段',
  },
}
