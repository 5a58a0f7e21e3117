import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { termDraft } from '../rules/term-samples.ts';
import {
  alreadyThere,
  countTerms,
  draftOf,
  listComments,
  listTerms,
  listTranslators,
  readDraftOf,
  readTerm,
} from '../store/reads.ts';
import { synonymsOf } from '../store/synonyms.ts';
import type { TermDraft } from '../vocabulary.ts';
import { changeTerm } from './change-term.ts';
import { discussTerm } from './discuss-term.ts';
import { proposeTerm } from './propose-term.ts';
import { reopenTerm, settleTerm } from './settle-term.ts';
import { discardTermsFile, keepTermsFile, takeInTerms } from './take-in-terms.ts';
import { reportTranslator, withdrawTranslator } from './translators.ts';

const { db } = await testDatabase();

const as = (role: Role, name: string = role): Acting =>
  actingInTest(role, { name, now: new Date('2026-09-01T10:00:00Z'), today: '2026-09-01' });
const secretary = as('secretary', 'Sekretær');
const translator = as('reader', 'Oversetter');

let number = 0;
async function proposed(known: Partial<TermDraft> = {}, by = translator) {
  number++;
  const draft = termDraft({ source: `Order set ${number}`, ...known });
  const verdict = await perform(db, proposeTerm, draft, by);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return stored(verdict.value);
}
async function stored(id: string) {
  const found = await readTerm(db, id);
  if (!found) throw new Error(`${id} is not stored`);
  return found;
}
async function discussed(known: Partial<TermDraft> = {}) {
  const { id } = await proposed(known);
  await perform(db, discussTerm, { id, words: 'Legene sier pakke.' }, as('member'));
  return stored(id);
}
const decision = { outcome: 'decided', byCase: '4/26', reason: '' } as const;

