import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { Id, RegionId } from '../../kernel/ids.ts';
import { answerReview } from '../../modules/decisions/commands/answer-review.ts';
import { setReview } from '../../modules/decisions/commands/set-review-day.ts';
import { setStandard } from '../../modules/decisions/commands/set-standardisation.ts';
import { statePartyPosition } from '../../modules/decisions/commands/state-party-position.ts';
import { listEntries } from '../../modules/decisions/index.ts';
import { listStandards } from '../../modules/decisions/store/standards.ts';
import type { Party, PartyStance } from '../../modules/decisions/vocabulary.ts';
import type { Acting } from '../../modules/identity/command.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done } from './acting-as.ts';
import { municipalityId } from './organisations.ts';

const region = (key: string): RegionId => `reg_2018-${key}`;
const said: readonly (readonly [party: Party, kind: PartyStance, reason?: string])[] = [
  [region('namdalen'), 'same'],
  [region('inntrondelag'), 'same'],
  [region('nordre-sunnmore'), 'later', 'Innføringen kommer ett år senere hos oss.'],
  [region('ror'), 'same'],
  [region('varnesregionen'), 'same'],
  [region('trondheimsomradet'), 'same'],
  [region('fjellregionen'), 'same'],
  [region('fosen'), 'same'],
  [
    municipalityId('Malvik'),
    'different',
    'Vi har felles vaktsentral med naboen og følger den rutinen vi har der.',
  ],
  [municipalityId('Levanger'), 'same'],
];
/** Of the second decision fewer have said anything: this is what a list looks like when it is new. */
const saidOfSecond = 4;

/**
 * Adds how the regions stand to what is to be done alike, and decisions of the committee whose
 * outcome is to be reviewed: two that wait, one that lies ahead, and one that was answered.
 */
export async function insertDemoRegister(tx: Writer, today: IsoDate): Promise<void> {
  const ago = (days: number, at = 0) => ({ day: addDays(today, -days), at });
  const standards = await listStandards(tx, new Set());
  for (const [nth, { id }] of standards.slice(0, 3).entries()) {
    const parties = nth === 0 ? said : said.slice(0, saidOfSecond);
    for (const [at, [party, kind, reason = '']] of parties.entries()) {
      const by = await actingAs(tx, 'Sekretær, konsensusgruppene', ago(3, nth * 20 + at));
      await done(tx, statePartyPosition, { id, party, seen: 0, kind, reason }, by);
    }
  }
  const decided = await listEntries(tx, { bodyId: 'body_asu', hidden: new Set(), limit: 200 });
  const [first, second, third, fourth] = decided.filter(
    ({ points, decidedOn }) => points.length > 1 && decidedOn !== null && decidedOn < '2023-07-01',
  );
  if (!first || !second || !third || !fourth) return;
  const secretary = (days: number, at: number) => actingAs(tx, 'Sekretær, ASU', ago(days, at));
  const ask = (id: Id<'dec'>, days: number, by: Acting) =>
    done(tx, setReview, { id, version: 1, reviewOn: addDays(today, days) }, by);
  await ask(first.id, -12, await secretary(200, 1));
  await ask(second.id, 3, await secretary(200, 2));
  await ask(third.id, 90, await secretary(200, 3));
  await ask(fourth.id, -40, await secretary(200, 4));
  await done(
    tx,
    answerReview,
    {
      id: fourth.id,
      version: 2,
      answer: 'partly',
      evidence:
        'Det meste er fulgt opp, men to kommuner har ikke fått det på plass. De melder om for lite tid.',
      next: 'again',
      nextOn: addDays(today, 150),
    },
    await secretary(38, 5),
  );
  await done(
    tx,
    setStandard,
    {
      id: third.id,
      version: 2,
      standardisation: {
        kind: 'different',
        reason: 'Kommunene har ulike avtaler med fastlegene, og noen må vente til de løper ut.',
        later: true,
      },
    },
    await secretary(20, 6),
  );
}
