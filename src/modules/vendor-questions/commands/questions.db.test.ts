import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { readEntry } from '../../decisions/index.ts';
import { perform } from '../../identity/command.ts';
import {
  closeRound,
  decideMatter,
  escalateMatter,
  givePosition,
  readMatter,
  readRounds,
} from '../../matters/index.ts';
import { as, monday, site, testBody, testStructure } from '../../matters/test-setting.ts';
import { listQuestions, readQuestion, readSteps } from '../store/reads.ts';
import type { VendorQuestion } from '../vocabulary.ts';
import { whatWaitsInQuestions } from '../waiting.ts';
import { answerFromOwnKnowledge } from './answer-from-own-knowledge.ts';
import { answerQuestion } from './answer-question.ts';
import { type AskInput, askQuestion } from './ask-question.ts';
import { conferOnQuestion } from './confer-on-question.ts';
import { tellOfLift } from './tell-of-lift.ts';
import { withdrawQuestion } from './withdraw-question.ts';

const { db } = await testDatabase();
const group = await testBody(db, { short: 'KG1', seats: [{ name: 'Ada' }, { name: 'Bo' }] });
const above = await testBody(db, { short: 'TBF', seats: [{ name: 'Cleo' }, { name: 'Dag' }] });
await testStructure(db, [
  { id: group.id, mandate: { serviceAreas: ['hjemmetjenester'], sides: ['municipality'] } },
  { id: above.id, mandate: { serviceAreas: ['hjemmetjenester', 'legevakt'] } },
]);

const vendor = as('vendor', null, { name: 'Konsulent' });
const affects = {
  domains: ['workflow'],
  serviceAreas: ['hjemmetjenester'],
  sides: ['municipality'],
  organisations: [],
  cost: null,
} as const;
const typed: AskInput = {
  area: 'hjemmetjenester',
  title: 'Dosett',
  question: 'Når skal dosetten kontrolleres?',
  background: '',
  neededBy: '2026-03-20',
  replyEmail: 'svar@leverandor.example',
  origin: site,
};