describe('a term', () => {
  it('goes from proposal through discussion to decision, and is found by the search from then', async () => {
    const term = await proposed({
      source: 'Smart list',
      nb: 'utfyllingsliste',
      nn: 'utfyllingsliste',
    });
    expect(term).toMatchObject({ state: 'proposed', proposedByName: 'Oversetter', version: 1 });
    const early = await perform(db, settleTerm, { ...term, ...decision }, secretary);
    expect(early).toMatchObject({ refusal: { code: 'not-discussed' } });
    await perform(db, discussTerm, { id: term.id, words: 'Godt.' }, as('member', 'Medlem'));
    expect(await synonymsOf(db, ['smart list'])).toEqual(new Map());
    const { version } = await stored(term.id);
    const done = await perform(db, settleTerm, { id: term.id, version, ...decision }, secretary);
    expect(done.ok).toBe(true);
    expect(await stored(term.id)).toMatchObject({
      state: 'decided',
      decidedByName: 'Sekretær',
      decidedByCase: '4/26',
      decidedOn: '2026-09-01',
    });
    expect((await synonymsOf(db, ['smart list'])).get('smart list')).toEqual(['utfyllingsliste']);
    const log = await readLog(db, { subjectId: term.id, limit: 9 });
    expect(log.map((entry) => entry.command)).toEqual([
      'terminology.settle-term',
      'terminology.discuss-term',
      'terminology.propose-term',
    ]);
  });

  it('is opened again with a reason, and leaves the search', async () => {
    const term = await discussed({ source: 'Flowsheet', nb: 'kurve', nn: 'kurve' });
    await perform(db, settleTerm, { ...term, ...decision }, secretary);
    const decided = await stored(term.id);
    const changed = { ...decided, draft: termDraft({ source: 'Flowsheet', nb: 'kurveark' }) };
    expect(await perform(db, changeTerm, changed, secretary)).toMatchObject({
      refusal: { code: 'term-is-settled' },
    });
    expect(await perform(db, reopenTerm, { ...decided, reason: ' ' }, secretary)).toMatchObject({
      refusal: { code: 'reason-is-empty' },
    });
    await perform(db, reopenTerm, { ...decided, reason: 'Kurve brukes om noe annet.' }, secretary);
    expect(await stored(term.id)).toMatchObject({ state: 'discussed', decidedOn: null });
    expect(await synonymsOf(db, ['flowsheet'])).toEqual(new Map());
  });

  it('is proposed once, whatever the letter case, also by ten at once', async () => {
    const tries = Array.from({ length: 10 }, (_, at) =>
      perform(
        db,
        proposeTerm,
        termDraft({ source: at % 2 ? 'Work Queue' : 'work queue', area: 'Poliklinikk' }),
        as('member'),
      ),
    );
    const verdicts = await Promise.all(tries);
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    for (const one of verdicts) if (!one.ok) expect(one.refusal.code).toBe('term-exists');
    const elsewhere = termDraft({ source: 'Work queue', area: 'Sengepost' });
    expect((await perform(db, proposeTerm, elsewhere, as('member'))).ok).toBe(true);
  });

  it('keeps every word said at the same instant, in one order', async () => {
    const { id } = await proposed();
    const words = Array.from({ length: 8 }, (_, at) => `Ord ${at}`);
    const said = await Promise.all(
      words.map((one) => perform(db, discussTerm, { id, words: one }, as('member'))),
    );
    expect(said.every((one) => one.ok)).toBe(true);
    const comments = await listComments(db, id);
    expect(comments.map((one) => one.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(comments.map((one) => one.words).sort()).toEqual(words);
  });

  it('tells the second of two who change it who was first, and how it stands', async () => {
    const term = await proposed();
    const [one, other] = await Promise.all([
      perform(db, changeTerm, { ...term, draft: { ...draftOf(term), nb: 'a' } }, secretary),
      perform(db, changeTerm, { ...term, draft: { ...draftOf(term), nb: 'b' } }, translator),
    ]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    const lost = one.ok ? other : one;
    const won = one.ok ? 'Sekretær' : 'Oversetter';
    expect(lost).toMatchObject({
      refusal: { code: 'changed-meanwhile', by: won, now: { nb: one.ok ? 'a' : 'b' } },
    });
  });

  it('is decided once by two who decide at once, one way or the other', async () => {
    const term = await discussed();
    const rejection = { outcome: 'rejected', byCase: '', reason: 'Nei.' } as const;
    const verdicts = await Promise.all([
      perform(db, settleTerm, { ...term, ...decision }, secretary),
      perform(db, settleTerm, { ...term, ...rejection }, as('expert')),
    ]);
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    expect(verdicts.find((one) => !one.ok)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('is not for others to change, and not for the vendor at all', async () => {
    const term = await proposed();
    const wanted = { ...term, draft: { ...draftOf(term), nb: 'annet' } };
    expect(await perform(db, changeTerm, wanted, as('reader'))).toMatchObject({
      refusal: { code: 'not-yours', proposedBy: 'Oversetter' },
    });
    for (const order of [
      perform(db, proposeTerm, termDraft({ source: 'x' }), as('vendor')),
      perform(db, discussTerm, { id: term.id, words: 'x' }, as('vendor')),
      perform(db, settleTerm, { ...term, ...decision }, as('reader')),
    ]) {
      expect(await order).toMatchObject({ refusal: { code: 'role-may-not' } });
    }
    expect(await perform(db, discussTerm, { id: 'word_none', words: 'x' }, secretary)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  it('does not take the word of another', async () => {
    const other = await proposed();
    const term = await proposed();
    const draft = { ...draftOf(term), source: other.source.toUpperCase() };
    expect(await perform(db, changeTerm, { ...term, draft }, translator)).toMatchObject({
      refusal: { code: 'term-exists', term: { id: other.id } },
    });
  });

  it('is found by any of its words, by its area and by its state', async () => {
    await proposed({ source: 'In Basket', nb: 'innkurv', nn: 'innkorg', synonyms: ['postkurv%'] });
    const found = async (words: string) =>
      (await listTerms(db, { words })).map((one) => one.source);
    expect(await found('KORG')).toEqual(['In Basket']);
    expect(await found('kurv%')).toEqual(['In Basket']);
    expect(await found("'; drop table")).toEqual([]);
    expect(await listTerms(db, { words: 'basket', state: 'decided' })).toEqual([]);
    expect(await countTerms(db, { words: 'basket' })).toEqual({
      proposed: 1,
      discussed: 0,
      decided: 0,
      rejected: 0,
    });
  });
});

describe('terms from a file', () => {
  const terms = Array.from({ length: 5 }, (_, at) => termDraft({ source: `Imported ${at}` }));
  const kept = async (by: Acting) => {
    const file = { fileName: 'termer.csv', bytes: new Uint8Array([1, 2]) };
    const verdict = await perform(db, keepTermsFile, file, by);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    return verdict.value;
  };

  it('wait until they are accepted, and are taken in once by two who press at once', async () => {
    const before = await listTerms(db, {});
    const draftId = await kept(secretary);
    expect(await listTerms(db, {})).toEqual(before);
    const input = { draftId, terms, decidedByCase: null };
    const verdicts = await Promise.all([
      perform(db, takeInTerms, input, secretary),
      perform(db, takeInTerms, input, secretary),
    ]);
    expect(verdicts.find((one) => one.ok)).toMatchObject({ value: { added: 5, left: 0 } });
    expect(verdicts.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'file-is-gone' } });
    expect(await alreadyThere(db, [...terms, termDraft({ source: 'Not there' })])).toEqual(
      new Set([0, 1, 2, 3, 4]),
    );
    const again = await kept(secretary);
    const more = [...terms, termDraft({ source: 'Imported anew' })];
    expect(
      await perform(
        db,
        takeInTerms,
        { draftId: again, terms: more, decidedByCase: null },
        secretary,
      ),
    ).toMatchObject({ value: { added: 1, left: 5 } });
  });

  it('are taken in as decided all or none, and only by whom they belong to', async () => {
    const other = as('administrator');
    const draftId = await kept(other);
    const half = [termDraft({ source: 'Whole' }), termDraft({ source: 'Half', nn: '' })];
    const input = { draftId, terms: half, decidedByCase: '4/26' };
    expect(await perform(db, takeInTerms, input, other)).toMatchObject({
      refusal: { code: 'written-in-one-standard' },
    });
    expect(await listTerms(db, { words: 'whole' })).toEqual([]);
    expect(await perform(db, takeInTerms, { ...input, terms }, secretary)).toMatchObject({
      refusal: { code: 'file-is-gone' },
    });
    expect(
      await perform(db, takeInTerms, { ...input, terms: half.slice(0, 1) }, other),
    ).toMatchObject({ value: { added: 1 } });
    expect((await synonymsOf(db, ['whole'])).get('whole')).toEqual(['rekvisisjonspakke']);
  });

  it('are put away, and one per person waits at a time', async () => {
    const first = await kept(secretary);
    const second = await kept(secretary);
    expect((await readDraftOf(db, secretary.actor.personId))?.id).toBe(second);
    await perform(db, discardTermsFile, { id: first }, secretary);
    expect(await readDraftOf(db, secretary.actor.personId)).toBeDefined();
    await perform(db, discardTermsFile, { id: second }, secretary);
    expect(await readDraftOf(db, secretary.actor.personId)).toBeUndefined();
    const member = { fileName: 'x', bytes: new Uint8Array() };
    expect(await perform(db, keepTermsFile, member, as('member'))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
  });

  it('may be a hundred thousand', async () => {
    const draftId = await kept(secretary);
    const many = Array.from({ length: 100_000 }, (_, at) => termDraft({ source: `Many ${at}` }));
    const input = { draftId, terms: many, decidedByCase: '5/26' };
    expect(await perform(db, takeInTerms, input, secretary)).toMatchObject({
      value: { added: 100_000, left: 0 },
    });
    expect(await listTerms(db, { words: 'many 9999', limit: 3 })).toHaveLength(3);
  }, 60_000);
});

describe('those who offer to translate', () => {
  const offer = {
    candidate: 'Sykepleier med klinisk erfaring',
    onBehalfOf: 'ROR',
    standard: 'nb',
    area: '',
  } as const;

  it('are reported for a region and withdrawn by whoever did it', async () => {
    const reported = await perform(db, reportTranslator, offer, translator);
    if (!reported.ok) throw new Error(reported.refusal.code);
    expect(await listTranslators(db)).toMatchObject([{ on_behalf_of: 'ROR' }]);
    const order = { id: reported.value };
    expect(await perform(db, withdrawTranslator, order, as('member'))).toMatchObject({
      refusal: { code: 'not-yours' },
    });
    const both = await Promise.all([
      perform(db, withdrawTranslator, order, translator),
      perform(db, withdrawTranslator, order, secretary),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'withdrawn-already' } });
    expect(await listTranslators(db)).toEqual([]);
  });

  it('are not reported without saying who, or for whom', async () => {
    const refusal = async (known: object) => {
      const verdict = await perform(db, reportTranslator, { ...offer, ...known }, translator);
      return verdict.ok ? 'ok' : verdict.refusal.code;
    };
    expect(await refusal({ candidate: ' ' })).toBe('candidate-is-empty');
    expect(await refusal({ onBehalfOf: '\n' })).toBe('owner-is-empty');
    expect(await refusal({ candidate: 'x'.repeat(1_000_000) })).toBe('words-are-too-long');
  });
});
