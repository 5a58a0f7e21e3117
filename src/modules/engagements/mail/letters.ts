import { daysBetween } from '../../../kernel/calendar.ts';
import { writtenDay } from '../../../kernel/written-day.ts';
import type { Applicant } from '../../applications/vocabulary.ts';
import type { NewMessage } from '../../messages/vocabulary.ts';
import type { InThreeLanguages } from '../../recruitment/vocabulary.ts';
import { nb } from '../text/letters/nb.ts';
import { nn } from '../text/letters/nn.ts';
import type { Gate, Offer } from '../vocabulary.ts';

const letterTexts = { nb, nn };
type LetterText = typeof nb;

/** Who a letter goes to, in the written standard that they chose. */
export type Addressee = Pick<Applicant, 'name' | 'email' | 'writtenStandard'>;

/** What is said of an offer to whoever gets it; the same in a preview as in the mail. */
export type OfferTerms = Pick<Offer, 'percent' | 'startOn' | 'answerBy'> & {
  role: InThreeLanguages;
  group: string;
  /** What it is conditional on; null where it is on nothing. */
  gate: Pick<Gate, 'name' | 'on'> | null;
  replaces: boolean;
  sender: string;
};

export type Letter = { subject: string; text: string };

type Paragraphs = readonly (string | false | null)[];

const letter = (
  to: Addressee,
  of: Pick<OfferTerms, 'role' | 'group' | 'sender'>,
  write: (t: LetterText, role: string, day: (date: string) => string) => [string, Paragraphs],
): Letter => {
  const t = letterTexts[to.writtenStandard];
  const role = of.role[to.writtenStandard];
  const [subject, paragraphs] = write(t, role, (date) => writtenDay(date, to.writtenStandard));
  const all = [t.greeting(to.name), ...paragraphs, t.onBehalf(of.sender)];
  return { subject, text: all.filter(Boolean).join('\n\n') };
};

/**
 * The letter of an offer: the role, the group, the workload, the start and the last day to answer;
 * and where it is conditional, on what, and how long after the start that is decided. @source F-025
 */
export function offerLetter(to: Addressee, terms: OfferTerms, link: string): Letter {
  const { gate, group } = terms;
  const late = gate ? daysBetween(terms.startOn, gate.on) : 0;
  return letter(to, terms, (t, role, day) => [
    t.offerSubject(role, group),
    [
      t.offer(role, group),
      [t.workload(terms.percent), t.start(day(terms.startOn))].join('\n'),
      gate &&
        [t.conditional(gate.name, day(gate.on)), late > 0 ? t.daysAfterStart(late) : t.ifNo].join(
          ' ',
        ),
      terms.replaces && t.replaces,
      t.answerBy(day(terms.answerBy)),
      t.link(link),
    ],
  ]);
}

/** Tells that an offer has been taken back before it was answered. */
export function takenBackLetter(to: Addressee, terms: OfferTerms, reason: string): Letter {
  return letter(to, terms, (t, role) => [
    t.takenBackSubject(role, terms.group),
    [t.takenBack, reason !== '' && t.reason(reason)],
  ]);
}

/** Tells that an offer went with the application that it stood on. */
export function applicationGoneLetter(to: Addressee, terms: OfferTerms): Letter {
  return letter(to, terms, (t, role) => [
    t.takenBackSubject(role, terms.group),
    [t.applicationGone(role, terms.group)],
  ]);
}

/** A receipt for a yes: the place is theirs. */
export function acceptedLetter(to: Addressee, terms: OfferTerms): Letter {
  return letter(to, terms, (t, role, day) => [
    t.acceptedSubject(role, terms.group),
    [
      t.accepted(day(terms.startOn)),
      terms.gate && `${t.conditional(terms.gate.name, day(terms.gate.on))} ${t.ifNo}`,
    ],
  ]);
}

/** What is told of the decision that an offer waits for: another day, yes, or no. */
export function gateLetter(
  to: Addressee,
  terms: Omit<OfferTerms, 'gate'> & { state: Offer['state'] },
  { before, after }: { before: Gate; after: Gate },
): Letter {
  const { group, startOn } = terms;
  const byCase = after.byCase ?? '';
  const waits = terms.state === 'offered';
  return letter(to, terms, (t, role, day) => {
    const stillToAnswer = waits && t.stillToAnswer(day(terms.answerBy));
    if (after.outcome === 'no') {
      const text = t.fallen(after.name, byCase);
      return [t.fallenSubject(role, group), [text, !waits && t.fallenAccepted]];
    }
    if (after.outcome === 'yes') {
      const text = t.confirmed(after.name, byCase);
      return [t.confirmedSubject(role, group), [text, stillToAnswer]];
    }
    const days = daysBetween(startOn, after.on);
    return [
      t.gateMovedSubject(role, group),
      [
        t.gateMoved(after.name, day(before.on), day(after.on)),
        days > 0 && t.startsBefore(day(startOn), days),
        stillToAnswer,
      ],
    ];
  });
}

/** Asks the leader of a unit, before offers go out. @source F-029 */
export function consentLetter(
  to: Addressee,
  asked: { unit: string; people: number; sender: string },
  link: string,
): Letter {
  const role = { nb: '', nn: '', en: '' };
  return letter(to, { role, group: '', sender: asked.sender }, (t) => [
    t.consentSubject(asked.unit),
    [t.consent(asked.unit, asked.people), t.consentLink(link)],
  ]);
}

/** A letter as a message; of people who applied, so it belongs to no body's mail. */
export function asMessage(to: Addressee, { subject, text }: Letter, onceKey: string): NewMessage {
  return {
    about: null,
    bodyId: null,
    sealed: true,
    to: { name: to.name, email: to.email, personId: null },
    writtenStandard: to.writtenStandard,
    subject,
    text,
    parts: [],
    onceKey,
  };
}
