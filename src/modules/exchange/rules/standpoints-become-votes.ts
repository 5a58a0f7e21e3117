import type {
  ExchangeItem,
  ExchangeParticipant,
  ExchangeWords,
  MeetingForExchange,
  Standpoint,
} from '../vocabulary.ts';

/** The only three that the published standards take. */
export type PublishedVote = 'Ja' | 'Nei' | 'Blankt';
export type NamedVote = { participant: ExchangeParticipant; vote: PublishedVote };

/**
 * Answers the vote that a standpoint becomes; null where it becomes none. Standing aside is a blank
 * vote only where the body's rules know one. What this loses is written in `protocolText`.
 */
export function voteOf(standpoint: Standpoint, blankVotes: boolean): PublishedVote | null {
  switch (standpoint) {
    case 'yes':
    case 'consent':
    case 'reservation':
      return 'Ja';
    case 'no':
    case 'disagree':
    case 'block':
      return 'Nei';
    case 'blank':
      return 'Blankt';
    case 'aside':
      return blankVotes ? 'Blankt' : null;
    case 'disqualified':
    case 'absent':
    case 'not-given':
      return null;
  }
}

/** Whether a receiver of Ja, Nei and Blankt alone would know less than we do. */
export function losesMeaning(standpoint: Standpoint): boolean {
  return !['yes', 'no', 'blank', 'consent', 'not-given'].includes(standpoint);
}

/** The rows of a named vote; none of a secret ballot or an election. */
export function votesOf(item: ExchangeItem, meeting: MeetingForExchange): NamedVote[] {
  if (item.count?.secret || item.count?.election) return [];
  return item.voices.flatMap(({ participant: key, standpoint }) => {
    const participant = meeting.participants.find((one) => one.key === key);
    const vote = voteOf(standpoint, meeting.body.blankVotes);
    return participant && vote ? [{ participant, vote }] : [];
  });
}

/**
 * Answers what happened to an item as running text, with all that the rows cannot carry: the
 * outcome, the count, reservations and why somebody has no vote, and what was stated.
 */
export function protocolText(
  item: ExchangeItem,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): string {
  const nameOf = (key: string) => meeting.participants.find((one) => one.key === key)?.name;
  const { count, decision } = item;
  const counted = count
    ? [
        count.question,
        ...count.lines.map(({ label, votes }) => words.counted(label, votes)),
        ...(count.blank > 0 ? [words.blank(count.blank)] : []),
        ...(count.secret ? [words.secretBallot] : []),
      ]
    : [];
  const stood = item.voices.flatMap(({ participant, standpoint, reason }) => {
    const name = nameOf(participant);
    const secret = count?.secret && standpoint !== 'disqualified';
    if (!name || secret || !losesMeaning(standpoint)) return [];
    return [words.stood(name, words.standpoints[standpoint], reason)];
  });
  const stated = item.statements.flatMap(({ participant, text }) => {
    const name = nameOf(participant);
    return name ? [words.stated(name, text)] : [];
  });
  return [
    item.treatment,
    ...counted,
    ...stood,
    ...stated,
    decision ? words.outcomes[decision.outcome] : '',
    decision?.note ?? '',
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}
