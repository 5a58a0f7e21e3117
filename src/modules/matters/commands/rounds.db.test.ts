import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { recomputed } from '../../consensus/index.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { readAsked, readPositions, readRounds } from '../store/reads.ts';
import {
  adopt,
  as,
  asked,
  given,
  monday,
  raised,
  site,
  stored,
  testBody,
  testStructure,
} from '../test-setting.ts';
import { askGroup } from './ask-group.ts';
import { closeRound } from './close-round.ts';
import { decideMatter } from './decide-matter.ts';
import { givePosition, givePositionByLink } from './give-position.ts';
import { remindRound, roundsToRemind } from './remind-round.ts';

const { db, pool } = await testDatabase();
const names = ['Ada', 'Bo', 'Cleo'];
const seats = [
  ...names.map((name) => ({ name })),
  { role: 'deputy' as const, name: 'Vara' },
  { role: 'secretary' as const, name: 'Sekretær' },
];
const group = await testBody(db, { short: 'KG1', seats });
const bare = await testBody(db, { short: 'KG2', seats, rules: null });
const silent = await testBody(db, { short: 'KG3', seats, rules: 'rules_silence-assents-1' });
const alone = await testBody(db, { short: 'KG4', seats: [{ name: 'Eneste' }] });
const empty = await testBody(db, { short: 'KG5', seats: [{ name: 'Ledig', vacant: true }] });
const parties = await testBody(db, {
  short: 'KG6',
  seats: [{ name: 'Kari' }, { name: 'Knut' }],
  rules: 'rules_parties-consensus-1',
});
const changing = await testBody(db, { short: 'KG7', seats });
const leaving = await testBody(db, {
  short: 'KG8',
  seats: [{ name: 'Ada' }, { name: 'Bo', validTo: '2026-03-03' }],
});
const crowd = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Nr${at}` }));
const few = await testBody(db, { short: 'KG9', seats: crowd(2) });
const many = await testBody(db, { short: 'KG10', seats: crowd(40) });
await testStructure(
  db,
  [group, bare, silent, alone, empty, parties, changing, leaving, few, many].map(({ id }) => ({
    id,
  })),
);

const mails = async (like: string) => {
  const { rows } = await pool.query<{ to_email: string; subject: string; text: string }>(
    'select to_email, subject, text from messages.message where once_key like $1 order by to_email',
    [like],
  );
  return rows;
};
const tokenIn = (text: string) => /\/svar\/standpunkt\/([\w-]+)/.exec(text)?.[1] ?? '';
const agree = { stance: 'agree', reason: '', reasonKind: null };

describe('asking the group', () => {
  it('mails each who counts their own link, with the last day, and not the deputy', async () => {
    const matter = await raised(db, group);
    const round = await asked(db, matter, group);
    expect(round).toMatchObject({ no: 1, nth: 1, closesOn: '2026-03-09', voting: false });
    const sent = await mails(`${round.id}-%`);
    expect(sent.map((one) => one.to_email)).toEqual(names.map((name) => `${name}@gruppe.example`));
    expect(new Set(sent.map((one) => tokenIn(one.text))).size).toBe(3);
    expect((await readAsked(db, round.id)).map((one) => one.noticedOn)).toEqual([
      monday,
      monday,
      monday,
    ]);
    expect(await stored(db, matter)).toMatchObject({ state: 'in-round', version: 2 });
  });

  it('costs no more than the mail itself for each who is asked', async () => {
    const questions = async (body: typeof few) => {
      const { id, version } = await raised(db, body);
      let count = 0;
      const counting = db.withPlugin({
        transformQuery: ({ node }) => {
          count += 1;
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      const order = { id, version, proposal: 'Ja', change: '', closesOn: null, site };
      expect((await perform(counting, askGroup, order, body.expert)).ok).toBe(true);
      return count;
    };
    // A mail is queued by two statements.
    expect((await questions(many)) - (await questions(few))).toBeLessThanOrEqual(2 * 38);
  });

  it('is refused where the body has adopted no rules, or nobody can answer', async () => {
    const order = { proposal: 'Ja', change: '', closesOn: null, site };
    const { id, version } = await raised(db, bare);
    const unruled = await perform(db, askGroup, { id, version, ...order }, bare.expert);
    expect(unruled).toEqual({ ok: false, refusal: { code: 'no-rules-adopted' } });
    const closed = await perform(
      db,
      decideMatter,
      { id, version, reason: '', standardisation: null, reviewOn: null, site },
      bare.expert,
    );
    expect(closed).toEqual({ ok: false, refusal: { code: 'no-rules-adopted' } });
    const other = await raised(db, empty);
    const nobody = await perform(db, askGroup, { ...other, ...order }, empty.expert);
    expect(nobody).toEqual({ ok: false, refusal: { code: 'nobody-to-ask' } });
  });

  it('refuses a day that does not exist, one that has passed, and a million characters', async () => {
    const { id, version } = await raised(db, group);
    const order = { id, version, change: '', site };
    const on = (closesOn: string, proposal = 'Ja') =>
      perform(db, askGroup, { ...order, proposal, closesOn }, group.expert);
    expect(await on('2026-02-30')).toMatchObject({ refusal: { code: 'no-such-day' } });
    expect(await on('2026-03-01')).toMatchObject({ refusal: { code: 'deadline-has-passed' } });
    expect(await on('', 'x'.repeat(1_000_000))).toMatchObject({
      refusal: { code: 'too-long', field: 'proposal', length: 1_000_000 },
    });
    expect(await on('', ' \0 ')).toMatchObject({ refusal: { code: 'proposal-is-missing' } });
  });

  it('gives notice in time where silence assents', async () => {
    const { id, version } = await raised(db, silent);
    const order = { id, version, proposal: 'Ja', change: '', site };
    const short = await perform(db, askGroup, { ...order, closesOn: '2026-03-09' }, silent.expert);
    expect(short).toMatchObject({
      refusal: { code: 'notice-is-short', days: 5, needed: 10, earliest: '2026-03-16' },
    });
    const round = await asked(db, await stored(db, { id }), silent);
    expect(round.closesOn).toBe('2026-03-16');
    const close = (day: string) =>
      perform(db, closeRound, { roundId: round.id }, as('expert', silent.id, { day }));
    await given(db, round, silent, ['Ada agree'], '2026-03-10');
    expect(await close('2026-03-16')).toMatchObject({ refusal: { code: 'round-is-still-open' } });
    expect(await close('2026-03-19')).toMatchObject({ ok: true, value: { kind: 'consensus' } });
    const [closed] = await readRounds(db, id);
    expect(closed).toMatchObject({ closedOn: '2026-03-16' });
    expect(closed?.outcome?.input.noticeDays).toBe(10);
  });
});

describe('answering', () => {
  const byLink = (token: string, change: object = {}) =>
    perform(
      db,
      givePositionByLink,
      { token, visitor: null, ...agree, ...change },
      as('member', null, { name: 'Lenke' }),
    );

  it('goes by link without signing in, changes until the close, and is dead after it', async () => {
    const round = await asked(db, await raised(db, group), group);
    const [, toBo] = await mails(`${round.id}-%`);
    const token = tokenIn(toBo?.text ?? '');
    expect(await byLink(token)).toMatchObject({ ok: true, value: { changed: false } });
    const disagree = { stance: 'disagree', reason: 'Loven', reasonKind: 'law' };
    expect(await byLink(token, disagree)).toMatchObject({ ok: true, value: { changed: true } });
    await given(db, round, group, ['Ada agree', 'Cleo agree']);
    const history = await readPositions(db, round.id);
    expect(history.map(({ name, stance }) => `${name} ${stance}`)).toEqual([
      'Bo agree',
      'Bo disagree',
      'Ada agree',
      'Cleo agree',
    ]);
    const outcome = await perform(db, closeRound, { roundId: round.id }, group.expert);
    expect(outcome).toMatchObject({ value: { kind: 'no-consensus', next: 'new-round' } });
    expect(await byLink(token)).toMatchObject({
      refusal: { code: 'round-is-closed', by: 'Ekspert KG1', closedOn: monday },
    });
    expect(await readPositions(db, round.id)).toHaveLength(4);
    expect(await byLink('nothing-that-was-sent')).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('keeps only what a link hashes to', async () => {
    const round = await asked(db, await raised(db, group), group);
    const [mail] = await mails(`${round.id}-%`);
    const { rows } = await pool.query('select * from matters.link where round_id = $1', [round.id]);
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain(tokenIn(mail?.text ?? '?'));
  });

  it('by a link of somebody else who is signed in is refused', async () => {
    const round = await asked(db, await raised(db, group), group);
    const [mail] = await mails(`${round.id}-%`);
    const { personId } = group.by('Bo').actor;
    const token = tokenIn(mail?.text ?? '');
    expect(await byLink(token, { visitor: { personId, name: 'Bo' } })).toMatchObject({
      refusal: { code: 'link-is-for-another', name: 'Ada', visitor: 'Bo' },
    });
  });

  it('wants what the rules want, and no more than there is room for', async () => {
    const round = await asked(db, await raised(db, group), group);
    const give = (typed: object) =>
      perform(
        db,
        givePosition,
        { roundId: round.id, ...agree, ...typed } as never,
        group.by('Ada'),
      );
    expect(await give({ stance: 'veto' })).toMatchObject({
      refusal: { code: 'stance-not-offered' },
    });
    expect(await give({ stance: 'disagree', reason: ' ' })).toMatchObject({
      refusal: { code: 'reason-is-missing' },
    });
    expect(await give({ stance: 'disagree', reason: 'Fordi' })).toMatchObject({
      refusal: { code: 'reason-kind-is-missing' },
    });
    expect(await give({ reason: 'x'.repeat(1_000_000) })).toMatchObject({
      refusal: { code: 'too-long', field: 'reason' },
    });
    expect(await readPositions(db, round.id)).toEqual([]);
  });

  it('is refused to one whose seat ended yesterday, with the day, and the seat is off the roll', async () => {
    const round = await asked(db, await raised(db, leaving), leaving);
    await given(db, round, leaving, ['Bo disagree'], '2026-03-03');
    await given(db, round, leaving, ['Ada agree'], '2026-03-04');
    const typed = { roundId: round.id, ...agree };
    const late = await perform(db, givePosition, typed, leaving.by('Bo', '2026-03-04'));
    expect(late).toEqual({
      ok: false,
      refusal: { code: 'seat-has-ended', endedOn: '2026-03-03' },
    });
    const [, toBo] = await mails(`${round.id}-%`);
    const linked = await perform(
      db,
      givePositionByLink,
      { token: tokenIn(toBo?.text ?? ''), visitor: null, ...agree },
      as('member', null, { day: '2026-03-04' }),
    );
    expect(linked).toMatchObject({ refusal: { code: 'seat-has-ended' } });
    const day = { day: '2026-03-04' };
    const closed = await perform(
      db,
      closeRound,
      { roundId: round.id },
      as('expert', leaving.id, day),
    );
    expect(closed).toMatchObject({ value: { kind: 'consensus', tally: { voices: 1, for: 1 } } });
  });

  it('is refused after the last day, although nobody has closed the round', async () => {
    const round = await asked(db, await raised(db, group), group);
    const typed = { roundId: round.id, ...agree };
    const late = await perform(db, givePosition, typed, group.by('Ada', '2026-03-10'));
    expect(late).toMatchObject({
      refusal: { code: 'last-day-has-passed', closesOn: '2026-03-09' },
    });
  });

  it('is for those who have a seat', async () => {
    const round = await asked(db, await raised(db, group), group);
    const typed = { roundId: round.id, ...agree };
    const expert = await perform(db, givePosition, typed, group.expert);
    expect(expert).toEqual({ ok: false, refusal: { code: 'no-seat-in-body' } });
    const reader = await perform(db, givePosition, typed, as('reader', null));
    expect(reader).toMatchObject({ refusal: { code: 'role-may-not' } });
  });

  it('twice at the same moment keeps both, and the last one counts', async () => {
    const round = await asked(db, await raised(db, group), group);
    const typed = (stance: string) => ({ ...agree, stance, reason: 'Fordi', roundId: round.id });
    await Promise.all(
      ['agree', 'stand-aside'].map((stance) =>
        perform(db, givePosition, typed(stance), group.by('Ada')),
      ),
    );
    const kept = await readPositions(db, round.id);
    expect(kept.map(({ stance }) => stance).toSorted()).toEqual(['agree', 'stand-aside']);
    await given(db, round, group, ['Bo agree', 'Cleo agree']);
    await perform(db, closeRound, { roundId: round.id }, group.expert);
    const [closed] = await readRounds(db, round.matterId);
    const counted = closed?.outcome?.input.positions.filter(({ seat }) => seat === kept[0]?.seatId);
    expect(counted).toMatchObject([{ stance: kept.at(-1)?.stance }]);
  });
});

describe('a deputy', () => {
  it('answers for one who has not, and never counts beside the member', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Vara agree', 'Bo agree', 'Cleo agree', 'Ada disagree']);
    const second = await perform(
      db,
      givePosition,
      { roundId: round.id, ...agree },
      group.by('Vara'),
    );
    expect(second).toEqual({ ok: false, refusal: { code: 'member-has-answered' } });
    const closed = await perform(db, closeRound, { roundId: round.id }, group.expert);
    expect(closed).toMatchObject({
      value: { kind: 'no-consensus', tally: { voices: 3, for: 2, against: 1 } },
    });
  });

  it('is asked when the reminder goes, once, and the member is reminded', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Ada agree', 'Bo agree']);
    expect(await roundsToRemind(db, '2026-03-04')).not.toContain(round.id);
    expect(await roundsToRemind(db, '2026-03-05')).toContain(round.id);
    const program = actingAsProgram(new Date('2026-03-05T06:00:00Z'));
    const told = await Promise.all(
      [1, 2].map(() => perform(db, remindRound, { roundId: round.id }, program)),
    );
    expect(told.map((one) => one.ok && one.value).toSorted()).toEqual([0, 2]);
    expect((await mails(`${round.id}-%-reminded`)).map((one) => one.to_email)).toEqual([
      'Cleo@gruppe.example',
    ]);
    const [toDeputy] = await mails(`${round.id}-%-deputy`);
    expect(toDeputy?.to_email).toBe('Vara@gruppe.example');
    const answered = await perform(
      db,
      givePositionByLink,
      { token: tokenIn(toDeputy?.text ?? ''), visitor: null, ...agree },
      as('deputy', null, { day: '2026-03-06' }),
    );
    const cleo = group.people.find(({ name }) => name === 'Cleo');
    expect(answered).toMatchObject({ value: { seatId: cleo?.seatId } });
    expect(await roundsToRemind(db, '2026-03-06')).not.toContain(round.id);
  });
});

describe('rounds', () => {
  it('end when somebody has objected and a better text is put forward, and all are asked anew', async () => {
    const matter = await raised(db, group);
    const first = await asked(db, matter, group);
    const order = { proposal: 'Sykehuset fører listen.', change: '', closesOn: null, site };
    const now = await stored(db, matter);
    const early = await perform(db, askGroup, { ...now, ...order }, group.expert);
    expect(early).toMatchObject({ refusal: { code: 'nobody-objects-yet' } });
    await given(db, first, group, ['Ada agree', 'Bo disagree']);
    const same = { proposal: first.proposal };
    const unchanged = await perform(db, askGroup, { ...now, ...order, ...same }, group.expert);
    expect(unchanged).toMatchObject({ refusal: { code: 'proposal-is-unchanged' } });
    const second = await asked(db, matter, group, { proposal: 'Begge fører den.' });
    expect(second).toMatchObject({ no: 2, nth: 2 });
    const [before] = await readRounds(db, matter.id);
    expect(before).toMatchObject({ cutShort: true, outcome: null, closedByName: 'Ekspert KG1' });
    expect(await readPositions(db, second.id)).toEqual([]);
    expect((await mails(`${second.id}-%`))[0]?.subject).toMatch(/^Ny tekst/);
    const late = await perform(db, givePosition, { roundId: first.id, ...agree }, group.by('Cleo'));
    expect(late).toMatchObject({ refusal: { code: 'round-is-closed' } });
  });

  it('keep the rules they were opened with, whatever the body adopts meanwhile', async () => {
    const matter = await raised(db, changing);
    const round = await asked(db, matter, changing);
    await adopt(db, changing.id, 'rules_majority-1', '2026-03-03');
    await given(db, round, changing, ['Ada agree', 'Bo agree', 'Cleo disagree'], '2026-03-04');
    const late = as('expert', changing.id, { day: '2026-03-04' });
    const closed = await perform(db, closeRound, { roundId: round.id }, late);
    expect(closed).toMatchObject({ value: { kind: 'no-consensus' } });
    const second = await asked(db, matter, changing, { proposal: 'Ny', acting: late });
    expect([round.ruleSetId, second.ruleSetId]).toEqual(['rules_consent-1', 'rules_majority-1']);
  });

  it('beyond what the rules give are refused, and the fallback is named', async () => {
    const matter = await raised(db, group);
    const next: unknown[] = [];
    for (const proposal of ['En', 'To', 'Tre']) {
      const round = await asked(db, matter, group, { proposal });
      await given(db, round, group, ['Ada disagree', 'Bo agree', 'Cleo agree']);
      const closed = await perform(db, closeRound, { roundId: round.id }, group.expert);
      next.push(closed.ok && closed.value.next);
    }
    expect(next).toEqual(['new-round', 'new-round', 'escalate']);
    const fourth = { proposal: 'Fire', change: '', closesOn: null, site };
    const now = await stored(db, matter);
    const verdict = await perform(db, askGroup, { ...now, ...fourth }, group.expert);
    expect(verdict).toEqual({
      ok: false,
      refusal: { code: 'rounds-used-up', most: 3, next: 'escalate' },
    });
  });

  it('in a body with no member from one side give no quorum, and say so', async () => {
    const round = await asked(db, await raised(db, parties), parties);
    await given(db, round, parties, ['Kari agree', 'Knut agree']);
    const closed = await perform(db, closeRound, { roundId: round.id }, parties.expert);
    expect(closed).toMatchObject({ value: { kind: 'no-quorum', next: 'escalate' } });
  });

  it('in a body of one are settled by the one', async () => {
    const round = await asked(db, await raised(db, alone), alone);
    await given(db, round, alone, ['Eneste agree']);
    const closed = await perform(db, closeRound, { roundId: round.id }, alone.expert);
    expect(closed).toMatchObject({ value: { kind: 'consensus', tally: { voices: 1 } } });
  });
});

describe('closing', () => {
  it('waits until all have answered or the last day has passed', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Ada agree', 'Bo agree']);
    const early = await perform(db, closeRound, { roundId: round.id }, group.expert);
    expect(early).toEqual({
      ok: false,
      refusal: { code: 'round-is-still-open', closesOn: '2026-03-09', missing: ['Cleo'] },
    });
  });

  it('by two at once is done once, and the other is told what it came to', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Ada agree', 'Bo agree', 'Cleo agree']);
    const verdicts = await Promise.all(
      [group.expert, group.by('Sekretær')].map((acting) =>
        perform(db, closeRound, { roundId: round.id }, acting),
      ),
    );
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    expect(verdicts.find((one) => !one.ok)).toMatchObject({
      refusal: { code: 'already-closed', on: monday, kind: 'consensus' },
    });
    const entries = await readLog(db, { subjectId: round.matterId, limit: 20 });
    expect(entries.filter((one) => one.command === 'matters.close-round')).toHaveLength(1);
  });

  it('beside an answer counts it whole or refuses it', async () => {
    const round = await asked(db, await raised(db, group), group);
    await given(db, round, group, ['Ada agree', 'Bo agree', 'Cleo agree']);
    const disagree = { stance: 'disagree', reason: 'Fordi', reasonKind: 'law' } as const;
    const [answer, close] = await Promise.all([
      perform(db, givePosition, { roundId: round.id, ...disagree }, group.by('Cleo')),
      perform(db, closeRound, { roundId: round.id }, group.expert),
    ]);
    expect(close).toMatchObject({
      value: { kind: answer.ok ? 'no-consensus' : 'consensus' },
    });
    const [kept] = await readRounds(db, round.matterId);
    expect(kept?.outcome && recomputed(kept.outcome).same).toBe(true);
  });
});
