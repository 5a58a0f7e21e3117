import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatorOf, writtenTable } from '../../../kernel/separated-values.ts';
import { equivalences, longest, type TermDraft } from '../vocabulary.ts';
import { isWholeTerm } from './a-term-goes-from-proposal-to-decision.ts';
import { identityOf, wellWritten } from './a-term-is-well-written.ts';
import { conceptMapSchema } from './concept-map-schema.ts';
import { termDraft } from './term-samples.ts';
import { termsAsConceptMap } from './terms-as-concept-map.ts';
import { rowOfTerm } from './terms-as-table.ts';
import { termsInConceptMap } from './terms-in-a-concept-map.ts';
import { isEnough, termColumns, termsInTable } from './terms-in-a-table.ts';

const validate = new Ajv({ allErrors: true, strict: true }).compile(conceptMapSchema);
const head = {
  url: 'https://omforent.example/termer/termer.json',
  title: 'Termer',
  description: 'Fra leverandørens ord til norsk',
  publisher: 'Fellesskapet',
  date: '2026-09-01',
};

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', "'=x", 'æ;ø,å', '"sitert"', 'to\nlinjer', '-5', 'kø'),
);
/** Whatever somebody may have written that is whole enough to be decided, each once. */
const wholeTerms = fc
  .array(
    fc.record({
      source: word,
      sourceCode: fc.oneof(fc.constant(''), word),
      area: fc.oneof(fc.constant(''), word),
      nb: word,
      nn: word,
      synonyms: fc.array(word, { maxLength: 4 }),
      definition: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 40 }), word),
      equivalence: fc.constantFrom(...equivalences),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const once = new Map<string, TermDraft>();
    for (const draft of drafts) {
      const written = wellWritten(draft);
      if (written.ok && isWholeTerm(written.value).ok) {
        once.set(identityOf(written.value), written.value);
      }
    }
    return [...once.values()];
  });
const inOrder = (terms: readonly TermDraft[]) =>
  [...terms].sort((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1));

describe('terms as a table', () => {
  it('come back the same', () => {
    fc.assert(
      fc.property(wholeTerms, (terms) => {
        fc.pre(terms.length > 0);
        const text = writtenTable([[...termColumns], ...terms.map(rowOfTerm)]);
        const read = termsInTable(text, separatorOf(text), termColumns);
        expect(read.ok && read.value.faults).toEqual([]);
        expect(read.ok && read.value.terms.map((one) => one.draft)).toEqual(terms);
      }),
    );
  });

  it('know their columns by name, in any order and with others between', () => {
    const read = termsInTable(
      'Nynorsk,Merknad,Kilde,BOKMÅL\nrekvisisjonspakke,ja,Order set,rekvisisjonspakke\n',
      ',',
      null,
    );
    expect(read).toMatchObject({
      ok: true,
      value: { mapping: ['nn', null, 'source', 'nb'], faults: [], terms: [{ line: 2 }] },
    });
    expect(read.ok && isEnough(read.value.mapping)).toEqual({ ok: true, value: null });
    expect(isEnough(['nb', null])).toMatchObject({ refusal: { code: 'no-source-column' } });
    expect(isEnough(['source', null])).toMatchObject({ refusal: { code: 'no-norwegian-column' } });
    expect(termsInTable('a;b\nc;d', ';', ['nb', 'nb'])).toMatchObject({
      refusal: { code: 'column-twice', column: 'nb' },
    });
  });

  it('name every row that is none, with its line and what is wrong', () => {
    const rows = [
      'kilde;nb;nn;samsvar',
      'Order set;pakke;pakke;',
      'order SET;annet;anna;',
      'Chart;journal',
      ';journal;journal;',
      'Chart;;;',
      'Chart;=HYPERLINK("http://x");journal;',
      'Chart;journal;journal;nesten',
      `Chart;${'x'.repeat(201)};journal;`,
      'Smart"List;"med ""sitat""";liste;wider',
    ];
    const read = termsInTable(rows.join('\n'), ';', null);
    expect(read.ok && read.value.terms.map((one) => one.line)).toEqual([2, 10]);
    expect(read.ok && read.value.faults).toEqual([
      { line: 3, code: 'same-as-line', other: 2 },
      { line: 4, code: 'wrong-columns', has: 2, expected: 4 },
      { line: 5, code: 'source-is-empty' },
      { line: 6, code: 'no-norwegian-word' },
      { line: 7, code: 'formula', column: 'nb' },
      { line: 8, code: 'unknown-equivalence', typed: 'nesten' },
      { line: 9, code: 'too-long', field: 'nb', most: longest.word, has: 201 },
    ]);
  });

  it('are refused as a whole where rows cannot be told apart, or there is none', () => {
    expect(termsInTable('kilde;nb\n"Order;set\n', ';', null)).toMatchObject({
      refusal: { code: 'quote-never-ends', line: 2 },
    });
    expect(termsInTable('kilde;nb\n\n', ';', null)).toMatchObject({ refusal: { code: 'no-rows' } });
    const many = `kilde;nb\n${'Order set;pakke\n'.repeat(100_001)}`;
    expect(termsInTable(many, ';', null)).toMatchObject({
      refusal: { code: 'too-many-rows', most: 100_000 },
    });
  });
});

