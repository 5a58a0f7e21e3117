import { describe, expect, it } from 'vitest';
import type { NoticeDocument } from '../../documents/vocabulary.ts';
import type { CancelledFrom, MeetingState } from '../../meetings/vocabulary.ts';
import {
  decisionsArePublic,
  isPublicMeeting,
  mayPublish,
  publicNotice,
} from './what-anybody-may-read.ts';

const row = (number: string, closed?: { basis: string }) => ({
  kind: 'case' as const,
  number,
  title: closed ? 'Personalsak' : `Sak ${number}`,
  subPoints: ['Om klinikken'],
  responsible: ['Direktør'],
  start: '13:00',
  end: '13:10',
  minutes: 10,
  ...(closed ? { closed } : {}),
});
const paper = (number: string) => ({
  number,
  title: `Sak ${number}`,
  owners: [],
  handlers: [],
  briefingBy: [],
  proposals: [],
  attachments: [],
  sections: [{ code: 'background' as const, heading: '', text: 'Hemmelig?' }],
  quotedDecisions: [],
  links: [{ text: '26/22', href: 'https://omforent.example/saker/case_1' }],
});
const notice: NoticeDocument = {
  writtenStandard: 'nb',
  partnership: 'Helsefellesskapet',
  body: { name: 'Utvalget', short: 'ASU' },
  meeting: { date: '2023-12-06', start: '13:00', end: '16:00', place: '' },
  noticeVersion: 2,
  publishedAt: '2023-11-22T10:00:00Z',
  changesSinceLast: ['Sak 44/23 er lukket.'],
  absenceContact: 'Sekretær',
  agenda: [row('43/23'), row('44/23', { basis: 'offl. § 13' })],
  sum: { caseMinutes: 20, breakMinutes: 0, plannedEnd: '13:20', overrunMinutes: 0 },
  papers: [paper('43/23'), paper('44/23')],
};

describe('the notice for outsiders', () => {
  const open = publicNotice(notice);

  it('keeps of a closed row its number, public title and basis, and nothing else', () => {
    expect(open.agenda[1]).toMatchObject({
      number: '44/23',
      title: 'Personalsak',
      closed: { basis: 'offl. § 13' },
      subPoints: [],
      responsible: [],
    });
    expect(open.papers.map(({ number }) => number)).toEqual(['43/23']);
    expect(JSON.stringify(open)).not.toContain('44/23 er lukket');
  });

  it('has no way into the workspace', () => {
    expect(open.papers[0]?.links).toEqual([]);
    expect(open.absenceContact).toBeUndefined();
  });
});

it('holds drafts back, and decisions until the meeting is closed', () => {
  const isPublic = (state: MeetingState, cancelledFrom: CancelledFrom | null = null) =>
    isPublicMeeting({ state, cancelledFrom });
  expect((['draft', 'published', 'held', 'closed'] as const).map((one) => isPublic(one))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(isPublic('cancelled', 'draft')).toBe(false);
  expect(isPublic('cancelled', 'published')).toBe(true);
  expect((['published', 'held', 'closed'] as const).map(decisionsArePublic)).toEqual([
    false,
    false,
    true,
  ]);
});

it('shows a case no longer once it is closed, though the notice had it open', () => {
  const sent = { ...notice, agenda: [row('1/23'), row('2/23')] };
  const since = [
    { key: 'item_2', number: '2/23', basis: 'offl. § 13', publicTitle: 'Personalsak' },
  ];
  const { agenda, papers } = publicNotice(
    { ...sent, papers: [paper('1/23'), paper('2/23')] },
    since,
  );
  expect(agenda.map(({ title }) => title)).toEqual(['Sak 1/23', 'Personalsak']);
  expect(agenda[1]).toMatchObject({ closed: { basis: 'offl. § 13' }, subPoints: [] });
  expect(papers.map(({ number }) => number)).toEqual(['1/23']);
});

it('closes a heading with nothing but closed rows under it, and one that was closed itself', () => {
  const group = { ...row('x'), kind: 'group' as const, number: null, title: 'Personalsaker' };
  const under = (number: string) => ({ ...row(number), level: 1 });
  const sent = {
    ...notice,
    papers: [],
    agenda: [group, under('1/23'), under('2/23'), row('3/23')],
  };
  const closed = (number: string | null, key = '') => ({
    ...{ key, number, basis: 'offl. § 13', publicTitle: '' },
  });
  const titles = (since: ReturnType<typeof closed>[], of = sent) =>
    publicNotice(of, since).agenda.map((one) => one.title);
  expect(titles([closed('1/23')])[0]).toBe('Personalsaker');
  expect(titles([closed('1/23'), closed('2/23')])).toEqual(['', '', '', 'Sak 3/23']);
  const empty = { ...sent, agenda: [{ ...group, key: 'item_g' }, row('3/23')] };
  expect(titles([closed(null, 'item_g')], empty)).toEqual(['', 'Sak 3/23']);
  expect(titles([], empty)[0]).toBe('Personalsaker');
});

it('never opens negotiations, recruitment or unions', () => {
  expect(mayPublish('committee')).toBe(true);
  for (const kind of ['negotiating_committee', 'recruitment_committee', 'union_forum']) {
    expect(mayPublish(kind)).toBe(false);
  }
});
