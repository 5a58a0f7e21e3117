import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { readRuleSet, ruleSetInForce } from '../../consensus/index.ts';
import type { RuleSet } from '../../consensus/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { listServiceAreas } from '../../mandate/index.ts';
import type { Route, ServiceArea, Structure } from '../../mandate/vocabulary.ts';
import { listBodies } from '../../organisations/index.ts';
import { type Panel, readPanel } from '../panel.ts';
import { standingPositions } from '../rules/one-position-speaks-for-a-seat.ts';
import { placesBelow } from '../rules/where-a-matter-may-go.ts';
import { readScene } from '../scene.ts';
import { readAsked, readMatter, readPositions } from '../store/reads.ts';
import type { Asked, Escalation, Matter, Position, Round } from '../vocabulary.ts';

/** A round with who was asked, what was answered, and the version of the rules it goes by. */
export type RoundSeen = {
  round: Round;
  ruleSet: RuleSet;
  asked: readonly Asked[];
  /** Everything given, the oldest first. */
  given: readonly Position[];
  /** The one that counts for each seat. */
  standing: ReadonlyMap<string, Position>;
};

/** All that the pages of one matter show. */
export type MatterSeen = {
  matter: Matter;
  bodyName: (id: BodyId) => string;
  structure: Structure;
  areas: readonly ServiceArea[];
  /** Where it belongs by the structure it keeps. */
  route: Route;
  rounds: readonly RoundSeen[];
  escalations: readonly Escalation[];
  /** Where it may be sent down to. */
  downTo: readonly BodyId[];
  /** The rules that the body goes by today; null where it has adopted none. */
  ruleSet: RuleSet | null;
  panel: Panel;
};

/** Rounds with what the pages show of each, in the order they are given. */
export async function roundsSeen(db: Reader, rounds: readonly Round[]): Promise<RoundSeen[]> {
  const given = await readPositions(
    db,
    rounds.map(({ id }) => id),
  );
  const seen = await Promise.all(
    rounds.map(async (round): Promise<RoundSeen | null> => {
      const [ruleSet, asked] = await Promise.all([
        readRuleSet(db, round.ruleSetId),
        readAsked(db, round.id),
      ]);
      if (!ruleSet) return null;
      const own = given.filter(({ roundId }) => roundId === round.id);
      return { round, ruleSet, asked, given: own, standing: standingPositions(own) };
    }),
  );
  return seen.filter((one) => one !== null);
}

/** Reads all of a matter that its page shows; null where there is none with this id. */
export async function readMatterSeen(visit: Visit, id: string): Promise<MatterSeen | null> {
  const { db, today } = visit;
  const matter = await readMatter(db, id);
  if (!matter) return null;
  const [scene, bodies, areas, adoption, panel] = await Promise.all([
    readScene(db, matter, today),
    listBodies(db),
    listServiceAreas(db),
    ruleSetInForce(db, matter.bodyId, today),
    readPanel(db, matter.bodyId, today),
  ]);
  return {
    matter,
    bodyName: (body) => bodies.find((one) => one.id === body)?.name ?? body,
    structure: scene.structure,
    areas,
    route: scene.route,
    rounds: await roundsSeen(db, scene.rounds),
    escalations: scene.steps,
    downTo: placesBelow(scene),
    ruleSet: adoption ? ((await readRuleSet(db, adoption.ruleSetId)) ?? null) : null,
    panel,
  };
}

/** The seats that were asked as members, with what the round knows of each. */
export const voicesOf = ({ asked }: Pick<RoundSeen, 'asked'>): readonly Asked[] =>
  asked.filter(({ role }) => role === 'member');

/** The round that is open now, if one is. */
export const openRound = (seen: MatterSeen): RoundSeen | null =>
  seen.rounds.find(({ round }) => round.closedAt === null) ?? null;
