import { describe, expect, it } from 'vitest';
import { meetingDatesInText } from './meeting-dates-in-text.ts';

const read = (text: string) =>
  meetingDatesInText(text).map((one) => `${one.body ?? '?'} ${one.kind} ${one.date}`);

describe('a meeting date in a text', () => {
  it.each<[string, string[]]>([
    ['gruppen bygger på ASU-vedtaket fra 06.09.24, punkt for punkt', ['ASU decided 2024-09-06']],
    [
      'ASU-vedtakene 06.09. og 04.10.23 gjelder',
      ['ASU decided 2023-09-06', 'ASU decided 2023-10-04'],
    ],
    ['da ASU vedtok på sitt møte den 06.09.23 hva som skal gjøres', ['ASU decided 2023-09-06']],
    ['stedet følger av vedtak gjort i ASU, den 15.12.22', ['ASU decided 2022-12-15']],
    ['to år, slik det ble vedtatt 17. mars 2021', ['? decided 2021-03-17']],
    ['vedtaka frå 08.06.22 og 14.12.22', ['? decided 2022-06-08', '? decided 2022-12-14']],
    ['grunnlaget var oppe i ASU 09.06.23 og står', ['ASU met 2023-06-09']],
    ['svaret kommer til ASU 07.02.2024', ['ASU met 2024-02-07']],
    ['oversikten er tilbake i ASU-møte 19.06.2024.', ['ASU met 2024-06-19']],
    ['alle svarer innen 28.11.23', []],
    ['vedtas det at møtet holdes 28.11.23', []],
    ['forhandlernes møte 10.10.23', []],
  ])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));
});
