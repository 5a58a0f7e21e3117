import { expect, test } from 'vitest';
import { minutesBetween, timesIn } from './clock-times.ts';

test.each([
  ['kl. 13.00 – 16.00', '13:00-16:00'],
  ['13.00- ', '13:00-'],
  ['09:00-11:10', '09:00-11:10'],
  ['kl.19.30', '19:30-'],
  ['kl. 1800', '18:00-'],
  ['klokka 13', '13:00-'],
  ['kl 10-14', '10:00-14:00'],
  ['10:00 14:00', '10:00-14:00'],
  ['satt kl. 16.00', '16:00-'],
])('%s', (text, wanted) => {
  const [time] = timesIn(text);
  expect(`${time?.startTime}-${time?.endTime ?? ''}`).toBe(wanted);
});

test.each(['06.12.2023', 'kl.', '12/19', 'pkt. 4.12.1'])('%s holds no time', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test('minutes run from one time to another', () => {
  expect(minutesBetween('13:20', '14:05')).toBe(45);
});
