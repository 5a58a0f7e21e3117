import { printedTime } from './document-dates.ts';
import { ballotParts } from './minutes-ballot-view.ts';
import type { ConflictOfInterest, MinutesItem, Movement } from './minutes-document.ts';
import type { WrittenPart, WrittenSection } from './minutes-written.ts';
import type { MinutesTexts } from './text/minutes-texts.ts';

/** A person with whom they speak for: "Kari Nes (Region Nord)". */
export function withSeat({ name, represents }: { name: string; represents: string }): string {
  return represents ? `${name} (${represents})` : name;
}

/** Who came and went, a sentence on each line. `during` tells under which case. */
export function movementLines(movements: Movement[], texts: MinutesTexts, during: boolean): string {
  return movements
    .map(({ kind, name, time, during: number }) => {
      const where = number ? texts.during(number) : texts.beforeCases;
      return `${texts.movement[kind](name, printedTime(time))}${during ? `, ${where}` : ''}.`;
    })
    .join('\n');
}

/** One case of the minutes: what was said, put forward, voted on and decided, in that order. */
export function itemSection(
  item: MinutesItem,
  texts: MinutesTexts,
  before?: MinutesItem,
): WrittenSection {
  const { key } = item;
  const text = (name: string, heading: string, words: string, fixed = false): WrittenPart => ({
    kind: 'text',
    key: `${key}/${name}`,
    heading,
    text: words,
    fixed,
  });
  const named = (title: string) => {
    const name = [item.number && texts.caseName(item.number), title].filter(Boolean).join(': ');
    return [item.place, name].filter(Boolean).join(' ');
  };
  const begins = item.under && item.under !== before?.under ? { under: item.under } : {};
  const has = (words: string, part: WrittenPart) => (words === '' ? [] : [part]);
  const moved = movementLines(item.movements, texts, false);
  const speakers = speakersText(item.speakers);
  const motions = item.motions.map((one) => motionText(one, texts)).join('\n\n');
  const statements = item.statements
    .map((one) => `${texts.statement(withSeat(one))}\n\n${one.text}`)
    .join('\n\n');
  return {
    key,
    kind: 'item',
    number: item.number,
    ...begins,
    heading: named(item.title),
    openHeading: named(item.closed ? item.closed.publicTitle : item.title) || texts.closedTitle,
    closed: item.closed ? texts.closed(item.closed.basis) : '',
    parts: [
      ...has(moved, text('movements', texts.movementsHeading, moved)),
      ...item.conflicts.map((one, at) =>
        text(`conflict-${at + 1}`, texts.conflictHeading, conflictText(one, texts)),
      ),
      text('treatment', texts.treatment, item.treatment),
      ...has(speakers, text('speakers', texts.speakers, speakers)),
      ...has(motions, text('motions', texts.motions, motions, true)),
      ...item.ballots.flatMap((ballot, at) =>
        ballotParts(ballot, `${key}/ballot-${at + 1}`, texts),
      ),
      ...stancePart(item, texts),
      ...decisionParts(item, texts),
      ...has(statements, text('statements', texts.statements, statements, true)),
      text('added', texts.added, ''),
    ],
  };
}

/** Names by what they speak for, where several speak for the same; else one after the other. */
function speakersText(speakers: MinutesItem['speakers']): string {
  const groups = new Map<string, string[]>();
  for (const { name, represents } of speakers) {
    groups.set(represents, [...(groups.get(represents) ?? []), name]);
  }
  const grouped = [...groups].some(([represents, names]) => represents && names.length > 1);
  if (!grouped) return speakers.map(withSeat).join(', ');
  return [...groups]
    .map(([represents, names]) => `- ${represents ? `${represents}: ` : ''}${names.join(', ')}`)
    .join('\n');
}

function conflictText(one: ConflictOfInterest, texts: MinutesTexts): string {
  const { name, decided } = one;
  return [
    texts.conflictRaised(name, one.raisedBy),
    one.ground && texts.conflictGround(closedSentence(one.ground)),
    !decided
      ? texts.conflictOpen
      : decided.disqualified
        ? texts.conflictDisqualified(name, decided.basis)
        : texts.conflictNot(name, decided.basis),
    decided?.deputy ? texts.conflictDeputy(decided.deputy, name) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const closedSentence = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);

function motionText(motion: MinutesItem['motions'][number], texts: MinutesTexts): string {
  const mover = withSeat({ name: motion.mover, represents: motion.represents });
  const withdrawn = motion.withdrawn ? `\n\n${texts.motionWithdrawn}` : '';
  return `${texts.motion(mover, motion.pointNo)}\n\n${motion.text}${withdrawn}`;
}

function stancePart({ key, stances }: MinutesItem, texts: MinutesTexts): WrittenPart[] {
  if (stances.length === 0) return [];
  const rows = stances.map((one) => [withSeat(one), texts.stance[one.stance], one.reason]);
  const columns = [...texts.stanceColumns];
  return [{ kind: 'table', key: `${key}/stances`, heading: texts.stances, columns, rows }];
}

function decisionParts({ key, decision }: MinutesItem, texts: MinutesTexts): WrittenPart[] {
  if (!decision) return [];
  const outcome = [texts.outcome[decision.outcome], decision.unanimous ? texts.unanimous : ''];
  const sentence = outcome.filter(Boolean).join(' ');
  const fixed = { kind: 'text', fixed: true } as const;
  const points = decision.points.map(({ no, text, proposed }) => ({
    no,
    text,
    before: no === null ? texts.struck(proposed) : proposed ? texts.proposedWas(proposed) : '',
  }));
  return [
    { ...fixed, key: `${key}/outcome`, heading: texts.decision, text: sentence },
    ...(points.length > 0
      ? [{ kind: 'points' as const, key: `${key}/decision`, heading: '', points }]
      : []),
    ...(decision.note
      ? [{ ...fixed, key: `${key}/note`, heading: texts.decisionNote, text: decision.note }]
      : []),
  ];
}
