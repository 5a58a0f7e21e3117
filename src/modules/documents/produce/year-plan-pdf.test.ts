import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { languages } from '../../../kernel/language.ts';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { type YearPlanDocument, yearPlanPdf, yearPlanPdfFile } from './year-plan-pdf.ts';

afterAll(stopPdf);

const plan: YearPlanDocument = {
  language: 'nb',
  title: 'Møteplan 2027',
  owner: 'Administrativt samarbeidsutvalg',
  year: 2027,
  asOf: '2026-11-22',
  edition: 'Versjon 1',
  draft: false,
  lede: '',
  noteTitle: '',
  meetings: [
    line('2027-09-22', 'Samarbeidsutvalget'),
    line('2027-02-03', 'Samarbeidsutvalget'),
    line('2027-02-03', 'Arbeidsutvalget', '09:00', '11:00'),
    line('2027-06-29', 'Nattutvalget', '22:00', '00:30'),
  ],
};

function line(date: string, name: string, start = '13:00', end: string | null = '16:00') {
  return { date, name, start, end, place: 'Møterom 11', note: '' };
}

async function pagesOf(document: YearPlanDocument): Promise<string[]> {
  const pdf = await getDocumentProxy(await yearPlanPdf(document));
  return (await extractText(pdf)).text;
}

test('a half-year stands on a page of its own, its meetings by month, day and hour', async () => {
  const [spring = '', autumn = '', ...more] = await pagesOf(plan);
  expect(more).toEqual([]);
  const says = (page: string, ...words: string[]) =>
    words.reduce((from, word) => {
      expect(page.slice(from)).toContain(word);
      return page.indexOf(word, from);
    }, 0);
  says(spring, 'Møteplan 2027', 'Første halvår', 'Februar', '5', 'ons. 03.02.', 'Arbeidsutvalget');
  says(spring, 'Arbeidsutvalget', '09.00–11.00', 'Samarbeidsutvalget', 'Juni', '22.00–00.30');
  expect(spring).not.toContain('Mars');
  says(autumn, 'Andre halvår', 'September', 'ons. 22.09.', 'Samarbeidsutvalget');
  expect(autumn).toContain('slik den står 22.11.2026');
});

test.each(languages)(
  'in %s it is PDF/A-2a, accessible, and the same each time',
  async (language) => {
    const own = { ...plan, language, draft: true, noteTitle: 'Note' };
    const metadata = Buffer.from(await yearPlanPdf(own)).toString('latin1');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain(`<rdf:li>${language}-NO</rdf:li>`);
    await yearPlanPdfFile(own, { standard: 'ua-1' });
    expect(Buffer.compare(await yearPlanPdf(own), await yearPlanPdf(structuredClone(own)))).toBe(0);
  },
);

test('a half-year without meetings takes no page of its own', async () => {
  const [only = '', ...more] = await pagesOf({ ...plan, meetings: plan.meetings.slice(0, 1) });
  expect(more).toEqual([]);
  expect(only).toMatch(/Første halvår[\s\S]*Ingen møter\.[\s\S]*Andre halvår[\s\S]*22\.09\./u);
});

test.each([
  ['Dialogmøte', 'St. Olavs hospital, 1930-bygget, Møterom 11', 'Flyttet fra 10.02.2027.'],
  ['Helseinnovasjonssamarbeid', 'Teams', ''],
  ['Samhandlingskoordineringsutvalget i hele området', 'Samfunnshuset', 'x '.repeat(60)],
])('no text of a row runs into the next: %s', async (name, place, note) => {
  const row = { ...line('2027-02-03', name), place, note };
  const noteTitle = note ? 'Merknad' : '';
  const pdf = await getDocumentProxy(await yearPlanPdf({ ...plan, noteTitle, meetings: [row] }));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const texts = items.flatMap((one) =>
    'transform' in one && one.str.trim() !== ''
      ? [
          {
            text: one.str,
            x: one.transform[4],
            y: one.transform[5],
            end: one.transform[4] + one.width,
          },
        ]
      : [],
  );
  for (const one of texts) {
    expect(one.end, one.text).toBeLessThan(595);
    const into = texts.filter(
      (other) =>
        other !== one &&
        Math.abs(other.y - one.y) < 2 &&
        other.x >= one.x &&
        other.x < one.end - 0.5,
    );
    expect(into, one.text).toEqual([]);
  }
});

test('a year without meetings, and a full one with names that are no markup', async () => {
  expect((await pagesOf({ ...plan, meetings: [] })).join()).toContain('Ingen møter.');
  const many = Array.from({ length: 120 }, (_, at) => ({
    ...line(addDays('2027-01-04', Math.floor(at / 12) * 31), `#panic("x") *Utvalg* $${at}$ _a_`),
    place: 'x'.repeat(at % 90),
    note: 'Flyttet',
  }));
  const pages = await pagesOf({ ...plan, meetings: many, noteTitle: 'Merknad' });
  const squeezed = pages.join('').replaceAll(/\s/gu, '');
  for (const at of [0, 59, 119]) expect(squeezed).toContain(`#panic("x")*Utvalg*$${at}$_a_`);
  for (const page of pages) expect(page).toContain('Utvalg');
});
