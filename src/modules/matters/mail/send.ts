import type { IsoDate } from '../../../kernel/calendar.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { writtenDay } from '../../../kernel/written-day.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { RuleSet } from '../../consensus/vocabulary.ts';
import { queueMessage, queueMessages } from '../../messages/index.ts';
import type { NewMessage } from '../../messages/vocabulary.ts';
import { readBody } from '../../organisations/index.ts';
import { holdersOf, type Panel, readPanel } from '../panel.ts';
import type { Asked, Escalation, Matter, Round } from '../vocabulary.ts';
import { mailAbout, type mailTexts, type Recipient } from './compose.ts';

type Told = { matter: Matter; site: string };

/** Tells a matter's expert that it has come. Nothing where no seat of the body has an address. */
export async function mailRaised(
  tx: Writer,
  { matter, site, day }: Told & { day: IsoDate },
  now: Date,
): Promise<void> {
  const to = recipientOf(await readPanel(tx, matter.bodyId, day), matter.expert);
  if (!to) return;
  const { neededBy, waitsFor } = matter;
  const mail = mailAbout(matter, to, {
    subject: (t) => t.subject.raised(matter.title),
    paragraphs: (t) => [
      t.raised(matter.askedByName),
      t.question(matter.question),
      waitsFor !== '' && t.waits(waitsFor),
      neededBy !== null && t.neededBy(writtenDay(neededBy, to.standard)),
    ],
    site,
    onceKey: `${matter.id}-raised`,
  });
  await queueMessage(tx, mail, now);
}

/** Why somebody is written to about a round. */
export type AskedFor =
  | { kind: 'asked' }
  | { kind: 'asked-again' }
  | { kind: 'vote' }
  | { kind: 'reminded' }
  | { kind: 'deputy'; member: string };

/** The mail that asks one person for a position, by a link that answers for that person alone. */
export function mailAsked(
  asking: Told & {
    round: Pick<Round, 'id' | 'bodyId' | 'proposal' | 'change' | 'closesOn' | 'openedByName'>;
    asked: Pick<Asked, 'seatId' | 'name' | 'email' | 'personId' | 'writtenStandard'>;
    silence: RuleSet['silence'];
    token: string;
    why: AskedFor;
    /** What the body is called, read once for all who are asked. */
    bodyName: string;
  },
): NewMessage[] {
  const { matter, site, round, asked, silence, token, why, bodyName: body } = asking;
  if (asked.email === null) return [];
  const { email, name, personId, writtenStandard: standard } = asked;
  const day = writtenDay(round.closesOn, standard);
  const mail = mailAbout(
    matter,
    { name, email, personId, standard },
    {
      subject: (t) => {
        if (why.kind === 'asked-again') return t.subject.askedAgain(matter.title, day);
        return t.subject[why.kind](matter.title, day);
      },
      paragraphs: (t) => [
        leadOf(why, t, { who: round.openedByName, body }),
        t.question(matter.question),
        t.proposal(round.proposal),
        round.change !== '' && t.change(round.change),
        `${t.until(day)} ${t.silence[silence.means]}`,
        `${t.reply}\n${site}${addresses.positionLink(token)}`,
      ],
      site,
      onceKey: `${round.id}-${asked.seatId}-${why.kind}`,
    },
  );
  return [mail];
}

function leadOf(
  why: AskedFor,
  t: (typeof mailTexts)['nb' | 'nn'],
  { who, body }: { who: string; body: string },
): string {
  switch (why.kind) {
    case 'asked':
      return t.asked(who, body);
    case 'asked-again':
      return t.askedAgain(who);
    case 'vote':
      return t.vote(body);
    case 'reminded':
      return t.reminded;
    default:
      return why.member ? t.deputy(why.member) : t.deputyOfVacant;
  }
}

