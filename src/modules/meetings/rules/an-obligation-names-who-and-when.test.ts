import { describe, expect, it } from 'vitest';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import { circularRequests, obligationFindings } from './an-obligation-names-who-and-when.ts';

/** "AU 2024-01-15", "- 2024-01-15", "AU snarest", "AU every6" */
const duty = (notation: string): ObligationDraft => {
  const [who = '', when = ''] = notation.split(' ');
  const every = /^every(\d*)$/.exec(when);
  const isDate = /^\d/.test(when);
  return {
    who: who === '-' ? '' : who,
    what: 'oppgave',
    due: isDate ? when : null,
    dueNote: isDate || every ? '' : when,
    recurrence: every ? { everyMonths: every[1] ? Number(every[1]) : null } : null,
  };
};
const codes = (notation: string) =>
  obligationFindings(duty(notation), '2023-12-06').map((finding) => finding.code);

describe('an obligation', () => {
  it.each<[string, string[]]>([
    ['AU 2024-01-15', []],
    ['AU 2023-12-06', []],
    ['- 2024-01-15', ['obligation-without-owner']],
    ['AU snarest', ['obligation-without-date']],
    ['- ', ['obligation-without-owner', 'obligation-without-date']],
    ['AU every6', []],
    ['AU every', ['obligation-without-date']],
    ['AU 2023-11-01', ['due-before-the-meeting']],
    ['AU 2024-01-13', ['due-on-a-day-off']],
    ['AU 2024-05-17', ['due-on-a-day-off']],
  ])('%s: %j', (notation, expected) => expect(codes(notation)).toEqual(expected));

  it('that falls in Easter is offered the working days around it', () => {
    expect(obligationFindings(duty('AU 2024-03-30'), '2023-12-06')).toEqual([
      {
        code: 'due-on-a-day-off',
        due: '2024-03-30',
        holiday: null,
        workingDayBefore: '2024-03-27',
        workingDayAfter: '2024-04-02',
      },
    ]);
  });
});

describe('requests', () => {
  const circles = (notation: string) =>
    circularRequests(
      notation.split(' ').map((mark) => {
        const [asker = '', who = ''] = mark.split('>');
        return { asker, obligation: duty(who) };
      }),
    ).map((finding) => finding.between.join('-'));
  it.each<[string, string[]]>([
    ['AU>ASU ASU>AU', ['AU-ASU']],
    ['ASU>AU ASU>gruppen', []],
    ['AU>ASU ASU>gruppen gruppen>AU', []],
    ['AU>AU AU>AU', []],
    ['ASU>AU gruppen>ASU AU>ASU ASU>AU', ['AU-ASU']],
  ])('%s: circles %j', (notation, expected) => expect(circles(notation)).toEqual(expected));
});
