import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { referencesInText } from './references-in-text.ts';

const read = (text: string) =>
  referencesInText(text, 2024).map((one) => {
    const run = one.from === one.to ? `${one.from}` : `${one.from}-${one.to}`;
    const date = one.citedDate ? ` on ${one.citedDate.date}` : '';
    return `${one.body ? `${one.body} ` : ''}${one.series}${run}/${one.year}${date}`;
  });

describe('a reference to a case', () => {
  it.each<[string, string[]]>([
    ['jf. sak 53/22.', ['53/2022']],
    ['sakene 49 og 50/22', ['49/2022', '50/2022']],
    ['sakene 31, 32 og 36/22', ['31/2022', '32/2022', '36/2022']],
    ['sak 11-14/21', ['11-14/2021']],
    ['(ASU-sak 2/21)', ['ASU 2/2021']],
    ['k-sak 42/19', ['K 42/2019']],
    ['tiltakene i vedtak 31/23', ['31/2023']],
    ['se 26/22', ['26/2022']],
    ['sak nr. 7/2023', ['7/2023']],
    ['Sak 2014/15', ['15/2014']],
    ['PS 12/19', ['PS12/2019']],
    ['sak 5/10', ['5/2010']],
    ['se 31/23 og 37/23', ['31/2023', '37/2023']],
    ['Planen kom på ASU-møte 09.06.2022 i sak 26/22', ['ASU 26/2022 on 2022-06-09']],
    ['Valgt på ASU-møtet 17.03.21, sak 11-14/21', ['ASU 11-14/2021 on 2021-03-17']],
    ['ASU møte 15.09.23, sak 34/22', ['ASU 34/2022 on 2023-09-15']],
    ['se sak 37/22 (ASU 15.09.2022).', ['ASU 37/2022 on 2022-09-15']],
    ['vedtak 31/23 (06.09.23)', ['31/2023 on 2023-09-06']],
    ['sak 37/23, lagt frem i ASU den 04.10.23.', ['ASU 37/2023 on 2023-10-04']],
    ['sak 37/23, lagd fram. Møtet 04.10.23', ['37/2023']],
    ['sak 37/23 følges opp innen 01.11.23', ['37/2023']],
    [
      'sakene 49 og 50/22 (ASU 15.12.22)',
      ['ASU 49/2022 on 2022-12-15', 'ASU 50/2022 on 2022-12-15'],
    ],
  ])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'frist 15/7 og 30/9',
    'innen 30/11',
    'handlingsplan 2022 - 2024',
    'skoleåret 2016/17',
    'tiltak 1.3.2/2.2.1 B',
    'NOU 2023 – 4',
    '3,5/4,0 årsverk',
    'gnr./bnr. 130/20',
    'arkivsak 07/577',
    'møte nr. 4/2020',
    'Rapport 8/2006',
    'fordelt 50/50',
    'sak 1 og 2',
    'kl. 13/14.30',
    'hele døgnet, 24/7',
  ])('is not in "%s"', (text) => expect(read(text)).toEqual([]));

  it('is found where it stands', () => {
    const text = 'Vi viser til sakene 49 og 50/22 (ASU 15.12.22).';
    const found = referencesInText(text, 2024);
    expect(found.map((one) => text.slice(one.span.start, one.span.end))).toEqual(['49', '50/22']);
    const date = found[0]?.citedDate?.span;
    expect(text.slice(date?.start, date?.end)).toBe('15.12.22');
  });

  test('is found again whatever stands around it', () => {
    const number = fc.integer({ min: 1, max: 999 });
    const year = fc.integer({ min: 13, max: 24 });
    const around = fc.constantFrom('', ' ', '. Og så ', ' (', ', ', ' – ');
    fc.assert(
      fc.property(number, year, around, around, (seq, short, before, after) => {
        expect(read(`Jf${before} sak ${seq}/${short}${after}`)).toEqual([`${seq}/20${short}`]);
      }),
    );
  });
});
