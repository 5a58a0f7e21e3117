import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const days = (count: string) => (count === '1' ? '1 working day' : `${count} working days`);

/** The words of the figures in English. */
export const en: TextShape<typeof nb> = {
  title: 'Figures',
  lede: 'Where matters are decided, how long it takes, what waits, and why some disagree. Each number leads to the matters behind it.',
  filter: 'Choose what the figures are of',
  from: 'From',
  to: 'To',
  body: 'Group or body',
  area: 'Service area',
  all: 'All',
  show: 'Show the figures',
  wrong: 'The figures are not of what you wrote',
  dateUnreadable: (typed) =>
    `“${typed}” is not a date. Write for example 20.12.2026. The figures are of the last twelve months.`,
  ordered: 'The first day must come before the last. The figures are of the last twelve months.',
  csv: 'The table as CSV',
  asTable: 'The same numbers as a table',
  scale: (max) => `The scale runs from 0 to ${max}.`,
  days,
  noNumber: '–',
  level: (level) => (level === null ? 'Outside the structure' : `Level ${level}`),
  total: 'In all',
  more: (count) => `and ${count} more in the table`,
  share: {
    title: 'Decided in the consensus group',
    said: (part, whole, percent) =>
      `${part} of ${whole} matters decided, ${percent} %, were decided at level 1. The goal is over 90 %.`,
    none: 'No matters were decided in these days, so there is no share to show. It comes with the first matter that is decided.',
    standing: {
      reached: 'The goal is reached',
      near: 'Near the goal',
      far: 'Far below the goal',
    },
    goal: 'goal: over 90 %',
    cols: {
      what: 'Where and when',
      here: 'At level 1',
      decided: 'Decided',
      percent: 'Share at level 1',
    },
  },
  time: {
    title: 'Time to decision at each level',
    said: 'Working days from when a matter reached the body until it was decided or lifted. The dot and the first number are the median; the line and the second number reach what nine of ten kept within.',
    none: 'No matters were decided or lifted in these days.',
    cols: {
      level: 'Level',
      median: 'Median, working days',
      nine: 'Nine of ten within, working days',
      all: 'Matters',
      decided: 'Decided',
      lifted: 'Lifted',
    },
  },
  waiting: {
    title: 'What waits, and for whom',
    said: (count, late) =>
      `${count === 1 ? 'One matter waits' : `${count} matters wait`} today${late > 0 ? `; ${late} past the time limit` : ''}.`,
    none: 'No matters wait today.',
    actors: {
      vendor: 'The vendor',
      expert: 'The expert',
      members: 'The members',
      chair: 'The chair',
    },
    cols: {
      body: 'Group',
      all: 'Waiting',
      late: 'Past the limit',
      median: 'Median age, working days',
      oldest: 'Oldest, working days',
    },
  },
  reasons: {
    title: 'Why some disagree',
    said: (count) =>
      `${count === 1 ? 'One objection' : `${count} objections`} with a reason, in rounds that were closed in these days.`,
    none: 'Nobody objected with a reason in these days.',
    cols: { body: 'Group', side: 'Side', all: 'Objections' },
    noSide: 'no side',
  },
  again: {
    title: 'Asked again',
    said: (again, answered) =>
      `${again} of ${answered} vendor questions answered had been decided before they were asked.`,
    none: 'No vendor questions were answered in these days.',
    again: 'Decided before',
    first: 'New',
    cols: { area: 'Service area', again: 'Asked again', answered: 'Answered' },
    decisions: 'The decisions that are asked about again',
    decisionTimes: (count) => (count === 1 ? 'once' : `${count} times`),
  },
  practice: {
    title: 'Practice in deciding quickly',
    said: 'Time from question to decision in practice matters. Practice is in no other figure.',
    none: 'No practice matters were decided in these days.',
    cols: {
      body: 'Group',
      median: 'Median, working days',
      nine: 'Nine of ten within, working days',
      all: 'Practice matters',
      inGroup: 'Median in the group',
    },
    minutes: (count) => {
      if (count < 90) return `${Math.round(count)} min`;
      const hours = Math.round(count / 60);
      return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
    },
  },
  behind: {
    title: 'The matters behind the number',
    back: 'Back to the figures',
    gone: 'The number is not among these any more. Somebody may have decided a matter since.',
    count: (count) => (count === 1 ? '1 matter' : `${count} matters`),
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    objections: (times, count) =>
      `${times} objections in ${count === 1 ? 'one matter' : `${count} matters`}`,
    cols: {
      title: 'Matter',
      question: 'Question',
      body: 'Group',
      state: 'Stands as',
      asked: 'Asked',
      ended: 'Ended',
      answered: 'Answer sent',
      decision: 'Decided in',
    },
    states: {
      open: 'Open',
      'in-round': 'The group answers',
      settled: 'Answered, not decided',
      decided: 'Decided',
      withdrawn: 'Withdrawn',
    },
    decision: 'The decision',
  },
};
