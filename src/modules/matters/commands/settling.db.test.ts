import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { listQueue } from '../../case-queue/index.ts';
import { readEntry } from '../../decisions/index.ts';
import { perform } from '../../identity/command.ts';
import { matterFacts } from '../store/facts.ts';
import { escalationsOf, listMatters, readPositions, readRounds } from '../store/reads.ts';
import { pastInputs } from '../store/several.ts';
import {
  as,
  asked,
  given,
  monday,
  question,
  raised,
  site,
  stored,
  testBody,
  testStructure,
} from '../test-setting.ts';
import type { Matter } from '../vocabulary.ts';
import { whatWaitsInMatters } from '../waiting.ts';
import { changeMatter } from './change-matter.ts';
import { closeRound } from './close-round.ts';
import { answerAsExpert, decideAsChair, decideMatter } from './decide-matter.ts';
import { escalateMatter, returnMatter } from './move-matter.ts';
import { type RaiseInput, raiseMatter } from './raise-matter.ts';
import { withdrawMatter } from './withdraw-matter.ts';

const { db, pool } = await testDatabase();
const three = [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cleo' }];
const group = await testBody(db, { short: 'KG02', seats: three });
const forum = await testBody(db, {
  short: 'TBF',
  seats: [
    { role: 'chair', name: 'Leder' },
    { name: 'Kari' },
    { name: 'Sara', side: 'trust' },
    { role: 'secretary', name: 'Sekretær' },
  ],
  rules: 'rules_parties-consensus-1',
});
const outside = await testBody(db, { short: 'UTE', seats: three });
const chaired = await testBody(db, {
  short: 'GRA',
  seats: [{ role: 'chair', name: 'Leder' }, { name: 'Per' }],
  rules: 'rules_gradients-1',
});
await testStructure(db, [
  { id: group.id, mandate: { serviceAreas: ['hjemmetjenester'], sides: ['municipality'] } },
  { id: forum.id, days: 20 },
]);

const mails = async (like: string) => {
  const { rows } = await pool.query<{ to_email: string; subject: string; text: string }>(
    'select to_email, subject, text from messages.message where once_key like $1 order by to_email',
    [like],
  );
  return rows;
};
const plain = { standardisation: null, reviewOn: null, site };
const seen = async (one: { id: string }) => {
  const { id, version } = await stored(db, one);
  return { id, version };
};
/** A matter that the group agrees on. */
async function agreed(change: Partial<RaiseInput> = {}): Promise<Matter> {
  const matter = await raised(db, group, change);
  const round = await asked(db, matter, group);
  await given(db, round, group, ['Ada agree', 'Bo agree', 'Cleo stand-aside']);
  const closed = await perform(db, closeRound, { roundId: round.id }, group.expert);
  if (!closed.ok) throw new Error(closed.refusal.code);
  return stored(db, matter);
}
const crossing = {
  affects: { ...question.affects, sides: ['municipality', 'trust', 'gp'] as const },
};
const lift = async (
  one: { id: string },
  reason: 'outside-mandate' | 'no-consensus' | 'no-authority' | 'time-limit',
  acting = group.expert,
) =>
  perform(
    db,
    escalateMatter,
    { ...(await seen(one)), reason, handOver: 'Se runden.', site },
    acting,
  );

describe('raising', () => {
  const raise = (change: Partial<RaiseInput>) =>
    perform(db, raiseMatter, { ...question, ...change }, as('reader', null));

  it('numbers matters and practice apart, and finds the body by mandate', async () => {
    const [one, two, practice] = [
      await raise({}),
      await raise({}),
      await raise({ practice: true }),
    ].map((verdict) => (verdict.ok ? verdict.value : null));
    const no = Number(one?.number.match(/AV (\d+)\/26/)?.[1]);
    expect(two?.number).toBe(`AV ${no + 1}/26`);
    expect(practice?.number).toMatch(/^ØV \d+\/26$/);
    expect(one).toMatchObject({
      bodyId: group.id,
      expertName: 'Ekspert KG02',
      reachedOn: monday,
      dueOn: '2026-03-16',
      state: 'open',
    });
    expect(await raise(crossing)).toMatchObject({ value: { bodyId: forum.id } });
  });

  it('at the same moment never gives two matters one number', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => raise({})));
    expect(new Set(many.map((one) => one.ok && one.value.number)).size).toBe(8);
  });

  it.each<[string, Partial<RaiseInput>, object]>([
    ['an empty title', { title: ' \n ' }, { code: 'title-is-missing' }],
    ['an empty question', { question: '\0' }, { code: 'question-is-missing' }],
    [
      'a million characters',
      { question: 'x'.repeat(1_000_000) },
      { code: 'too-long', field: 'question', most: 20_000, length: 1_000_000 },
    ],
    [
      'what affects nothing',
      {
        affects: { domains: [], serviceAreas: [], sides: [], organisations: [], cost: null },
      },
      { code: 'affects-nothing' },
    ],
    ['a day that does not exist', { neededBy: '2026-02-30' }, { code: 'no-such-day' }],
    [
      'a day that has passed',
      { neededBy: '2026-03-01' },
      { code: 'needed-by-has-passed', day: '2026-03-01', today: monday },
    ],
    ['a body outside the structure', { bodyId: outside.id }, { code: 'body-not-in-structure' }],
    [
      'an expert of another body',
      { expert: 'pers_someone-else' },
      { code: 'not-an-expert-of-the-body' },
    ],
    ['an address that is none', { replyEmail: 'her' }, { code: 'email-is-unreadable' }],
    [
      'too many options',
      { options: Array.from({ length: 21 }, (_, at) => `Valg ${at}`) },
      { code: 'too-many-options', most: 20, count: 21 },
    ],
  ])('refuses %s', async (_, change, refusal) => {
    expect(await raise(change)).toMatchObject({ ok: false, refusal });
  });

  it('needs a structure that is in force', async () => {
    const early = as('reader', null, { day: '2025-12-30' });
    expect(await perform(db, raiseMatter, { ...question, neededBy: null }, early)).toEqual({
      ok: false,
      refusal: { code: 'no-structure' },
    });
  });

  it('keeps the structure of its day, whatever is adopted later', async () => {
    const matter = await raised(db, group);
    await testStructure(db, [{ id: chaired.id }], '2026-09-01');
    const later = as('expert', group.id, { day: '2026-09-02' });
    const answered = await perform(
      db,
      answerAsExpert,
      { ...(await seen(matter)), answer: 'Ja', reason: 'Slik er det.', ...plain },
      later,
    );
    expect(answered.ok).toBe(true);
  });
});

