import type zh from '../zh/proof'

const proof: typeof zh = {
  proof: {
    predicate: {
      sum: '“{measure}” of all units, added up; listed are those that are not 0', clear: 'no unit falls short of anything{measure}{limit}', at_least: '“{measure}” is at least {limit}',
      at_most: '“{measure}” is at most {limit}', below: '“{measure}” is below {limit}', above: '“{measure}” is above {limit}',
    },
    compare: 'Two reports side by side', compareNote: 'What two reports say in the same place, with units and shares; what did not change is left out.', first: 'Earlier', second: 'Later', pick: 'Choose a report', new: 'new', gone: 'no longer said', changed: 'changed', same: 'The two reports do not differ.',
    unitsIn: 'Joined', unitsOut: 'Left', counts: '{fresh} new, {gone} no longer said, {changed} changed, {same} the same', needTwo: 'Two reports with JSON data are needed.', figuresNow: 'Compare with today',
  },
  objections: {
    title: 'Objections', note: 'An objection is raised on the page of the record that it is about. When it is upheld, a correction follows. Both show for ever.', raise: 'Object', text: 'What is wrong, and what it should be', send: 'Send the objection', sent: 'Sent; it waits for an answer.', about: 'About',
    by: 'By', answer: 'Answer', upheld: 'Uphold', rejected: 'Reject', answerNow: 'Answer', answered: 'Answered.', none: 'No objections.', correctNow: 'Correct it', onlyOpen: 'Only open ones', notYours: 'Who may correct the record answers.', hint: 'When upheld, correct the record next.',
  },
}
export default proof
