// Texts: searched, read, compared.
export default {
  search: {
    title: '检索', search: '查文字', studied: '谁学过', words: '要找的词', note: '在您看得到的计划、活动、发言、成果、制度、资料和它们的附件里找。几个词用空格分开，须同时出现；带空格的整句加引号。', nothing: '没有找到。换个说法，或者放宽条件。', names: '名称相符',
    waiting: '还有 {count} 份附件没有读完，可能少列', behind: '索引还差 {count} 条记录，可能少列',
    studiedNote: '选一份学习重点，或按词查：截至某一天，哪些单位的活动学过，哪些没有。', byWords: '按词查', first: '最早一次', sessions: '次数', hasStudied: '学过', hasNot: '没有学', onlyNot: '只看没有学的', counts: '截至 {day}：学过 {studied} 个单位，没有学 {not} 个。', pick: '请选一份学习重点，或者输入要找的词。', whoStudied: '哪些单位学过',
  },
}
