import { expect, test } from 'vitest';
import { noticeView } from './notice-view.ts';
import {
  changedNotice,
  closedNotice,
  emptyNotice,
  fullNotice,
  levelledNotice,
} from './sample-notices.ts';

test('thirteen rows and the closing, with what the minutes come to', () => {
  const { agenda } = noticeView(fullNotice);
  expect(agenda.rows).toHaveLength(13);
  expect(agenda.rows[10]?.responsible).toEqual([
    'Helseplattformen AS',
    'St. Olavs hospital',
    'Kommunene',
  ]);
  expect(agenda.closing).toEqual({
    time: '16.00',
    label: 'Avslutning av møtet',
    detail: 'saker 160 min, pauser 20 min',
    minutes: '180',
  });
  expect(agenda.overrun).toBe('');
});

test('both written standards say the same in their own words', () => {
  const view = noticeView(changedNotice);
  expect(view.heading).toBe('Endra møteinnkalling');
  expect(view.edition).toBe('Versjon 2 · Sendt 01.12.2023 kl. 11.00');
  expect(view.agenda.heading).toBe('Sakliste');
  expect(view.agenda.overrun).toContain('15 min');
  expect(view.papers[0]?.proposals.heading).toBe('Framlegg til vedtak');
  expect(view.papers[0]?.attachments?.items.map((it) => it.note)).toEqual([
    '',
    'vert ettersendt',
    'ikkje lagt ved',
  ]);
});

test('the time of sending is the time of the clock in Norway, summer and winter', () => {
  const sent = (publishedAt: string) => noticeView({ ...fullNotice, publishedAt }).edition;
  expect(sent('2024-01-31T23:30:00Z')).toContain('01.02.2024 kl. 00.30');
  expect(sent('2024-07-01T10:00:00Z')).toContain('01.07.2024 kl. 12.00');
});

test('a draft says so, and an empty agenda says what is missing', () => {
  const view = noticeView(emptyNotice);
  expect(view.draftMark).toBe('Utkast');
  expect(view.edition).toBe('Utkast – ikke sendt');
  expect(view.agenda.empty).toBe('Sakslisten er ikke satt opp ennå.');
});

test('a row leads to its paper only where the paper is printed', () => {
  const rows = noticeView(closedNotice).agenda.rows;
  expect(rows.map((row) => row.paper)).toEqual(['sak-1', 'sak-2', '']);
  expect(rows.map((row) => row.closed)).toEqual(['', 'Lukket (offl. § 13)', 'Lukket']);
});

test('a row says how far in it lies, under what, and its own number; a heading its minutes', () => {
  const rows = noticeView(levelledNotice).agenda.rows;
  expect(rows.map(({ level, place, under, minutes }) => [level, place, under, minutes])).toEqual([
    [0, '1', '', '5'],
    [0, '2', '', '(10)'],
    [1, '2.1', 'under 2 Saker til orientering', '5'],
    [2, '2.1.1', 'under 2.1 2/24 Orientering om delplan 2', '5'],
    [0, '2a', '', '5'],
  ]);
  const shut = {
    ...levelledNotice,
    agenda: levelledNotice.agenda.map((row) => ({ ...row, title: '', closed: {} })),
  };
  expect(noticeView(shut).agenda.rows[1]?.title).toBe('Sak unntatt offentlighet');
});

test('earlier decisions stand in the background, which is added where it lacks', () => {
  const [paper] = fullNotice.papers;
  if (!paper) throw new Error('The sample has no papers');
  const quotedDecisions = [
    { number: '26/22', date: '2022-06-09', points: [{ no: 1, text: 'Ja.' }] },
  ];
  const sections = noticeView({
    ...fullNotice,
    papers: [{ ...paper, sections: [{ heading: 'Vurdering', text: 'Bra.' }], quotedDecisions }],
  }).papers[0]?.sections;
  expect(sections?.map((it) => [it.heading, it.quoted.length])).toEqual([
    ['Bakgrunn og saksopplysninger', 1],
    ['Vurdering', 0],
  ]);
  expect(sections?.[0]?.quoted[0]?.source).toBe('Vedtak i sak 26/22, 09.06.2022');
});

test('only addresses that are safe to follow become links', () => {
  const at = (digitalLink: string) =>
    noticeView({ ...fullNotice, meeting: { ...fullNotice.meeting, digitalLink } }).facts.find(
      (fact) => fact.value === digitalLink,
    )?.href;
  expect(at('https://mote.example.no/a')).toBe('https://mote.example.no/a');
  expect(at('javascript:alert(1)')).toBeUndefined();
  expect(at('data:text/html,x')).toBeUndefined();
  expect(at('lenke kommer')).toBeUndefined();
  expect(at(`https://example.no/${'a'.repeat(3000)}`)).toBeUndefined();
});

test('signs that turn the reading order are left out of every format', () => {
  const body = { name: 'Styre\u202Evalg', short: 'S\u0000V' };
  expect(noticeView({ ...fullNotice, body }).kicker).toContain('Styrevalg (SV)');
});
