import type { ClockTime } from '../../kernel/calendar.ts';
import type { AgendaItemId, BallotId, MotionId, PersonId, SeatId } from '../../kernel/ids.ts';
import { shippedProfiles } from '../procedure/index.ts';
import type { ProfileCode, RuleProfile } from '../procedure/vocabulary.ts';
import type { VacantSeat } from '../summons/vocabulary.ts';
import { procedureOf } from './procedure-at-hand.ts';
import { deputyToCall } from './rules/a-member-in-conflict-leaves-the-item.ts';
import { sittingOf } from './rules/a-sitting-follows-from-its-events.ts';
import { stopBallot } from './rules/the-roll-is-frozen-when-voting-stops.ts';
import { mayBeTakenBack } from './rules/what-may-be-taken-back.ts';
import { mayHappen } from './rules/what-may-happen-now.ts';
import {
  blankChoice,
  type NewFact,
  type Participant,
  type ParticipantId,
  type Sitting,
  type SittingContext,
  type SittingEvent,
  type SittingFact,
  type SpeechForm,
  type Stance,
} from './vocabulary.ts';

export const meetingId = 'meet_test';
export const part = (name: string): ParticipantId => `part_${name}`;
export const item = (no: number | string): AgendaItemId => `item_${no}`;
export const vote = (no: number | string): BallotId => `vote_${no}`;
export const motion = (no: number | string): MotionId => `mot_${no}`;

/** Five cases of 20 minutes from 09:00, each with two proposed points. */
export function contextOf(profile: RuleProfile): SittingContext {
  const point = (no: number) => ({
    no,
    text: `Punkt ${no} som foreslått.`,
    kind: 'note' as const,
    obligation: null,
  });
  return {
    meeting: {
      id: meetingId,
      state: 'published',
      date: '2026-03-04',
      start: '09:00',
      end: '10:40',
    },
    items: [1, 2, 3, 4, 5].map((no) => ({
      id: item(no),
      kind: 'case',
      number: `${no}/26`,
      title: `Sak ${no}`,
      minutes: 20,
      caseId: `case_${no}`,
      closedBasis: null,
      proposals: [point(1), point(2)],
    })),
    procedure: procedureOf(profile),
  };
}

export type Told = {
  now: Sitting;
  events: readonly SittingEvent[];
  /** What was refused, and what was warned of: "cast a: not-on-the-roll". */
  refused: readonly string[];
  warned: readonly string[];
  context: SittingContext;
};

/**
 * A sitting told in short words, each judged as if it had been sent. Statements stand between
 * semicolons: `open a b@north c*3 d/a o?; start 1; ask a; give a; ballot 1 named; cast a for; stop`.
 * In `open`, `x@org` is of an organisation, `x*3` has three votes, `x/a` is the deputy of a, `x+` a
 * deputy whom nobody called, `x?` an observer and `x-` is not there yet; `!a` is a seat that nobody
 * holds. The first one leads. A statement may begin with a time of day.
 */
export function sitting(story: string, rules: ProfileCode | RuleProfile = 'municipal-act'): Told {
  const profile = typeof rules === 'string' ? shippedProfiles[rules] : rules;
  const context = contextOf(profile);
  const order = context.items.map(({ id }) => id);
  const events: SittingEvent[] = [];
  const refused: string[] = [];
  const warned: string[] = [];
  const urns = new Map<BallotId, Record<string, number>>();
  let now = sittingOf(meetingId, order, []);
  let time: ClockTime = '09:00';

  const send = (said: string, fact: NewFact) => {
    const verdict = mayHappen(now, context, fact);
    const back =
      fact.kind === 'retracted' ? mayBeTakenBack(now, events, fact.number) : { ok: true as const };
    const no = !verdict.ok ? verdict.refusal : !back.ok ? back.refusal : null;
    if (no) {
      refused.push(`${said}: ${no.code}`);
      return;
    }
    if (verdict.ok) warned.push(...verdict.value.map(({ code }) => `${said}: ${code}`));
    const number = events.length + 1;
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    events.push({
      meetingId,
      number,
      at: new Date(Date.UTC(2026, 2, 4, hours, minutes)),
      by: { personId: 'pers_secretary', name: 'Sekretær' },
      key: `k${number}`,
      fact: whole(now, context, fact, urns),
    });
    now = sittingOf(meetingId, order, events);
  };

  for (const statement of story.split(';').map((one) => one.trim())) {
    const words = statement.split(/\s+/).filter(Boolean);
    if (/^\d\d:\d\d$/.test(words[0] ?? '')) time = words.shift() as ClockTime;
    if (words.length === 0) continue;
    for (const fact of factsOf(words, time, now)) send(words.join(' '), fact);
  }
  return { now, events, refused, warned, context };
}

