import { beforeAll, describe, expect, it } from 'vitest';
import { recomputed, ruleSetInForce } from '../../modules/consensus/index.ts';
import { listEntries } from '../../modules/decisions/index.ts';
import {
  listMatters,
  matterFacts,
  pastInputs,
  readPositions,
  readRounds,
} from '../../modules/matters/index.ts';
import type { Matter } from '../../modules/matters/vocabulary.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from './load-demo.ts';

const { db, pool } = await testDatabase();
const today = '2026-05-20';
beforeAll(() => loadDemo(db, new Date(`${today}T09:00:00Z`)));

async function called(title: string): Promise<Matter> {
  const found = (await listMatters(db)).find((one) => one.title === title);
  if (!found) throw new Error(`The demo has no matter called ${title}.`);
  return found;
}
const roundsOf = async (title: string) => readRounds(db, (await called(title)).id);

describe('the matters of the demo', () => {
  it('are in every state', async () => {
    const matters = await listMatters(db);
    expect(matters.length).toBeGreaterThanOrEqual(14);
    expect(new Set(matters.map(({ state }) => state))).toEqual(
      new Set(['open', 'in-round', 'settled', 'decided', 'withdrawn']),
    );
    expect(new Set(matters.map(({ number }) => number)).size).toBe(matters.length);
  });

  it('ask six of eight about medicines at home, and one wants to know more', async () => {
    expect(await called('Medikament i hjemmetjenesten')).toMatchObject({
      state: 'in-round',
      affects: { domains: ['workflow'], serviceAreas: ['hjemmetjenester'] },
    });
    const [round] = await roundsOf('Medikament i hjemmetjenesten');
    const given = await readPositions(db, round?.id ?? 'round_none');
    expect(given).toHaveLength(6);
    expect(given.filter(({ stance }) => stance === 'need-to-know-more')).toHaveLength(1);
    expect(round?.closesOn && round.closesOn >= today).toBe(true);
  });

  it('have six who agree and two who can live with it, by the rules of the group', async () => {
    const [round] = await roundsOf('Hvem låser opp nøkkelboksen');
    expect(round?.outcome?.outcome).toMatchObject({
      kind: 'consensus',
      tally: { for: 6, accepts: 2, voices: 8 },
    });
    expect(round?.outcome && recomputed(round.outcome).same).toBe(true);
  });

  it('have an objection that waits for a better text, and one that was met by it', async () => {
    const [waiting] = await roundsOf('Tidspunkt for kveldsrapport');
    expect(waiting?.outcome?.outcome).toMatchObject({ kind: 'no-consensus', next: 'new-round' });
    const met = await roundsOf('Når trygghetsalarmen ikke blir besvart');
    expect(met.map((one) => one.outcome?.outcome.kind)).toEqual(['no-consensus', 'consensus']);
  });

  it('are lifted to the forum by mandate, and decided there', async () => {
    expect(await called('Legemiddelliste når pasienten skrives ut')).toMatchObject({
      bodyId: 'body_beslutningsforum',
      state: 'open',
    });
    const { decisionId } = await called('Felles akuttmelding fra sykehjem til legevakt');
    const entries = await listEntries(db, { hidden: new Set(), limit: 500 });
    expect(entries.find(({ id }) => id === decisionId)).toMatchObject({
      number: expect.stringMatching(/^TBF \d+\/26$/),
      level: 2,
    });
  });

  it('keep practice out of figures and simulations', async () => {
    const practice = await called('Bytte av arbeidsliste midt i vakten');
    expect(practice.number).toMatch(/^ØV /);
    const facts = await matterFacts(db, { from: '2025-01-01', to: today });
    expect(facts.some(({ id }) => id === practice.id)).toBe(false);
    expect((await pastInputs(db)).length).toBeGreaterThanOrEqual(5);
  });

  it('wait in one group that has adopted no rules', async () => {
    const { bodyId } = await called('Hjemmebesøk til nyfødte i helgene');
    expect(await ruleSetInForce(db, bodyId, today)).toBeNull();
  });

  it('begin with the mail of the last week only', async () => {
    const { rows } = await pool.query<{ old: number }>(
      "select count(*) as old from messages.message where state = 'waiting' and queued_at < '2026-05-12'",
    );
    expect(rows[0]?.old).toBe(0);
  });
});