describe('the expert', () => {
  const typed = { answer: 'Hjemmetjenesten.', reason: 'Følger av rutinen.', ...plain };

  it('answers from own knowledge: into the register, the queue, and to whoever asked', async () => {
    const matter = await raised(db, group, { replyEmail: 'spor@enhet.example' });
    const verdict = await perform(
      db,
      answerAsExpert,
      { ...(await seen(matter)), ...typed, reviewOn: '2026-09-01' },
      group.expert,
    );
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const { decisionId, number, queuedCaseId } = verdict.value;
    expect(number).toMatch(/^KG02 \d+\/26$/);
    const ended = await stored(db, matter);
    expect(ended).toMatchObject({
      state: 'decided',
      decisionId,
      ending: { how: 'expert', answer: typed.answer, decisionNumber: number },
    });
    expect(await readEntry(db, decisionId ?? '')).toMatchObject({
      number,
      level: 1,
      question: question.question,
      source: { kind: 'matter', matterId: matter.id, outcome: 'expert' },
      reviewOn: '2026-09-01',
    });
    const queue = await listQueue(db, { bodyIds: [group.id] });
    expect(queue.find(({ id }) => id === queuedCaseId)).toMatchObject({
      kind: 'information',
      state: 'queued',
      title: `${question.title} (${number})`,
    });
    const sent = await mails(`${matter.id}-ended-%`);
    expect(sent).toMatchObject([
      { to_email: 'spor@enhet.example', subject: `Avgjort: ${question.title}` },
    ]);
  });

  it('does not when it is outside the mandate, above level 1, or the group has been asked', async () => {
    const wide = await raised(db, group, crossing);
    const order = { ...(await seen(wide)), ...typed };
    expect(await perform(db, answerAsExpert, order, group.expert)).toMatchObject({
      refusal: {
        code: 'outside-mandate',
        outside: [{ code: 'sides', outside: ['trust', 'gp'] }],
      },
    });
    const above = await raised(db, forum);
    expect(
      await perform(db, answerAsExpert, { ...(await seen(above)), ...typed }, forum.expert),
    ).toMatchObject({ refusal: { code: 'only-at-level-one', level: 2 } });
    const settled = await agreed();
    expect(
      await perform(db, answerAsExpert, { ...(await seen(settled)), ...typed }, group.expert),
    ).toMatchObject({ refusal: { code: 'group-was-asked' } });
    const own = await raised(db, group);
    expect(
      await perform(db, answerAsExpert, { ...(await seen(own)), ...typed }, as('secretary', null)),
    ).toEqual({ ok: false, refusal: { code: 'only-the-expert' } });
  });

  it('refuses empty answers, reasons, and days that are none', async () => {
    const matter = await raised(db, group);
    const give = async (change: object) =>
      perform(db, answerAsExpert, { ...(await seen(matter)), ...typed, ...change }, group.expert);
    expect(await give({ answer: ' ' })).toMatchObject({ refusal: { code: 'answer-is-missing' } });
    expect(await give({ reason: '' })).toMatchObject({
      refusal: { code: 'answer-reason-is-missing' },
    });
    expect(await give({ reviewOn: '2026-13-01' })).toMatchObject({
      refusal: { code: 'no-such-day' },
    });
    expect(await give({ reviewOn: '2026-03-01' })).toMatchObject({
      refusal: { code: 'review-has-passed' },
    });
    const different = { kind: 'different', reason: ' ', later: false };
    expect(await give({ standardisation: different })).toMatchObject({
      refusal: { code: 'difference-needs-reason' },
    });
    expect(await stored(db, matter)).toMatchObject({ state: 'open', version: 1 });
  });
});

