import { bodyWords } from './body-words.ts';
import { caseWords } from './case-words.ts';
import { consensusWords } from './consensus-words.ts';
import { followUpWords } from './follow-up-words.ts';
import { matterWords } from './matter-words.ts';
import { meetingWords } from './meeting-words.ts';
import { minutesWords } from './minutes-words.ts';
import { procedureWords } from './procedure-words.ts';
import { publicWords } from './public-words.ts';
import { recruitmentWords } from './recruitment-words.ts';
import { registerWords } from './register-words.ts';
import { ruleSetWords } from './rule-set-words.ts';
import { sittingWords } from './sitting-words.ts';
import { summonsWords } from './summons-words.ts';
import { systemWords } from './system-words.ts';
import { termWords } from './term-words.ts';
import type { Origin, Word, WordGroup } from './word.ts';
import { yearWords } from './year-words.ts';

/** Every word of the trade, in the groups that the glossary shows. */
export const words: Readonly<Record<WordGroup, readonly Word[]>> = {
  bodies: bodyWords,
  year: yearWords,
  meetings: meetingWords,
  summons: summonsWords,
  cases: caseWords,
  procedure: procedureWords,
  sitting: sittingWords,
  minutes: minutesWords,
  'follow-up': followUpWords,
  clarifications: [...matterWords, ...consensusWords, ...ruleSetWords],
  register: registerWords,
  recruitment: recruitmentWords,
  terms: termWords,
  public: publicWords,
  system: systemWords,
};

const titles: Readonly<Record<WordGroup, string>> = {
  bodies: 'Bodies and people',
  year: 'The year and the queue',
  meetings: 'Meetings',
  summons: 'Those who are called',
  cases: 'Cases and decisions',
  procedure: 'Rules of procedure',
  sitting: 'In the meeting',
  minutes: 'Minutes',
  'follow-up': 'Follow-up',
  clarifications: 'Settling questions',
  register: 'The register and the figures',
  recruitment: 'Recruiting',
  terms: 'Terms and timetables',
  public: 'For everybody, and to other systems',
  system: 'Omforent itself',
};

const origins: Readonly<Record<Origin, string>> = {
  notice: 'notices and case papers',
  minutes: 'minutes',
  agreement: 'agreements and mandates',
  register: 'the register of seats',
  product: 'Omforent',
};

/** The words as a page for those who work on the code: `docs/words.md`. */
export function wordsAsMarkdown(): string {
  const groups = Object.entries(words).map(([group, own]) => {
    const rows = own.map(
      (one) =>
        `| \`${one.code}\` | ${one.names.nb} | ${one.names.nn} | ${one.meaning.en} | ${origins[one.from]} |`,
    );
    return [
      `## ${titles[group as WordGroup]}`,
      '',
      '| Code | Bokmål | Nynorsk | Meaning | From |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# Words',
    '',
    'The words of the trade: what the code calls a thing, what people call it, what it means, and',
    'where they know it from. The help page shows the same table. This page is made from',
    '`src/app/help/words.ts`; after a change there, run `npx vitest run src/app/help -u`.',
    '',
    ...groups,
  ].join('\n');
}