function factsOf(words: readonly string[], time: ClockTime, now: Sitting): NewFact[] {
  const [verb, a = '', b = '', c = '', ...rest] = words;
  const ballotId = now.ballots.at(-1)?.id ?? vote('none');
  const speech = (name: string) =>
    now.speeches.find(({ participant, state }) => participant === part(name) && state !== 'done')
      ?.id ?? 'none';
  const text = [c, ...rest].join(' ');
  switch (verb) {
    case 'open': {
      const marks = words.slice(1);
      const vacant = marks.filter((one) => one.startsWith('!')).map(vacantOf);
      const people = marks.filter((one) => !one.startsWith('!')).map(personOf);
      for (const { one } of people) {
        if (vacant.some(({ seatId }) => seatId === one.seatId)) one.standsInFor = null;
      }
      const there = people.filter(({ away }) => !away).map(({ one }) => one);
      return [
        { kind: 'opened', participants: people.map(({ one }) => one), vacant, time },
        ...there.map(({ id }): NewFact => ({ kind: 'arrived', participant: id, time })),
        ...there
          .slice(0, 1)
          .map(({ id }): NewFact => ({ kind: 'chair-taken', participant: id, time })),
      ];
    }
    case 'in':
      return words.slice(1).map((one) => ({ kind: 'arrived', participant: part(one), time }));
    case 'out':
      return words
        .slice(1)
        .map((one) => ({ kind: 'left', participant: part(one), time, leave: true }));
    case 'chair':
      return [{ kind: 'chair-taken', participant: part(a), time }];
    case 'call':
      return [{ kind: 'deputy-called', participant: part(a), standsInFor: part(b), time }];
    case 'start':
      return [{ kind: 'item-started', itemId: item(a), time }];
    case 'end':
      return [{ kind: 'item-ended', itemId: item(a), time }];
    case 'minutes':
      return [{ kind: 'item-minutes-set', itemId: item(a), minutes: Number(b) }];
    case 'order':
      return [{ kind: 'items-reordered', order: words.slice(1).map(item) }];
    case 'pause':
      return [{ kind: 'paused', time }];
    case 'resume':
      return [{ kind: 'resumed', time }];
    case 'close':
      return [{ kind: 'ended', time }];
    case 'ask': {
      const form = (b || 'contribution') as SpeechForm;
      const id = `${a}-${form}-${now.speeches.length}`;
      return [{ kind: 'floor-asked', speech: id, participant: part(a), form }];
    }
    case 'give':
      return [{ kind: 'floor-given', speech: speech(a), time }];
    case 'hush':
      return [{ kind: 'floor-ended', speech: speech(a), time }];
    case 'no-more':
      return [{ kind: 'speakers-closed', itemId: item(a) }];
    case 'limit':
      return [{ kind: 'speaking-limit-set', secondsEach: null, secondsPerOrganisation: Number(a) }];
    case 'move':
      return [
        {
          kind: 'motion-put',
          motionId: motion(now.motions.length + 1),
          itemId: now.current ?? item('none'),
          participant: part(a),
          pointNo: b === 'new' ? null : Number(b),
          text,
        },
      ];
    case 'withdraw':
      return [{ kind: 'motion-withdrawn', motionId: motion(a) }];
    case 'raise':
      return [
        {
          kind: 'conflict-raised',
          itemId: item(b),
          participant: part(a),
          raisedBy: part(a),
          ground: 'Styreleder i søkeren',
        },
      ];
    case 'judge': {
      const fact = {
        kind: 'conflict-decided' as const,
        itemId: item(b),
        participant: part(a),
        disqualified: c === 'unfit',
        basis: 'Forvaltningsloven § 6',
        time,
      };
      const [deputy] = rest;
      return [deputy ? { ...fact, deputy: deputy === 'nobody' ? null : part(deputy) } : fact];
    }
    case 'ballot': {
      const flags = words.slice(3);
      const motions = flags.filter((one) => /^m\d+$/.test(one));
      const option = (id: string, motionId: MotionId | null) => ({ id, label: id, motionId });
      return [
        {
          kind: 'ballot-opened',
          ballotId: vote(now.ballots.length + 1),
          itemId: item(a),
          method: b as 'named',
          question: 'Forslaget',
          options:
            motions.length > 0
              ? [option('paper', null), ...motions.map((one) => option(one, motion(one.slice(1))))]
              : [option('for', null), option('against', null)],
          election: flags.includes('election'),
          secret: b === 'written',
          trial: flags.includes('trial'),
        },
      ];
    }
    case 'cast':
      return [{ kind: 'ballot-cast', ballotId, participant: part(a), choice: b }];
    case 'count': {
      const given = words.slice(1).map((one) => one.split('='));
      const all = given.map(([id, votes]) => [id ?? '', Number(votes)] as const);
      const counts = Object.fromEntries(all.filter(([id]) => id !== blankChoice));
      const blank = all.find(([id]) => id === blankChoice)?.[1] ?? 0;
      return [{ kind: 'ballot-counted', ballotId, tally: { counts, blank, entitled: 0 } }];
    }
    case 'stop':
      return [{ kind: 'ballot-stopped', ballotId, time, ...(a ? { chairChoice: a } : {}) }];
    case 'annul':
      return [{ kind: 'ballot-annulled', ballotId, reason: 'Feil spørsmål' }];
    case 'stances': {
      const taken = words.slice(2).map((one) => one.split('='));
      return [
        {
          kind: 'stances-noted',
          itemId: item(a),
          stances: taken.map(([who, stance, why]) => ({
            participant: part(who ?? ''),
            stance: stance as Stance,
            reason: why ?? '',
          })),
        },
      ];
    }
    case 'decide':
      return [
        {
          kind: 'decided',
          itemId: item(a),
          ballotId: b ? vote(b) : null,
          unanimous: !b,
          note: '',
          decision: null,
        },
      ];
    case 'write':
      return [{ kind: 'treatment-written', itemId: item(a), text: [b, text].join(' ').trim() }];
    case 'state':
      return [{ kind: 'statement-made', itemId: item(b), participant: part(a), text }];
    case 'retract':
      return [{ kind: 'retracted', number: Number(a), reason: 'Feil' }];
    default:
      throw new Error(`no such word: ${verb}`);
  }
}

