import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { listSeats, type SeatRow } from '../../organisations/index.ts';
import type { ArchiveGiven, Block, Chapter } from '../../recommendations/index.ts';
import { listRoleProfiles } from '../../recruitment/index.ts';
import { listConsents } from '../store/consent-reads.ts';
import { listEngagements } from '../store/engagement-reads.ts';
import { listOffers, readGate } from '../store/offer-reads.ts';
import { offersArchiveText } from '../text/archive/index.ts';
import type { Consent, Engagement, Gate, Offer } from '../vocabulary.ts';

/** What the blocks of the chapter say of people, with the words they say it in. */
type Saying = {
  standard: ArchiveGiven['standard'];
  nameOf: (id: ApplicantId) => string;
  roleOf: (offer: Pick<Offer, 'roleId'>) => string;
  seats: ReadonlyMap<string, SeatRow>;
};

/**
 * The chapter of the archive document on what became of being chosen: the decision that offers
 * waited for, each offer with its answer and its seat, engagements, and what unit leaders said.
 * @source F-025, F-027, F-029, F-031
 */
export async function offersChapter({ db, setting, standard }: ArchiveGiven): Promise<Chapter> {
  const t = offersArchiveText[standard];
  const { round, applicants, groups } = setting;
  const [offers, gate, engagements, consents, roles, seats] = await Promise.all([
    listOffers(db, round.id),
    readGate(db, round),
    listEngagements(db),
    listConsents(db, round.id),
    listRoleProfiles(db),
    listSeats(db),
  ]);
  if (offers.length === 0 && consents.length === 0) {
    return { title: t.title, blocks: [{ kind: 'paragraph', text: t.none }] };
  }
  const saying: Saying = {
    standard,
    nameOf: (id) => applicants.get(id)?.name || t.erased,
    roleOf: ({ roleId }) => roles.find(({ id }) => id === roleId)?.name[standard] ?? '',
    seats: new Map(seats.map((seat) => [seat.id, seat])),
  };
  const made = new Set<string>(offers.map(({ id }) => id));
  const own = engagements.filter(({ offerId }) => offerId !== null && made.has(offerId));
  return {
    title: t.title,
    blocks: [
      ...(gate ? gateBlocks(gate, standard) : []),
      ...groups.flatMap(({ bodyId, name }) => {
        const inGroup = offers.filter((offer) => offer.bodyId === bodyId);
        return inGroup.length > 0 ? [heading(name), offersTable(inGroup, offers, saying)] : [];
      }),
      ...(own.length > 0 ? [heading(t.engagements.title), workloads(own, saying)] : []),
      ...(consents.length > 0 ? [heading(t.consents.title), consentsTable(consents, saying)] : []),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

function gateBlocks(gate: Gate, standard: Saying['standard']): Block[] {
  const t = offersArchiveText[standard].gate;
  const facts = [
    { label: t.what, value: gate.name },
    { label: t.day, value: formatDate(gate.on) },
    { label: t.outcome, value: t.outcomes[gate.outcome] },
    ...(gate.byCase ? [{ label: t.byCase, value: gate.byCase }] : []),
  ];
  return [heading(t.title), { kind: 'facts', facts }];
}

function offersTable(inGroup: readonly Offer[], all: readonly Offer[], saying: Saying): Block {
  const { standard, nameOf, roleOf } = saying;
  const t = offersArchiveText[standard].offers;
  const rows = inGroup.map((offer) => [
    nameOf(offer.applicantId),
    [
      `${t.terms(roleOf(offer), offer.percent, formatDate(offer.startOn))}.`,
      ...(offer.conditional ? [t.conditional] : []),
      t.offered(offer.offeredBy, formatMoment(offer.offeredAt, standard)),
      t.answerBy(formatDate(offer.answerBy)),
    ].join(' '),
    answerOf(offer, standard),
    becameOf(offer, all, saying),
  ]);
  const columns = [t.name, t.what, t.state, t.became];
  return { kind: 'table', columns, widths: [2, 4, 2.6, 2.6], rows };
}

function answerOf(offer: Offer, standard: Saying['standard']): string {
  const t = offersArchiveText[standard].offers;
  const { state, endedOn, answeredAt, answeredHow, reason } = offer;
  const left = state === 'withdrawn' && endedOn !== null;
  const when = answeredAt && answeredHow;
  return [
    when
      ? `${left ? t.left : t.states[state]}, ${formatMoment(answeredAt, standard)} ${t.how[answeredHow]}.`
      : `${t.states[state]}.`,
    offer.applicationGone && t.applicationGone,
    reason,
  ]
    .filter(Boolean)
    .join(' ');
}

function becameOf(offer: Offer, all: readonly Offer[], saying: Saying): string {
  const t = offersArchiveText[saying.standard].offers;
  const before = all.find(({ id }) => id === offer.replaces);
  const seat = offer.seatId ? saying.seats.get(offer.seatId) : undefined;
  const { valid_from: from = null, valid_to: to = null } = seat ?? {};
  const begins = from === null || to === null || from <= to;
  const words = [
    ...(before ? [t.replaces(saying.nameOf(before.applicantId))] : []),
    ...(seat && from && begins ? [t.seat(formatDate(from), to ? formatDate(to) : '')] : []),
    ...(seat && !begins ? [t.neverBegan] : []),
  ];
  return words.join(' ') || t.nothing;
}

function workloads(engagements: readonly Engagement[], { standard }: Saying): Block {
  const t = offersArchiveText[standard].engagements;
  const rows = engagements.map(({ name, unit, periods }) => [
    name,
    unit,
    periods
      .map(({ from, to, percent, releasedPercent }) =>
        t.period(formatDate(from), to ? formatDate(to) : '', percent, releasedPercent),
      )
      .join('; ') || t.never,
  ]);
  return { kind: 'table', columns: [t.name, t.unit, t.workload], widths: [2, 2, 4], rows };
}

function consentsTable(consents: readonly Consent[], { standard, nameOf }: Saying): Block {
  const t = offersArchiveText[standard].consents;
  const rows = consents.map(({ unit, leader, applicantIds, answer, reason, answeredAt }) => [
    unit,
    leader,
    applicantIds.map(nameOf).join(', '),
    [
      answer ? t.answers[answer] : t.waiting,
      ...(answeredAt ? [formatMoment(answeredAt, standard)] : []),
      ...(reason ? [reason] : []),
    ].join('. '),
  ]);
  const columns = [t.unit, t.leader, t.whom, t.answer];
  return { kind: 'table', columns, widths: [2, 2, 3, 3], rows };
}
