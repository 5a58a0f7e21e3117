import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { Acting } from '../identity/command.ts';
import { listMeetings } from '../meetings/index.ts';
import { type BodyRow, existsOn, listSeats, toSeat } from '../organisations/index.ts';
import { bodyMeant } from './rules/a-body-is-named-once.ts';
import { type BodyToTell, bodiesAnswer, planAnswer } from './rules/a-message-is-answered.ts';
import { found } from './rules/what-was-found-in-a-message.ts';
import { exchangeWords } from './text/words/index.ts';
import type { AnswerMessage, FoundMessage, IntakeFinding } from './vocabulary.ts';

type Query = {
  message: FoundMessage;
  kind: 'ask-bodies' | 'ask-plan';
  json: unknown;
  bodies: readonly BodyRow[];
};

type PlanQuery = {
  utvalgId?: string;
  utvalgNavn?: string;
  fraMoetedato?: string;
  tilMoetedato?: string;
};

const mostMeetings = 1000;

/**
 * The answer to a question for bodies or for a plan: bodies that are not ended, who sits in them,
 * and meetings that are called or held, as everybody may know them. Drafts are not told, nor who
 * sits for a union.
 */
export async function answersToQuery(
  db: Reader,
  { message, kind, json, bodies }: Query,
  { today }: Pick<Acting, 'today'>,
): Promise<Verdict<AnswerMessage[], { code: 'unanswerable'; finding: IntakeFinding }>> {
  const living = bodies.filter(({ status }) => status !== 'ended');
  const unanswerable = (...about: Parameters<typeof found>) =>
    refused({ code: 'unanswerable' as const, finding: found(...about) });
  if (kind === 'ask-bodies') {
    const seats = await listSeats(db);
    const told = living.map((body): BodyToTell => {
      const own = seats.filter((seat) => seat.body_id === body.id && existsOn(toSeat(seat), today));
      return {
        id: body.id,
        name: body.name,
        seats: own.flatMap((one) => seatOf(one, body)),
        meetings: [],
      };
    });
    return allowed(bodiesAnswer(message, told));
  }
  const { utvalgId = '', utvalgNavn = '', fraMoetedato, tilMoetedato } = json as PlanQuery;
  if (fraMoetedato && tilMoetedato && fraMoetedato > tilMoetedato) {
    const text = `${fraMoetedato} – ${tilMoetedato}`;
    return unanswerable('dates-in-wrong-order', 'stop', { field: 'fraMoetedato', text });
  }
  const named = utvalgId.trim() || utvalgNavn.trim();
  const meant = named ? bodyMeant({ id: utvalgId, name: utvalgNavn }, living) : null;
  if (meant && !meant.ok) {
    const about = { field: utvalgId, text: utvalgNavn };
    return unanswerable(meant.refusal.code, 'stop', about);
  }
  const asked = meant ? [meant.value] : living;
  const meetings = await listMeetings(db, {
    bodyIds: asked.map(({ id }) => id),
    states: ['published', 'held', 'closed'],
    from: fraMoetedato ?? today,
    ...(tilMoetedato ? { to: tilMoetedato } : {}),
    limit: mostMeetings,
  });
  const told = asked.map((body): BodyToTell => {
    const words = exchangeWords[body.written_standard];
    const own = meetings.filter(({ bodyId }) => bodyId === body.id);
    return {
      id: body.id,
      name: body.name,
      seats: [],
      meetings: own.map(({ id, date, start }) => ({
        id,
        date,
        start,
        title: words.meetingTitle(body.name, date),
      })),
    };
  });
  return allowed(planAnswer(message, told));
}

function seatOf(
  seat: Awaited<ReturnType<typeof listSeats>>[number],
  body: BodyRow,
): BodyToTell['seats'][number][] {
  if (!seat.holder || seat.side === 'union') return [];
  const role = exchangeWords[body.written_standard].roles[seat.role];
  return [{ id: seat.id, holder: seat.holder, role, represents: seat.represents }];
}