/** Tells whoever leads the receiving body that a matter has come to it. */
export async function mailMoved(
  tx: Writer,
  { matter, site, step }: Told & { step: Escalation },
  now: Date,
): Promise<void> {
  const panel = await readPanel(tx, step.toBody, step.on);
  const from = await nameOf(tx, step.fromBody);
  const mails = leadersOf(panel, matter.expert).map((to) =>
    mailAbout(matter, to, {
      subject: (t) =>
        step.direction === 'up' ? t.subject.lifted(matter.title) : t.subject.returned(matter.title),
      paragraphs: (t) => [
        t.moved(from),
        t.handOver(step.handOver),
        t.question(matter.question),
        step.dueOn !== null && t.due(writtenDay(step.dueOn, to.standard)),
      ],
      site,
      onceKey: `${matter.id}-moved-${step.at.getTime()}-${to.email}`,
    }),
  );
  await queueMessages(tx, mails, now);
}

/** Tells the asker and all who answered how a matter ended. */
export async function mailEnded(
  tx: Writer,
  { matter, site, day }: Told & { day: IsoDate },
  now: Date,
): Promise<void> {
  const { ending } = matter;
  if (!ending) return;
  const panel = await readPanel(tx, matter.bodyId, day);
  const mails = (await concernedBy(tx, matter, panel)).map((to) =>
    mailAbout(matter, to, {
      subject: (t) =>
        ending.how === 'withdrawn'
          ? t.subject.withdrawn(matter.title)
          : t.subject.decided(matter.title),
      paragraphs: (t) => [
        ending.how === 'withdrawn' && t.withdrawn(ending.byName),
        t.question(matter.question),
        ending.answer !== '' && t.answer(ending.answer),
        ending.reason !== '' && t.reason(ending.reason),
        ending.decisionNumber !== '' && t.decision(ending.decisionNumber),
      ],
      site,
      onceKey: `${matter.id}-ended-${to.email}`,
    }),
  );
  await queueMessages(tx, mails, now);
}

/** The asker, and everybody who was asked in a round of it and has an address; each once. */
async function concernedBy(db: Reader, matter: Matter, panel: Panel): Promise<Recipient[]> {
  const [asker, answered] = await Promise.all([
    db
      .selectFrom('matters.matter')
      .select('asked_by_email as email')
      .where('id', '=', matter.id)
      .executeTakeFirst(),
    db
      .selectFrom('matters.asked as a')
      .innerJoin('matters.round as r', 'r.id', 'a.round_id')
      .select(['a.name', 'a.email', 'a.person_id as personId', 'a.written_standard as standard'])
      .where('r.matter_id', '=', matter.id)
      .where((where) =>
        where.or([
          where('r.closed_at', 'is', null),
          where.exists(
            where
              .selectFrom('matters.position as p')
              .select('p.id')
              .whereRef('p.round_id', '=', 'a.round_id')
              .whereRef('p.given_by_seat', '=', 'a.seat_id'),
          ),
        ]),
      )
      .orderBy('r.no')
      .orderBy('a.position')
      .execute(),
  ]);
  const own = asker?.email ?? recipientOf(panel, matter.askedBy)?.email ?? null;
  const body = await readBody(db, matter.bodyId);
  const all = [
    {
      name: matter.askedByName,
      email: own,
      personId: matter.askedBy,
      standard: body?.written_standard ?? 'nb',
    } as const,
    ...answered,
  ];
  const byEmail = new Map<string, Recipient>();
  for (const { email, ...one } of all) {
    if (email !== null && !byEmail.has(email)) byEmail.set(email, { ...one, email });
  }
  return [...byEmail.values()];
}

function leadersOf(panel: Panel, expert: PersonId | null): Recipient[] {
  const leaders = holdersOf(panel, ['chair', 'deputy_chair', 'secretary']).flatMap((seat) =>
    seat.email
      ? [
          {
            name: seat.holder ?? '',
            email: seat.email,
            personId: seat.holder_person_id,
            standard: panel.standardOf(seat),
          },
        ]
      : [],
  );
  const answering = recipientOf(panel, expert);
  return [...leaders, ...(answering ? [answering] : [])];
}

function recipientOf(panel: Panel, personId: PersonId | null): Recipient | null {
  const seat = panel.seats.find((one) => personId !== null && one.holder_person_id === personId);
  if (!seat?.email) return null;
  return {
    name: seat.holder ?? '',
    email: seat.email,
    personId,
    standard: panel.standardOf(seat),
  };
}

/** What a body is called. */
export async function nameOf(db: Reader, bodyId: Matter['bodyId']): Promise<string> {
  return (await readBody(db, bodyId))?.name ?? '';
}
