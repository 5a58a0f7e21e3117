import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MatterId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Next, OutcomeKind, Stance } from '../../consensus/vocabulary.ts';
import type { EscalationReason, MatterFact, Objection, Stretch } from '../vocabulary.ts';
import { numberOf } from './rows.ts';

const against: readonly Stance[] = ['disagree', 'block', 'serious-disagreement', 'veto'];
const minute = 60_000;

/**
 * What the figures count, of every matter that was asked by the last of the days and not ended
 * before the first of them. Practice is in no figure; with `practice` it is all there is.
 * @source F-037, F-040, O-03
 */
export async function matterFacts(
  db: Reader,
  { from, to, practice = false }: { from: IsoDate; to: IsoDate; practice?: boolean },
): Promise<MatterFact[]> {
  const matters = sql`matters.matter as m where m.practice = ${practice} and m.asked_on <= ${to}
    and (m.ended_on is null or m.ended_on >= ${from})`;
  const wanted = sql`(select m.id from ${matters})`;
  const [rows, rounds, steps, objections, levels] = await Promise.all([
    readMatters(db, matters),
    readRounds(db, wanted),
    readSteps(db, wanted),
    readObjections(db, wanted),
    db
      .selectFrom('mandate.structure_body')
      .select(['structure_id as structure', 'body_id as body', 'level'])
      .execute(),
  ]);
  const levelIn = new Map(
    levels.map(({ structure, body, level }) => [`${structure} ${body}`, level]),
  );
  const roundsOf = byMatter(rounds);
  const stepsOf = byMatter(steps);
  const objectionsOf = byMatter(objections);
  return rows.map(({ year, running, structure, ...one }): MatterFact => {
    const own = roundsOf.get(one.id) ?? [];
    const whole = own.findLast(({ outcome }) => outcome !== null);
    const lifts = stepsOf.get(one.id) ?? [];
    const levelOf = (body: BodyId) => levelIn.get(`${structure} ${body}`) ?? null;
    return {
      ...one,
      number: numberOf({ practice: one.practice, year, running }),
      level: levelOf(one.bodyId),
      rounds: own.length,
      minutesInGroup: minutesOf(own),
      outcome: whole?.outcome ?? null,
      next: whole?.next ?? null,
      objections: objectionsOf.get(one.id) ?? [],
      lifted: lifts.filter(({ direction }) => direction === 'up').length,
      way: wayOf(one, lifts).map((part) => ({ ...part, level: levelOf(part.bodyId) })),
    };
  });
}

type Part = ReturnType<typeof sql>;

async function readMatters(db: Reader, matters: Part) {
  const { rows } = await sql<
    Omit<
      MatterFact,
      | 'number'
      | 'level'
      | 'rounds'
      | 'minutesInGroup'
      | 'outcome'
      | 'next'
      | 'objections'
      | 'lifted'
      | 'way'
    > & { year: number; running: number; structure: string }
  >`select m.id, m.practice, m.year, m.running, m.title, m.origin, m.body_id as "bodyId",
      m.raised_in as "raisedIn", m.asked_on as "askedOn", m.reached_on as "reachedOn",
      m.due_on as "dueOn", m.needed_by as "neededBy", m.waits_for as "waitsFor", m.state,
      m.decision_id as "decisionId", m.expert_name as "expertName",
      coalesce(m.affects -> 'serviceAreas', '[]') as areas, m.ended_on as "endedOn",
      m.ended_how as how, m.structure_id as structure
    from ${matters} order by m.asked_on, m.year, m.running`.execute(db);
  return rows;
}

type RoundPart = {
  matterId: MatterId;
  openedAt: Date;
  closedAt: Date | null;
  outcome: OutcomeKind | null;
  next: Next | null;
};

async function readRounds(db: Reader, wanted: Part) {
  const { rows } = await sql<RoundPart>`select r.matter_id as "matterId",
      r.opened_at as "openedAt", r.closed_at as "closedAt", r.outcome ->> 'kind' as outcome,
      r.outcome ->> 'next' as next
    from matters.round as r where r.matter_id in ${wanted}
    order by r.no`.execute(db);
  return rows;
}

type Step = {
  matterId: MatterId;
  fromBody: BodyId;
  direction: 'up' | 'down';
  reason: EscalationReason;
  on: IsoDate;
};

async function readSteps(db: Reader, wanted: Part) {
  const { rows } = await sql<Step>`select e.matter_id as "matterId", e.from_body as "fromBody",
      e.direction, e.reason, e.on_day as on
    from matters.escalation as e where e.matter_id in ${wanted} order by e.id`.execute(db);
  return rows;
}

/** Until a round is closed its positions may be changed, and are no figure. */
async function readObjections(db: Reader, wanted: Part) {
  const { rows } = await sql<Objection & { matterId: MatterId }>`
    select r.matter_id as "matterId", r.body_id as "bodyId", a.side, p.reason_kind as kind,
      r.closed_on as on
    from matters.position as p
    join matters.round as r on r.id = p.round_id and r.closed_on is not null
    left join matters.asked as a on a.round_id = p.round_id and a.seat_id = p.seat_id
    where p.stance in (${sql.join([...against])}) and p.reason_kind is not null
      and r.matter_id in ${wanted}
      and not exists (select from matters.position as later
        where later.round_id = p.round_id and later.seat_id = p.seat_id and later.id > p.id)
    order by p.id`.execute(db);
  return rows;
}

function byMatter<Row extends { matterId: MatterId }>(rows: readonly Row[]): Map<MatterId, Row[]> {
  const found = new Map<MatterId, Row[]>();
  for (const row of rows) {
    const own = found.get(row.matterId);
    if (own) own.push(row);
    else found.set(row.matterId, [row]);
  }
  return found;
}

function minutesOf(rounds: readonly RoundPart[]): number | null {
  const [first] = rounds;
  const last = rounds.findLast(({ outcome }) => outcome !== null);
  if (!first || !last?.closedAt) return null;
  return Math.round((last.closedAt.getTime() - first.openedAt.getTime()) / minute);
}

function wayOf(
  one: Pick<MatterFact, 'bodyId' | 'askedOn' | 'state' | 'endedOn'>,
  steps: readonly Step[],
): Omit<Stretch, 'level'>[] {
  const { state } = one;
  const way: Omit<Stretch, 'level'>[] = [];
  let from = one.askedOn;
  for (const { fromBody, direction, reason, on } of steps) {
    const end = direction === 'up' ? 'lifted' : 'returned';
    way.push({ bodyId: fromBody, from, to: on, end, reason });
    from = on;
  }
  const end = state === 'decided' || state === 'withdrawn' ? state : null;
  return [...way, { bodyId: one.bodyId, from, to: one.endedOn, end, reason: null }];
}
