import { expect, test } from 'vitest';
import { sampleItem, sampleMeeting } from '../sample-meeting.ts';
import { exchangeWords } from '../text/words/index.ts';
import { oparlAgendaItem, oparlMeeting } from './oparl-follows-from-the-meeting.ts';

test('what is past midnight is told with the next day', () => {
  const item = sampleItem({ start: '23:50', end: '00:10' });
  const late = { date: '2026-03-28', start: '22:00', end: '03:30' };
  const meeting = sampleMeeting({ ...late, items: [item] });
  expect(oparlMeeting(meeting, exchangeWords.nb)).toMatchObject({
    start: '2026-03-28T22:00:00+01:00',
    end: '2026-03-29T03:30:00+02:00',
  });
  expect(oparlAgendaItem(item, meeting, exchangeWords.nb)).toMatchObject({
    start: '2026-03-28T23:50:00+01:00',
    end: '2026-03-29T00:10:00+01:00',
  });
});
