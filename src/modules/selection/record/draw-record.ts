import type { Lottery, Method, Panel, PersonKey, Problem } from '../vocabulary.ts';
import { canonicalPieces, digestOf } from './canonical-json.ts';
import { seededNumbers } from './seeded-numbers.ts';

export const recordFormat = 'omforent-draw/1';

/** A panel with its tickets: of all tickets one is drawn, and each is equally likely. */
export type TicketPanel = Panel & { tickets: number };

/** The digest of each part, so that a change can be told from where it was made. */
export type Digests = {
  rules: string;
  quotas: readonly string[];
  needs: readonly string[];
  candidates: Readonly<Record<PersonKey, string>>;
  distribution: readonly string[] | null;
};

/**
 * What is committed to before the draw. No distribution: the panel follows from the seed by the
 * method itself, as the lots of a best fit do.
 */
export type DrawCommitment = {
  format: typeof recordFormat;
  method: Method;
  problem: Problem;
  distribution: readonly TicketPanel[] | null;
  digests: Digests;
  /** The SHA-256 of the digests with format and method; published before the seed is known. */
  commitment: string;
};

/** A draw as it is published: with the seed, the ticket that it drew, and the panel. */
export type DrawRecord = DrawCommitment & { seed: string; ticket: number | null; drawn: Panel };

/** The commitment to a pool, its rules and a distribution over panels. */
export function commitTo(
  problem: Problem,
  method: Method,
  distribution: readonly TicketPanel[] | null,
): DrawCommitment {
  const digests = digestsOf(problem, distribution);
  const commitment = commitmentOf(method, digests);
  return { format: recordFormat, method, problem, distribution, digests, commitment };
}

export function commitmentOf(method: Method, digests: Digests): string {
  return digestOf({ format: recordFormat, method, digests });
}

export function digestsOf(problem: Problem, distribution: readonly TicketPanel[] | null): Digests {
  const { candidates, quotas, needs, ...rules } = problem;
  return {
    rules: digestOf(rules),
    quotas: quotas.map(digestOf),
    needs: needs.map(digestOf),
    candidates: Object.fromEntries(candidates.map((one) => [one.id, digestOf(one)])),
    distribution: distribution?.map(digestOf) ?? null,
  };
}

/** What the numbers of a draw follow from: nobody knows it before the seed is there. */
export function drawSeed(commitment: string, seed: string): string {
  return `${commitment}/${seed}`;
}

/** The ticket that a seed draws, counted from 0 through the panels as they stand. */
export function ticketOf(
  { commitment, distribution }: Pick<DrawCommitment, 'commitment' | 'distribution'>,
  seed: string,
): { ticket: number; drawn: Panel } | null {
  const total = (distribution ?? []).reduce((sum, { tickets }) => sum + tickets, 0);
  if (!distribution || !Number.isSafeInteger(total) || total < 1) return null;
  const ticket = seededNumbers(drawSeed(commitment, seed)).below(total);
  let passed = 0;
  for (const { tickets, members } of distribution) {
    passed += tickets;
    if (ticket < passed) return { ticket, drawn: { members } };
  }
  return null;
}

const ticketsInAll = 1_000_000_000;

/**
 * A lottery in tickets: one for each panel where all are equally likely, so that dice will do; else
 * a thousand million in all, with probabilities to the nearest ticket.
 */
export function ticketsOf(lottery: Lottery): TicketPanel[] {
  const [first] = lottery;
  if (lottery.every(({ probability }) => probability === first?.probability)) {
    return lottery.map(({ members }) => ({ tickets: 1, members }));
  }
  const exact = lottery.map(({ probability }) => probability * ticketsInAll);
  const tickets = exact.map(Math.floor);
  const missing = ticketsInAll - tickets.reduce((sum, one) => sum + one, 0);
  const byRest = exact
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRest.slice(0, Math.max(0, missing))) tickets[at] = (tickets[at] ?? 0) + 1;
  return lottery
    .map(({ members }, at) => ({ tickets: tickets[at] ?? 0, members }))
    .filter((panel) => panel.tickets > 0);
}

/** The record as the text of a file. */
export function writtenRecord(record: DrawRecord): string {
  return [...recordInPieces(record)].join('');
}

/** The same text in pieces: that of a pool of 100 000 is of more than a hundred megabytes. */
export function* recordInPieces(record: DrawRecord): Generator<string> {
  yield* canonicalPieces(record);
  yield '\n';
}