describe('deciding with an outcome', () => {
  it('enters the text that was agreed on, and tells all who answered', async () => {
    const matter = await agreed();
    expect(matter.state).toBe('settled');
    const decided = await perform(
      db,
      decideMatter,
      { ...(await seen(matter)), reason: '', ...plain },
      group.expert,
    );
    if (!decided.ok) throw new Error(decided.refusal.code);
    const entry = await readEntry(db, decided.value.decisionId ?? '');
    expect(entry).toMatchObject({
      points: [{ text: 'Hjemmetjenesten fører listen.' }],
      source: { outcome: 'consensus' },
    });
    expect((await mails(`${matter.id}-ended-%`)).map((one) => one.to_email)).toEqual(
      three.map(({ name }) => `${name}@gruppe.example`),
    );
  });

  it('by two at once is done once, and the other is told how it ended', async () => {
    const order = { ...(await seen(await agreed())), reason: '', ...plain };
    const verdicts = await Promise.all(
      ['Første', 'Andre'].map((name) =>
        perform(db, decideMatter, order, as('expert', group.id, { name })),
      ),
    );
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    const { ending } = await stored(db, order);
    expect(verdicts.find((one) => !one.ok)).toMatchObject({
      refusal: { code: 'already-ended', ending },
    });
    const { rows } = await pool.query('select 1 from decisions.entry where matter_id = $1', [
      order.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is refused where nobody was asked, and where nobody agreed', async () => {
    const matter = await raised(db, group);
    const decide = async () =>
      perform(db, decideMatter, { ...(await seen(matter)), reason: '', ...plain }, group.expert);
    expect(await decide()).toEqual({ ok: false, refusal: { code: 'nobody-was-asked' } });
    const round = await asked(db, matter, group);
    expect(await decide()).toEqual({ ok: false, refusal: { code: 'round-is-open' } });
    await given(db, round, group, ['Ada disagree', 'Bo agree', 'Cleo agree']);
    await perform(db, closeRound, { roundId: round.id }, group.expert);
    expect(await decide()).toMatchObject({
      refusal: { code: 'outcome-does-not-allow', kind: 'no-consensus' },
    });
  });

  it('on an old page tells what has changed since', async () => {
    const matter = await raised(db, group);
    const old = await seen(matter);
    const { affects, title, waitsFor, neededBy, expert } = matter;
    const put = { title, question: 'Nytt spørsmål?', background: '', options: [], affects };
    const changed = await perform(
      db,
      changeMatter,
      { ...old, ...put, waitsFor, neededBy, expert },
      group.expert,
    );
    expect(changed).toMatchObject({ ok: true, value: { question: 'Nytt spørsmål?', version: 2 } });
    const late = { ...old, answer: 'Ja', reason: 'Derfor', ...plain };
    expect(await perform(db, answerAsExpert, late, group.expert)).toMatchObject({
      refusal: { code: 'changed-meanwhile', by: 'Ekspert KG02', now: { version: 2 } },
    });
  });
});

describe('changing', () => {
  it('leaves the question as the members read it, but not who waits', async () => {
    const matter = await raised(db, group);
    await asked(db, matter, group);
    const { title, background, affects, expert } = matter;
    const put = { title, background, affects, expert, options: matter.options.map((o) => o.text) };
    const change = async (typed: { question: string; waitsFor: string; neededBy: string }) =>
      perform(db, changeMatter, { ...(await seen(matter)), ...put, ...typed }, group.expert);
    const waits = { waitsFor: 'Prosjektet', neededBy: '2026-04-01' };
    expect(await change({ question: 'Et annet?', ...waits })).toMatchObject({
      refusal: { code: 'being-asked' },
    });
    expect(await change({ question: matter.question, ...waits })).toMatchObject({
      ok: true,
      value: waits,
    });
  });
});

describe('lifting', () => {
  it('by mandate goes to the lowest body that covers it, with the dossier and a new clock', async () => {
    const matter = await raised(db, group, crossing);
    const round = await asked(db, matter, group);
    await given(db, round, group, ['Ada disagree', 'Bo agree']);
    const moved = await lift(matter, 'outside-mandate');
    expect(moved).toEqual({ ok: true, value: { toBody: forum.id, dueOn: '2026-03-30' } });
    expect(await stored(db, matter)).toMatchObject({
      bodyId: forum.id,
      raisedIn: group.id,
      state: 'open',
      expertName: 'Ekspert TBF',
    });
    const [step] = await escalationsOf(db, matter.id);
    expect(step).toMatchObject({ direction: 'up', outside: [{ code: 'sides' }] });
    expect(step?.dossier).toMatchObject({
      question: question.question,
      dueOn: '2026-03-16',
      options: [{ no: 1 }, { no: 2 }],
      rounds: [
        {
          proposal: round.proposal,
          positions: [
            { label: 'Ada', stance: 'disagree', reason: 'Fordi', reasonKind: 'capacity' },
            { label: 'Bo', stance: 'agree' },
          ],
        },
      ],
    });
    const [ended] = await readRounds(db, matter.id);
    expect(ended).toMatchObject({ cutShort: true, outcome: null });
    expect((await mails(`${matter.id}-moved-%`)).map((one) => one.to_email)).toEqual([
      'Leder@gruppe.example',
      'Sekretær@gruppe.example',
    ]);
  });

  it('wants the reason to be true, words to hand over, and somebody above', async () => {
    const matter = await raised(db, group);
    expect(await lift(matter, 'outside-mandate')).toMatchObject({
      refusal: { code: 'within-mandate' },
    });
    expect(await lift(matter, 'no-consensus')).toMatchObject({
      refusal: { code: 'nobody-disagrees' },
    });
    expect(await lift(matter, 'time-limit')).toMatchObject({
      refusal: { code: 'time-is-not-out', dueOn: '2026-03-16' },
    });
    const wordless = { ...(await seen(matter)), reason: 'no-authority', handOver: ' ', site };
    expect(await perform(db, escalateMatter, wordless as never, group.expert)).toMatchObject({
      refusal: { code: 'hand-over-is-missing' },
    });
    const late = as('expert', group.id, { day: '2026-03-17' });
    expect(await lift(matter, 'time-limit', late)).toMatchObject({ ok: true });
    expect(await lift(matter, 'no-authority', forum.expert)).toEqual({
      ok: false,
      refusal: { code: 'top-of-ladder' },
    });
  });

  it('starts the rounds anew above, and the decision is of the level above', async () => {
    const matter = await raised(db, group, crossing);
    await lift(matter, 'outside-mandate');
    const round = await asked(db, matter, forum);
    expect(round).toMatchObject({ no: 1, nth: 1, bodyId: forum.id });
    await given(db, round, forum, ['Leder agree', 'Kari live-with', 'Sara agree']);
    await perform(db, closeRound, { roundId: round.id }, forum.expert);
    const decided = await perform(
      db,
      decideMatter,
      { ...(await seen(matter)), reason: '', ...plain },
      forum.expert,
    );
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(await readEntry(db, decided.value.decisionId ?? '')).toMatchObject({ level: 2 });
  });

  it('and sending back goes on twice; the third time it is decided where it is', async () => {
    const matter = await raised(db, group);
    const back = async () =>
      perform(
        db,
        returnMatter,
        { ...(await seen(matter)), handOver: 'Innenfor mandatet.', site },
        forum.expert,
      );
    expect(await back()).toMatchObject({ refusal: { code: 'other-body' } });
    for (const _ of [1, 2]) {
      expect(await lift(matter, 'no-authority')).toMatchObject({ ok: true });
      expect(await back()).toMatchObject({ ok: true, value: { toBody: group.id } });
    }
    expect(await lift(matter, 'no-authority')).toEqual({
      ok: false,
      refusal: { code: 'lifted-too-often', times: 2 },
    });
    const nowhere = await perform(
      db,
      returnMatter,
      { ...(await seen(matter)), handOver: 'Ned', site },
      group.expert,
    );
    expect(nowhere).toEqual({ ok: false, refusal: { code: 'nowhere-to-return' } });
  });

  it('is refused on what has ended', async () => {
    const matter = await raised(db, group);
    const order = { ...(await seen(matter)), reason: 'Sendt to ganger.', site };
    expect(await perform(db, withdrawMatter, order, as('reader', null))).toEqual({
      ok: false,
      refusal: { code: 'only-asker-or-leader' },
    });
    expect(await perform(db, withdrawMatter, order, group.expert)).toMatchObject({ ok: true });
    expect(await lift(matter, 'no-authority')).toMatchObject({
      refusal: { code: 'already-ended', ending: { how: 'withdrawn', reason: 'Sendt to ganger.' } },
    });
  });
});

describe('the chair', () => {
  it('decides when the rules leave it to the chair, and nobody else does', async () => {
    await testStructure(db, [{ id: chaired.id }], '2026-08-01');
    const day = '2026-08-03';
    const expert = as('expert', chaired.id, { day });
    const raisedIn = await perform(
      db,
      raiseMatter,
      { ...question, neededBy: null, bodyId: chaired.id },
      expert,
    );
    if (!raisedIn.ok) throw new Error(raisedIn.refusal.code);
    const matter = raisedIn.value;
    for (const proposal of ['En', 'To']) {
      const round = await asked(db, matter, chaired, { proposal, acting: expert });
      await given(db, round, chaired, ['Leder endorse', 'Per serious-disagreement'], day);
      await perform(db, closeRound, { roundId: round.id }, expert);
    }
    expect(await stored(db, matter)).toMatchObject({ state: 'settled' });
    const order = {
      ...(await seen(matter)),
      answer: 'Vi gjør det.',
      reason: 'Det haster.',
      ...plain,
    };
    expect(await perform(db, decideAsChair, order, expert)).toEqual({
      ok: false,
      refusal: { code: 'only-the-chair' },
    });
    expect(await perform(db, decideMatter, order, expert)).toMatchObject({
      refusal: { code: 'outcome-does-not-allow' },
    });
    const chair = chaired.by('Leder', day);
    expect(await perform(db, decideAsChair, order, chair)).toMatchObject({ ok: true });
  });
});

describe('practice', () => {
  it('is stamped in every mail, and in no register, queue, figure or simulation', async () => {
    const matter = await agreed({ practice: true });
    const decided = await perform(
      db,
      decideMatter,
      { ...(await seen(matter)), reason: '', ...plain },
      group.expert,
    );
    expect(decided).toEqual({
      ok: true,
      value: { decisionId: null, number: '', queuedCaseId: null },
    });
    const { rows } = await pool.query<{ subject: string }>(
      'select subject from messages.message where text like $1',
      [`%${matter.number}%`],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ subject }) => !subject.startsWith('ØVELSE: '))).toEqual([]);
    const about = (table: string) =>
      pool.query(`select 1 from ${table} as t where t::text like $1`, [`%${matter.id}%`]);
    expect((await about('decisions.entry')).rows).toEqual([]);
    expect((await about('decisions.searchable')).rows).toEqual([]);
    const facts = await matterFacts(db, { from: '2026-01-01', to: '2026-12-31' });
    expect(facts.some(({ id }) => id === matter.id)).toBe(false);
    const past = await pastInputs(db);
    expect(past.some(({ matterId }) => matterId === matter.id)).toBe(false);
    expect(past.length).toBeGreaterThan(0);
  });
});