async function asked(change: Partial<AskInput> = {}): Promise<VendorQuestion> {
  const verdict = await perform(db, askQuestion, { ...typed, ...change }, vendor);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

const stored = async ({ id }: { id: string }) => {
  const one = await readQuestion(db, id);
  if (!one) throw new Error(`${id} is not stored`);
  return one;
};
const seen = async (one: VendorQuestion) => ({ id: one.id, seen: (await stored(one)).version });
const code = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal?.code;

/** The group agrees on a text, and the expert enters it as decided. */
async function decidedByGroup(one: VendorQuestion): Promise<void> {
  const matterId = (await stored(one)).matterId ?? '';
  const round = (await readRounds(db, matterId)).at(-1);
  for (const name of ['Ada', 'Bo']) {
    const input = { roundId: round?.id ?? '', stance: 'agree', reason: '', reasonKind: null };
    expect(code(await perform(db, givePosition, input, group.by(name)))).toBe('done');
  }
  const close = { roundId: round?.id ?? '' };
  expect(code(await perform(db, closeRound, close, group.expert))).toBe('done');
  const matter = await readMatter(db, matterId);
  const input = {
    id: matterId,
    version: matter?.version ?? 0,
    reason: 'Likt overalt.',
    standardisation: null,
    reviewOn: null,
    site,
  };
  expect(code(await perform(db, decideMatter, input, group.expert))).toBe('done');
}

const mailsTo = async (key: string) =>
  db
    .selectFrom('messages.message')
    .select(['to_email', 'subject', 'text'])
    .where('once_key', '=', key)
    .execute();

describe('a vendor question', () => {
  it('goes to the lowest body with a mandate in the area, and to its expert', async () => {
    const one = await asked();
    expect(one).toMatchObject({ bodyId: group.id, expertName: 'Ekspert KG1', state: 'asked' });
    expect(one.number).toMatch(/^LS \d+\/26$/);
    expect((await asked({ area: 'legevakt' })).bodyId).toBe(above.id);
  });

  it('is refused in words for each thing that is wrong, and nothing is stored', async () => {
    const before = (await listQuestions(db, {})).length;
    for (const [change, refusal] of [
      [{ title: '  ' }, 'title-is-missing'],
      [{ question: '' }, 'question-is-missing'],
      [{ question: 'a'.repeat(1_000_000) }, 'too-long'],
      [{ title: 'a'.repeat(301) }, 'too-long'],
      [{ neededBy: '2026-03-01' }, 'needed-day-has-passed'],
      [{ replyEmail: 'ikke en adresse' }, 'email-is-unreadable'],
      [{ area: 'tannlege' }, 'nobody-answers-for-area'],
      [{ area: '' }, 'nobody-answers-for-area'],
    ] as const) {
      const verdict = await perform(db, askQuestion, { ...typed, ...change }, vendor);
      expect(code(verdict)).toBe(refusal);
    }
    expect((await listQuestions(db, {})).length).toBe(before);
  });

  it('may be asked by a vendor only', async () => {
    expect(code(await perform(db, askQuestion, typed, group.expert))).toBe('role-may-not');
  });

  it('gets numbers without gaps when many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, at) => asked({ title: `${at}` })));
    const numbers = all
      .map(({ number }) => Number(/\d+/.exec(number)?.[0]))
      .toSorted((a, b) => a - b);
    expect(new Set(numbers).size).toBe(8);
    expect((numbers[7] ?? 0) - (numbers[0] ?? 0)).toBe(7);
  });

  it('is asked of the group in one go, and answered by what they decide', async () => {
    const one = await asked();
    const confer = { ...(await seen(one)), affects, proposal: 'Innen neste virkedag.', site };
    const verdict = await perform(db, conferOnQuestion, confer, group.expert);
    expect(verdict).toMatchObject({ ok: true, value: { asked: 2 } });
    const early = { ...(await seen(one)), decisionId: null, answer: 'Ja', origin: site };
    expect(code(await perform(db, answerQuestion, early, group.expert))).toBe('not-decided-yet');
    await decidedByGroup(one);
    const todo = (await whatWaitsInQuestions(db, group.expert.actor, monday)).find(
      ({ question }) => question.id === one.id,
    );
    expect(todo?.code).toBe('send');
    const answer = {
      ...(await seen(one)),
      decisionId: null,
      answer: 'Neste virkedag.',
      origin: site,
    };
    expect(code(await perform(db, answerQuestion, answer, group.expert))).toBe('done');
    const after = await stored(one);
    expect(after).toMatchObject({ state: 'answered', sentOn: monday, decidedBefore: false });
    expect(await readEntry(db, after.decisionId ?? 'dec_none')).toMatchObject({
      number: 'KG1 1/26',
      source: { kind: 'matter' },
    });
    const [mail] = await mailsTo(`${one.id}-answered`);
    expect(mail?.to_email).toBe('svar@leverandor.example');
    expect(mail?.text).toContain('Neste virkedag.');
    expect(mail?.text).not.toContain('Ada');
  });

  it('is answered with an earlier decision, and counted as asked again', async () => {
    const first = await asked();
    const own = {
      ...(await seen(first)),
      affects,
      answer: 'Daglig.',
      reason: 'Fast.',
      origin: site,
    };
    expect(code(await perform(db, answerFromOwnKnowledge, own, group.expert))).toBe('done');
    const { decisionId } = await stored(first);
    const again = await asked();
    const by = { ...(await seen(again)), decisionId, answer: 'Daglig.', origin: site };
    expect(code(await perform(db, answerQuestion, by, group.expert))).toBe('done');
    expect(await stored(again)).toMatchObject({ decidedBefore: true, decisionId });
    const none = await asked();
    const missing = {
      ...(await seen(none)),
      decisionId: 'dec_none' as const,
      answer: 'x',
      origin: site,
    };
    expect(code(await perform(db, answerQuestion, missing, group.expert))).toBe('no-such-decision');
  });

  it('keeps nothing of an own answer that is not whole', async () => {
    const one = await asked();
    const half = { ...(await seen(one)), affects, answer: 'Ja', reason: ' ', origin: site };
    expect(code(await perform(db, answerFromOwnKnowledge, half, group.expert))).toBe('not-decided');
    expect(await stored(one)).toMatchObject({ state: 'asked', matterId: null });
    const nothing = {
      ...half,
      reason: 'r',
      affects: { ...affects, domains: [], serviceAreas: [], sides: [] },
    };
    expect(code(await perform(db, answerFromOwnKnowledge, nothing, group.expert))).toBe(
      'matter-not-raised',
    );
  });

  it('outside the mandate asks nobody, is lifted, told of, and answered from above', async () => {
    const one = await asked();
    const wide = { ...affects, sides: ['municipality', 'trust', 'gp'] as const };
    const confer = { ...(await seen(one)), affects: wide, proposal: '', site };
    const verdict = await perform(db, conferOnQuestion, confer, group.expert);
    expect(verdict).toMatchObject({ ok: true, value: { asked: 0 } });
    const tell = { ...(await seen(one)), words: 'Løftet.', origin: site };
    expect(code(await perform(db, tellOfLift, tell, group.expert))).toBe('not-lifted');
    const matter = await readMatter(db, (await stored(one)).matterId ?? '');
    const lift = {
      id: matter?.id ?? '',
      version: matter?.version ?? 0,
      reason: 'outside-mandate',
      handOver: 'Gjelder alle tre.',
      site,
    } as const;
    expect(code(await perform(db, escalateMatter, lift, group.expert))).toBe('done');
    expect(code(await perform(db, tellOfLift, { ...tell, words: ' ' }, group.expert))).toBe(
      'words-are-missing',
    );
    expect(code(await perform(db, tellOfLift, tell, group.expert))).toBe('done');
    expect((await stored(one)).state).toBe('escalated');
    const early = { ...(await seen(one)), decisionId: null, answer: 'Ja', origin: site };
    expect(code(await perform(db, answerQuestion, early, group.expert))).toBe('not-decided-yet');
    const back = { ...(await seen(one)), reason: 'Vi fant ut av det.' };
    expect(code(await perform(db, withdrawQuestion, back, vendor))).toBe('question-is-closed');
  });

  it('is answered once where two answer at the same moment, and the other is told', async () => {
    const one = await asked();
    const by = { ...(await seen(one)), affects, answer: 'Ja.', reason: 'Fordi.', origin: site };
    const codes = await Promise.all(
      [1, 2].map(async () => code(await perform(db, answerFromOwnKnowledge, by, group.expert))),
    );
    expect(codes.toSorted()).toEqual(['done', 'question-changed-meanwhile']);
    expect((await readSteps(db, one.id)).filter(({ state }) => state === 'answered')).toHaveLength(
      1,
    );
  });

  it('is asked of the group once where two ask at the same moment', async () => {
    const one = await asked();
    const confer = { ...(await seen(one)), affects, proposal: 'Slik.', site };
    const codes = await Promise.all(
      [1, 2].map(async () => code(await perform(db, conferOnQuestion, confer, group.expert))),
    );
    expect(codes.toSorted()).toEqual(['done', 'question-changed-meanwhile']);
  });

  it('is withdrawn by its own vendor with a reason, and by no other', async () => {
    const one = await asked();
    const back = { ...(await seen(one)), reason: 'Løst.' };
    const stranger = as('vendor', null, { name: 'En annen' });
    const foreign = {
      ...stranger,
      actor: { ...stranger.actor, organisationId: 'org_another' as const },
    };
    expect(code(await perform(db, withdrawQuestion, back, foreign))).toBe('not-found');
    const silent = { ...back, reason: '' };
    expect(code(await perform(db, withdrawQuestion, silent, vendor))).toBe('reason-is-missing');
    expect(code(await perform(db, withdrawQuestion, back, vendor))).toBe('done');
    const late = { ...(await seen(one)), affects, proposal: 'Slik.', site };
    expect(code(await perform(db, conferOnQuestion, late, group.expert))).toBe(
      'question-is-closed',
    );
  });

  it('leaves in the log that a matter was raised of it, on the matter itself', async () => {
    const confer = { ...(await seen(await asked())), affects, proposal: 'Slik.', site };
    const verdict = await perform(db, conferOnQuestion, confer, group.expert);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const log = await readLog(db, { subjectId: verdict.value.matterId, limit: 10 });
    expect(log.map(({ command }) => command).toSorted()).toEqual([
      'matters.ask-group',
      'vendor-questions.confer',
    ]);
  });
});
