import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Help and glossary',
  lede: 'The usual errands, in five steps each, and what the words mean.',
  errands: 'Errands',
  notice: {
    title: 'Make a notice',
    steps: {
      a: 'Choose Meetings and New meeting: body, day, time and place.',
      b: 'Add cases and breaks to the agenda. The times follow from the minutes.',
      c: 'Open each case and write its paper with the proposed decision.',
      d: 'See under “Before the notice is sent” what must be mended, and mend it.',
      e: 'Choose Publish the notice, look it over, and publish. Later changes make a new version.',
    },
  },
  bring: {
    title: 'Bring in a notice or minutes that exist',
    steps: {
      a: 'Choose Bring in a document and drop the file there, or paste the text.',
      b: 'Look over what was read, beside its source.',
      c: 'Correct what was read wrongly. What is unsure is marked.',
      d: 'Choose body and meeting if they were not found.',
      e: 'Accept. Only then does it become a meeting, cases and decisions.',
    },
  },
  decide: {
    title: 'Record decisions after a meeting',
    steps: {
      a: 'Open the meeting and choose Record decisions.',
      b: 'Choose the outcome of each case. The proposal is filled in beforehand.',
      c: 'Change the points as the meeting did. What was proposed stays beside them.',
      d: 'Look over the duties that follow from the points: who, what and when.',
      e: 'Close the meeting when every case has an outcome.',
    },
  },
  follow: {
    title: 'Follow up what was decided',
    steps: {
      a: 'My work shows what waits for you, the most urgent first.',
      b: 'Follow-up shows all duties. Choose body, who, state and due date.',
      c: 'Open the duty and report it as done, with the date and what was done.',
      d: 'If the date has passed, write why, and set a new date if needed.',
      e: 'Nothing disappears: the missed date and the explanation stay.',
    },
  },
  find: {
    title: 'Find a case and what it led to',
    steps: {
      a: 'Write the case number or a word in the search field at the top.',
      b: 'Open the case to see the decision, and the proposal where it was changed.',
      c: 'The trail shows which cases it builds on, and which build on it.',
      d: 'Set a topic to follow cases that belong together over years.',
      e: 'The duties to the right show what is done, and what remains.',
    },
  },
  keyboard: 'Keyboard',
  keys: {
    tab: 'Next field or link. With shift: the one before.',
    enter: 'Opens the link or sends the form.',
    skip: 'The first Tab on a page shows “Skip to the content”.',
    escape: 'Closes the menu on narrow screens.',
    space: 'Ticks a box, and opens what is folded.',
  },
  keyNames: { tab: 'Tab', enter: 'Enter', skip: 'Tab, Enter', escape: 'Esc', space: 'Space' },
  words: 'Glossary',
  groups: {
    bodies: 'Bodies and people',
    meetings: 'Meetings',
    cases: 'Cases and decisions',
    'follow-up': 'Follow-up',
    system: 'Omforent itself',
  },
  columns: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', meaning: 'What it means' },
};
