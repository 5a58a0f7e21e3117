import { describe, expect, it } from 'vitest';
import { meetingDatesInText } from './meeting-dates-in-text.ts';

const read = (text: string) =>
  meetingDatesInText(text).map((one) => `${one.body ?? '?'} ${one.kind} ${one.date}`);

describe('a meeting date in a text', () => {
  it.each<[string, string[]]>([
    ['oppfølging av ASU-vedtaket fra 06.09.24 i sin helhet', ['ASU decided 2024-09-06']],
    [
      'ASU-vedtaket 06.09. og 04.10.23, deriblant',
      ['ASU decided 2023-09-06', 'ASU decided 2023-10-04'],
    ],
    ['ASU vedtok i sitt møte den 06.09.23 tolv punkt', ['ASU decided 2023-09-06']],
    ['Etter vedtak i ASU, den 15.12.22, er', ['ASU decided 2022-12-15']],
    ['perioden som ble vedtatt 17. mars 2021 er', ['? decided 2021-03-17']],
    ['vedtaka frå 09.06.22 og 15.12.22', ['? decided 2022-06-09', '? decided 2022-12-15']],
    ['påfølgende sak i ASU 09.06.23 der', ['ASU met 2023-06-09']],
    ['legge frem sak i ASU 07.02.2024 for', ['ASU met 2024-02-07']],
    ['ny status i ASU-møte 19.06.2024.', ['ASU met 2024-06-19']],
    ['Svarfristen er 28.11.23', []],
    ['vedtas det at møtet holdes 28.11.23', []],
    ['første møte 10.10.23', []],
  ])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));
});
