// What stands behind a sentence or a record: its proof, what others hold against it, two versions side by side.
export default {
  proof: {
    predicate: {
      sum: '把各单位的“{measure}”相加；下面列出不为 0 的单位', clear: '各单位都没有不足{measure}{limit}', at_least: '“{measure}”不低于 {limit}',
      at_most: '“{measure}”不高于 {limit}', below: '“{measure}”低于 {limit}', above: '“{measure}”高于 {limit}',
    },
    compare: '两份汇报对比', compareNote: '同一句论断在两份汇报里的说法、单位和比例；没有变化的略去。', first: '前一份', second: '后一份', pick: '选择汇报', new: '新增', gone: '不再提', changed: '有变化', same: '两份汇报没有不同。',
    unitsIn: '增加', unitsOut: '减少', counts: '新增 {fresh}，不再提 {gone}，变化 {changed}，不变 {same}', needTwo: '至少要有两份带 JSON 数据的汇报才能对比。', figuresNow: '与今天的数据对比',
  },
  objections: {
    title: '异议', note: '对一条记录有异议，在那条记录的页面提出；答复采纳后，仍要另作更正。异议和答复一直可见。', raise: '提出异议', text: '哪里不对，应当是什么', send: '提交异议', sent: '异议已提交，等待答复。', about: '所指记录',
    by: '提出人', answer: '答复', upheld: '采纳', rejected: '不采纳', answerNow: '答复', answered: '已答复。', none: '没有异议。', correctNow: '去更正', onlyOpen: '只看待答复', notYours: '由能更正这条记录的人答复。', hint: '采纳以后，请接着更正这条记录。',
  },
}
