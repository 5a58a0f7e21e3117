import { describe, expect, it } from 'vitest';
import { readPasted } from '../../documents/index.ts';
import { correctedPlan, openDoubts, type Typed } from './corrections-apply-to-plan.ts';
import { confirmation, type Review, reviewOf, rowField } from './review-of-a-document.ts';

const notice = `Møteinnkalling

Utvalg: Fjordutvalget
Møtedato: 14.05.2025
Tid: 09.00 – 11.00
Møtested: Naustet

Sakliste

Sak 11/25 Godkjenning av innkalling og saksliste
Sak 12/25 Felles vaktordning
Sak 13/25 Eventuelt

Sak 11/25 Godkjenning av innkalling og saksliste
Forslag til vedtak
Innkalling og saksliste godkjennes.

Sak 12/25 Felles vaktordning
Bakgrunn
Vaktordningen ble sist drøftet i sak 4/25.
Forslag til vedtak
1. Utvalget tar status til orientering.
2. Sekretariatet legger fram en plan innen 01.09.2025.
`;

function review(text = notice): Review {
  const read = readPasted(text);
  if (!read.ok) throw new Error(read.refusal.code);
  return reviewOf(read.value.document, 'body_fjord');
}
/** Everything in doubt is confirmed, so that only what a test types is at stake. */
const confirmed = (of: Review): Typed =>
  Object.fromEntries(of.doubts.map((doubt) => [confirmation(doubt.name), 'ja']));

function faults(of: Review, typed: Typed) {
  const verdict = correctedPlan(of, { ...confirmed(of), ...typed });
  return verdict.ok ? [] : verdict.refusal.faults.map(({ field, code }) => `${field} ${code}`);
}
function accepted(of: Review, typed: Typed) {
  const verdict = correctedPlan(of, { ...confirmed(of), ...typed });
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal.faults));
  return verdict.value;
}

describe('a reviewed document', () => {
  it('is the plan as it was read where nobody changed anything', () => {
    const of = review();
    expect(accepted(of, {})).toEqual(of.plan);
    expect(accepted(of, of.values)).toEqual(of.plan);
  });

  it('takes the values that a person typed', () => {
    const plan = accepted(review(), {
      dato: '2025-05-21',
      slutter: '',
      sted: ' Rådhuset ',
      malform: 'nn',
      [rowField(1, 'tittel')]: 'Felles vaktordning fra 2026',
      [rowField(1, 'minutter')]: '25',
      [rowField(1, 'ansvarlig')]: 'Leder, Sekretariatet',
      [rowField(1, 'forslag')]: 'Ett samlet punkt.\nMed to linjer.\n\n Og ett til. ',
      [rowField(1, 'lukket')]: 'ja',
    });
    expect(plan).toMatchObject({
      date: '2025-05-21',
      end: null,
      place: 'Rådhuset',
      writtenStandard: 'nn',
    });
    expect(plan.items[1]).toMatchObject({
      title: 'Felles vaktordning fra 2026',
      minutes: 25,
      responsible: ['Leder', 'Sekretariatet'],
      closedBasis: '',
      paper: { points: ['Ett samlet punkt.\nMed to linjer.', 'Og ett til.'] },
    });
  });

  it('keeps a citation with its case when the case gets another number', () => {
    const plan = accepted(review(), { [rowField(1, 'nummer')]: '22/25' });
    expect(plan.items[1]).toMatchObject({
      printed: '22/25',
      number: { series: '', from: 22, to: 22, year: 2025 },
    });
    expect(plan.citations.map((one) => [one.fromKey, one.printed])).toEqual([
      [plan.items[1]?.key, '4/25'],
    ]);
  });

  it('drops the citations of a row that is left out, and the row', () => {
    const plan = accepted(review(), { [rowField(1, 'utelat')]: 'ja' });
    expect(plan.items.map((item) => item.printed)).toEqual(['11/25', '13/25']);
    expect(plan.citations).toEqual([]);
  });

  it('may end past midnight', () => {
    const { start, end } = accepted(review(), { begynner: '22:00', slutter: '00:30' });
    expect([start, end]).toEqual(['22:00', '00:30']);
  });

  it('makes a row without a number no case', () => {
    const [first] = accepted(review(), { [rowField(0, 'nummer')]: '' }).items;
    expect(first).toMatchObject({ kind: 'misc', number: null, key: null, printed: null });
  });
});

describe('a reviewed document is refused', () => {
  it.each([
    [{ dato: '' }, ['dato date-missing']],
    [{ dato: '31.02.2025' }, ['dato date-unreadable']],
    [{ begynner: '' }, ['begynner start-missing']],
    [{ slutter: 'sent' }, ['slutter time-unreadable']],
    [{ begynner: '12:00' }, ['slutter ends-before-start']],
    [{ begynner: '11:00' }, ['slutter ends-before-start']],
    [{ 'rad-0-tittel': ' ' }, ['rad-0-tittel row-without-title']],
    [{ 'rad-0-nummer': 'første' }, ['rad-0-nummer number-unreadable']],
    [{ 'rad-0-nummer': '012/2025' }, ['rad-1-nummer number-appears-twice']],
    [{ 'rad-2-minutter': '-5' }, ['rad-2-minutter minutes-out-of-range']],
    [
      { 'rad-0-utelat': 'ja', 'rad-1-utelat': 'ja', 'rad-2-utelat': 'ja' },
      ['rad-0-utelat everything-left-out'],
    ],
  ] as [Typed, string[]][])('with %o', (typed, expected) => {
    expect(faults(review(), typed)).toEqual(expected);
  });
});

describe('a value in doubt', () => {
  const unsure = (): Review => {
    const of = review();
    const field = rowField(1, 'forslag');
    const doubts = [
      {
        name: field,
        fields: [field],
        leftOutBy: rowField(1, 'utelat'),
        confidence: 'low' as const,
      },
    ];
    return { ...of, doubts };
  };
  const name = rowField(1, 'forslag');
  it.each([
    ['stands open until somebody answers it', {}, 1],
    ['is settled by a confirmation', { [confirmation(name)]: 'ja' }, 0],
    ['is settled by a change', { [name]: 'Et annet forslag.' }, 0],
    ['is settled by leaving the row out', { [rowField(1, 'utelat')]: 'ja' }, 0],
    ['is not settled by sending the same value again', { ...unsure().values }, 1],
  ] as [string, Typed, number][])('%s', (_, typed, open) => {
    expect(openDoubts(unsure(), typed)).toHaveLength(open);
    const verdict = correctedPlan(unsure(), typed);
    expect(verdict.ok).toBe(open === 0);
    if (!verdict.ok) expect(verdict.refusal.faults[0]?.field).toBe(confirmation(name));
  });
});