describe('terms as a ConceptMap', () => {
  it('have the published shape, and come back the same', () => {
    fc.assert(
      fc.property(wholeTerms, (terms) => {
        const map = termsAsConceptMap(terms, head);
        validate(map);
        expect(validate.errors ?? []).toEqual([]);
        const read = termsInConceptMap(JSON.stringify(map));
        if (terms.length === 0) {
          expect(read).toEqual({ ok: false, refusal: { code: 'no-rows' } });
          return;
        }
        expect(read.ok && read.value.faults).toEqual([]);
        const back = read.ok ? read.value.terms.map((one) => one.draft) : [];
        expect(inOrder(back)).toEqual(inOrder(terms));
      }),
    );
  });

  it('of the same word in two areas are one element with two targets', () => {
    const terms = [termDraft({ area: 'Lege' }), termDraft({ area: 'Pleie', nb: 'tiltakspakke' })];
    const [group] = termsAsConceptMap(terms, head).group ?? [];
    expect(group?.element).toHaveLength(1);
    expect(group?.element[0]?.target.map((one) => one.dependsOn?.[0]?.value)).toEqual([
      'Lege',
      'Pleie',
    ]);
  });

  it('are not accepted by the schema where something is wrong', () => {
    const map = termsAsConceptMap([termDraft()], head);
    const [group] = map.group ?? [];
    const wrong = [
      { ...map, status: 'decided' },
      { ...map, date: '01.09.2026' },
      { ...map, title: '' },
      { ...map, group: [] },
      { ...map, group: [{ ...group, element: [] }] },
      { ...map, group: [{ ...group, element: [{ code: 'two  spaces', target: [] }] }] },
      {
        ...map,
        group: [{ ...group, element: [{ code: 'x', target: [{ equivalence: 'narrower' }] }] }],
      },
      { ...map, terms: [] },
    ];
    expect(wrong.map((one) => validate(one))).toEqual(wrong.map(() => false));
  });

  it('of another make are read as far as they go', () => {
    const read = termsInConceptMap(
      JSON.stringify({
        resourceType: 'ConceptMap',
        status: 'draft',
        group: [
          {
            element: [
              {
                code: 'ENC',
                display: 'Encounter',
                target: [
                  { code: 'kontakt', equivalence: 'subsumes' },
                  { code: 'oppmøte', equivalence: 'relatedto' },
                ],
              },
              { code: 'X', target: [{ code: 'y', equivalence: 'nesten' }] },
              { code: 'Z', target: [{ equivalence: 'equal' }] },
              { code: 'W' },
              null,
            ],
          },
        ],
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        terms: [
          {
            line: 1,
            draft: {
              source: 'Encounter',
              sourceCode: 'ENC',
              nb: 'kontakt',
              nn: '',
              synonyms: ['oppmøte'],
              equivalence: 'wider',
            },
          },
        ],
        faults: [
          { line: 2, code: 'unknown-equivalence', typed: 'nesten' },
          { line: 3, code: 'no-norwegian-word' },
        ],
      },
    });
  });

  it('are refused where they are something else', () => {
    expect(termsInConceptMap('{')).toMatchObject({ refusal: { code: 'not-json' } });
    expect(termsInConceptMap('[1]')).toMatchObject({ refusal: { code: 'not-a-concept-map' } });
    expect(termsInConceptMap('{"resourceType":"Patient"}')).toMatchObject({
      refusal: { code: 'not-a-concept-map', found: 'Patient' },
    });
    expect(termsInConceptMap('{"resourceType":"ConceptMap","group":7}')).toMatchObject({
      refusal: { code: 'no-rows' },
    });
  });
});
