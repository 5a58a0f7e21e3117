import type { Side } from '../../organisations/vocabulary.ts';
import {
  type Counts,
  type GivenPosition,
  type OfferedStance,
  type OutcomeInput,
  type Stance,
  stances,
  type Voice,
} from '../vocabulary.ts';

/** A voice with what it counts as; null where it gave no answer that counts. */
export type VoiceAnswer = {
  side: Side | null;
  counts: Counts | null;
  /** Somebody behind the voice needs to know more, whatever the voice counts as. */
  asks: boolean;
  /** Nothing at all was said: this is the silence that may mean assent. */
  silent: boolean;
  /** Nothing was said, and no notice had reached any of its seats. */
  unnoticed: boolean;
};

/** The answers as they are counted, and what of them is not, with how often. */
export type ReadAnswers = {
  voices: readonly VoiceAnswer[];
  /** By seat, also where several seats share a voice. */
  byStance: Readonly<Partial<Record<Stance, number>>>;
  deputies: number;
  unreasoned: number;
  twice: number;
  notOnRoll: number;
  notOffered: number;
  divided: readonly string[];
};

/**
 * From what agrees least to what agrees most. To ask is no degree of agreement: beside another
 * answer of the same voice it holds the matter, and the other one counts.
 */
const leastFirst: readonly Counts[] = ['blocks', 'against', 'aside', 'accepts', 'for', 'asks'];
const agreement = (counts: Counts) => leastFirst.indexOf(counts);

const hasReason = ({ reason, reasonKind }: GivenPosition) =>
  reasonKind !== null && reason.trim() !== '';

type ReadPosition = { stance: Stance | null; counts: Counts | null; unreasoned: boolean };
type SeatAnswer = ReadPosition & { asks: boolean };

/**
 * One answer for each voice on the roll, in the roll's own order and whatever the order of answers.
 * Where a seat has several from the same hand, the one that agrees least counts; a deputy's never
 * counts beside the member's; one that the rules do not offer is no answer, and no silence either.
 * An objection without a reason stands aside where the rules want a reason, except in a vote.
 * @source F-033, F-034
 */
export function readAnswers(input: OutcomeInput): ReadAnswers {
  const { ruleSet, voting } = input;
  const offered = new Map(ruleSet.offers.map((offer) => [offer.stance, offer]));
  const wantsReason = ruleSet.objection === 'counts-when-reasoned' && !voting;
  const roll = new Map<string, Voice>();
  for (const voice of input.roll) if (!roll.has(voice.seat)) roll.set(voice.seat, voice);

  const given = new Map<string, { member: GivenPosition[]; deputy: GivenPosition[] }>();
  let notOnRoll = 0;
  for (const position of input.positions) {
    if (!roll.has(position.seat)) {
      notOnRoll += 1;
      continue;
    }
    const own = given.get(position.seat) ?? { member: [], deputy: [] };
    own[position.as].push(position);
    given.set(position.seat, own);
  }

  const times = new Map<Stance, number>();
  const answers = new Map<string, SeatAnswer>();
  let [deputies, unreasoned, twice, notOffered] = [0, 0, 0, 0];
  for (const [seat, { member, deputy }] of given) {
    if (member.length > 0) deputies += deputy.length;
    const hand = member.length > 0 ? member : deputy;
    const read = hand.map((position) => readPosition(position, offered, wantsReason));
    notOffered += read.filter(({ counts }) => counts === null).length;
    if (hand.length > 1) twice += 1;
    const least = read.reduce(theLess);
    if (least.unreasoned) unreasoned += 1;
    if (least.stance) times.set(least.stance, (times.get(least.stance) ?? 0) + 1);
    answers.set(seat, { ...least, asks: read.some(({ counts }) => counts === 'asks') });
  }
  const byStance: ReadAnswers['byStance'] = Object.fromEntries(
    stances.flatMap((stance) => (times.has(stance) ? [[stance, times.get(stance)]] : [])),
  );
  const { voices, divided } = voicesOf([...roll.values()], answers, ruleSet.voices);
  return { voices, byStance, deputies, unreasoned, twice, notOnRoll, notOffered, divided };
}

function readPosition(
  position: GivenPosition,
  offered: ReadonlyMap<Stance, OfferedStance>,
  wantsReason: boolean,
): ReadPosition {
  const offer = offered.get(position.stance);
  if (!offer) return { stance: null, counts: null, unreasoned: false };
  const objects = offer.counts === 'against' || offer.counts === 'blocks';
  const unreasoned = wantsReason && objects && !hasReason(position);
  return {
    stance: position.stance,
    counts: unreasoned ? 'aside' : offer.counts,
    unreasoned,
  };
}

/** The one that agrees less; an answer goes before none, and equal ones by name of the stance. */
function theLess(one: ReadPosition, other: ReadPosition): ReadPosition {
  if (one.counts === null) return other;
  if (other.counts === null) return one;
  const difference = agreement(one.counts) - agreement(other.counts);
  if (difference !== 0) return difference < 0 ? one : other;
  return (one.stance ?? '') <= (other.stance ?? '') ? one : other;
}

function voicesOf(
  roll: readonly Voice[],
  answers: ReadonlyMap<string, SeatAnswer>,
  by: 'seat' | 'organisation',
): { voices: VoiceAnswer[]; divided: string[] } {
  const groups = new Map<string, Voice[]>();
  for (const voice of roll) {
    const key =
      by === 'organisation' && voice.organisation ? `o ${voice.organisation}` : voice.seat;
    const group = groups.get(key);
    if (group) group.push(voice);
    else groups.set(key, [voice]);
  }
  const divided: string[] = [];
  const voices = [...groups.values()].map((seats): VoiceAnswer => {
    const said = seats.map(({ seat }) => answers.get(seat)).filter((one) => one !== undefined);
    const counted = said.map(({ counts }) => counts).filter((counts) => counts !== null);
    if (new Set(counted).size > 1) divided.push(seats[0]?.organisation ?? '');
    return {
      side: sideOf(seats),
      counts: counted.reduce<Counts | null>(
        (least, one) => (least && agreement(least) <= agreement(one) ? least : one),
        null,
      ),
      asks: said.some(({ asks }) => asks),
      silent: said.length === 0,
      unnoticed: said.length === 0 && seats.every(({ noticed }) => noticed === false),
    };
  });
  return { voices, divided: divided.sort() };
}

/** The side that the seats of one voice share; none where they come from several. */
function sideOf(seats: readonly Voice[]): Side | null {
  const [first] = seats;
  return seats.every(({ side }) => side === first?.side) ? (first?.side ?? null) : null;
}
