import { describe, expect, test } from 'vitest';
import { expanded } from './case-key.ts';
import { numbersIn, plainNumberAtStart } from './case-number.ts';

/** Each number found, as "printed key", with ! for an archive number and ~ for a reference. */
function found(text: string): string[] {
  return numbersIn(text).map(
    (hit) =>
      `${hit.archive ? '!' : ''}${hit.reference ? '~' : ''}${hit.number.printed} ${hit.number.key}`,
  );
}

describe('numbers with a year', () => {
  test.each([
    ['Sak 43/23 Møteplan', '43/23 |2023|43'],
    ['001/15 Godkjenning', '1/15 |2015|1'],
    ['046/2020 Budsjett', '46/2020 |2020|46'],
    ['PS 12/19 Referatsaker', 'PS 12/19 PS|2019|12'],
    ['PS 36/2013', 'PS 36/2013 PS|2013|36'],
    ['FS-36/13 Val', 'FS-36/13 FS|2013|36'],
    ['S25/09 Orientering', 'S25/09 S|2009|25'],
    ['UHRM-sak 1/15', '1/15 |2015|1'],
    ['Sak 2011/38 Regnskap', '2011/38 |2011|38'],
    ['ST 2010/69 Val', 'ST 2010/69 ST|2010|69'],
    ['Sak 01-21 Opning', '1-21 |2021|1'],
    ['Sak 07 – 2022', '7-2022 |2022|7'],
    ['Styresak 45-2020', '45-2020 |2020|45'],
    ['S 1/3/19 Nytt', 'S 1/3/19 S|2019|1/3'],
    ['O-sak 1/3/19', 'O-sak 1/3/19 O|2019|1/3'],
    ['S 7.1/07 Opptak', 'S 7.1/07 S|2007|7.1'],
    ['14/2017Godkjenning', '14/2017 |2017|14'],
    ['Saksnr.: 031/19', '31/19 |2019|31'],
    ['SAK NR. 12/2019 Ymse', '12/2019 |2019|12'],
    ['k-sak 42/19', '42/19 |2019|42'],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each(['V-SAK 3 Ordensregler', 'D-sak 2', 'O-sak 1 Nytt'])(
    '%s has a series and no year',
    (text) => {
      const [hit] = numbersIn(text);
      expect(hit?.form).toBe('typed');
      expect(hit?.number.year).toBeNull();
    },
  );
});

describe('what only looks like a case number', () => {
  test.each([
    'Planen gjelder 2022 - 2024 og budsjettåret 2016/17.',
    'Arbeidet tok 3,5/4,0 årsverk i perioden 2-3 uker.',
    'Punkt 1.3.2/2.2.1 B og § 3-5',
    'Fristen er 15/7, deretter 30/9.',
    'NOU 2023 – 4 og 10-15 %',
    'kl. 16:30-16:35 og 08.30-11.00',
    'Møtet 12.03.2019 og 12.03.19',
    'telefon 75 12 34 56',
  ])('%s', (text) => {
    expect(numbersIn(text).filter((hit) => !hit.archive)).toEqual([]);
  });

  test.each([
    'Arkivsaksnr.: 19/140',
    'Vår ref.: 17/88',
    'Saksmappe: 18/407',
    'gnr. 130/20',
    'møte nr. 4/2020',
    'Møte 6/2014',
    'protokoll nr. 02/14',
    'Internrevisjonsrapport 01/2013',
    'Arkivsak 07/577',
  ])('%s is a number of something else', (text) => {
    expect(numbersIn(text).every((hit) => hit.archive)).toBe(true);
  });

  test('a number behind words that refer is a reference', () => {
    expect(found('jf. sak 53/22')).toEqual(['~53/22 |2022|53']);
    expect(found('Vi viser til ASU-møtet 09.06.2022, sak 26/22')).toContain('~26/22 |2022|26');
  });
});

test('a body before the sak-word is kept as its code', () => {
  expect(numbersIn('(ASU-sak 2/21)')[0]?.bodyCode).toBe('ASU');
  expect(numbersIn('vedtatt som k-sak 42/19')[0]?.bodyCode).toBe('k');
});

test('a range covers every number in it', () => {
  const [hit] = numbersIn('sak 11-14/21');
  expect(hit?.number.printed).toBe('11-14/21');
  const all = hit === undefined ? [] : expanded(hit.number);
  expect(all.map((number) => number.printed)).toEqual(['11/21', '12/21', '13/21', '14/21']);
});

describe('plain numbers', () => {
  test.each([
    ['Sak 1 Status', '1 ||1'],
    ['SAK 14', '14 ||14'],
    ['Sak 3: Eventuelt', '3 ||3'],
    ['Sak 1 18/19 Konstituering', '1 18/19 |2018|1'],
  ])('%s', (text, wanted) => {
    const hit = plainNumberAtStart(text);
    expect(`${hit?.number.printed} ${hit?.number.key}`).toBe(wanted);
  });

  test.each(['Sak 12/19', 'Sak 01-21', 'Saken 3', 'Sak 2019/4', 'Sak 07 – 2022'])(
    '%s is not plain',
    (text) => {
      expect(plainNumberAtStart(text)).toBeNull();
    },
  );
});