describe('what is read of matters', () => {
  it('counts a matter in the figures with its level, rounds and reasons', async () => {
    const matter = await raised(db, group);
    const round = await asked(db, matter, group);
    await given(db, round, group, ['Ada disagree', 'Bo agree', 'Cleo agree']);
    await perform(db, closeRound, { roundId: round.id }, group.expert);
    const facts = await matterFacts(db, { from: monday, to: monday });
    expect(facts.find(({ id }) => id === matter.id)).toMatchObject({
      level: 1,
      rounds: 1,
      outcome: 'no-consensus',
      objections: [{ kind: 'capacity', side: 'municipality' }],
      lifted: 0,
      endedOn: null,
    });
  });

  it('finds a matter by its number and by its words', async () => {
    const matter = await raised(db, group, { title: 'Trygghetsalarm om natten' });
    const byNumber = await listMatters(db, { words: matter.number.toLowerCase() });
    expect(byNumber.map(({ id }) => id)).toEqual([matter.id]);
    const byWord = await listMatters(db, { words: 'trygghetsalarmer', bodyIds: [group.id] });
    expect(byWord.map(({ id }) => id)).toEqual([matter.id]);
    expect(await listMatters(db, { words: "' & | ! :*" })).toEqual([]);
  });

  it('tells each what waits: answers to give, rounds to close, agreements to enter', async () => {
    const { id } = await raised(db, group);
    const waits = async (who: typeof group.expert, day = monday) =>
      (await whatWaitsInMatters(db, who.actor, day))
        .filter((one) => one.matterId === id)
        .map(({ code, daysLeft }) => [code, daysLeft]);
    expect(await waits(group.expert)).toEqual([['take-up', 14]]);
    expect(await waits(group.by('Ada'))).toEqual([]);
    const round = await asked(db, await stored(db, { id }), group);
    expect(await waits(group.by('Ada'))).toEqual([['give-position', 7]]);
    await given(db, round, group, ['Ada agree', 'Bo agree']);
    expect(await waits(group.by('Ada'))).toEqual([]);
    expect(await waits(group.expert)).toEqual([]);
    expect(await waits(group.expert, '2026-03-10')).toEqual([['close-round', -1]]);
    expect(await waits(group.by('Cleo'), '2026-03-10')).toEqual([]);
    await given(db, round, group, ['Cleo agree']);
    await perform(db, closeRound, { roundId: round.id }, group.expert);
    expect(await waits(group.expert)).toEqual([['decide', 14]]);
    expect(await waits(as('vendor', null))).toEqual([]);
  });

  it('asks the database as often for many matters as for few', async () => {
    const busy = group.by('Ada');
    const questions = async () => {
      let asked = 0;
      const counting = db.withPlugin({
        transformQuery: ({ node }) => {
          asked += 1;
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      await whatWaitsInMatters(counting, busy.actor, monday);
      return asked;
    };
    await asked(db, await raised(db, group), group);
    const few = await questions();
    for (let more = 0; more < 3; more += 1) await asked(db, await raised(db, group), group);
    expect(await questions()).toBe(few);
  });

  it('never takes a position away or changes it', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Ada agree']);
    await expect(pool.query("update matters.position set stance = 'disagree'")).rejects.toThrow();
    await expect(pool.query('delete from matters.position')).rejects.toThrow();
    expect(await readPositions(db, round.id)).toHaveLength(1);
    const [entry] = await readLog(db, { subjectId: round.matterId, limit: 1 });
    expect(JSON.stringify(entry)).not.toContain('Fordi');
  });
});