const vacantOf = (word: string): VacantSeat => ({
  seatId: `seat_${word.slice(1)}`,
  side: null,
  organisation: null,
  weight: 1,
});

function personOf(word: string): { one: Participant; away: boolean } {
  const [, name = '', organisation, weight, member, marks = ''] =
    /^([a-z]+)(?:@([a-z]+))?(?:\*(\d+))?(?:\/([a-z]+))?([-+?]*)$/.exec(word) ?? [];
  const role = marks.includes('?')
    ? 'observer'
    : member || marks.includes('+')
      ? 'deputy'
      : 'member';
  const seat: SeatId | null = role === 'member' ? `seat_${name}` : member ? `seat_${member}` : null;
  return {
    away: marks.includes('-'),
    one: {
      id: part(name),
      invitationId: null,
      personId: `pers_${name}` as PersonId,
      name,
      role,
      seatId: seat,
      side: null,
      represents: null,
      organisation: organisation ?? null,
      weight: Number(weight ?? 1),
      standsInFor: member ? part(member) : null,
    },
  };
}

/** What the server adds to a fact before it is kept. */
function whole(
  now: Sitting,
  context: SittingContext,
  fact: NewFact,
  urns: Map<BallotId, Record<string, number>>,
): SittingFact {
  const ballotId = 'ballotId' in fact ? fact.ballotId : null;
  const ballot = now.ballots.find((one) => one.id === ballotId);
  switch (fact.kind) {
    case 'ballot-cast': {
      if (!ballot?.secret) return fact;
      const urn = urns.get(ballot.id) ?? {};
      const choice = fact.choice ?? '';
      urns.set(ballot.id, { ...urn, [choice]: (urn[choice] ?? 0) + 1 });
      return { ...fact, choice: null };
    }
    case 'ballot-stopped':
      if (!ballot) throw new Error('no ballot to stop');
      return stopBallot(now, ballot, fact, context, urns.get(ballot.id) ?? {});
    case 'conflict-decided': {
      const calls = fact.disqualified && context.procedure.profile.conflict.value.deputyCalled;
      const suggested = calls ? deputyToCall(now, fact.itemId, fact.participant) : null;
      return { ...fact, deputy: fact.deputy === undefined ? suggested : fact.deputy };
    }
    case 'decided': {
      const { kind, itemId, unanimous, note } = fact;
      const outcome = 'as_proposed';
      const kept = { kind, itemId, unanimous, note, outcome } as const;
      return { ...kept, ballotId: fact.ballotId, decisionId: 'dec_test', points: [] };
    }
    default:
      return fact;
  }
}
