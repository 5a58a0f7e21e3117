import { addDays, type IsoDate, isWorkingDay } from '../../kernel/calendar.ts';
import { closeRound, openRound } from '../../modules/adverts/commands/move-round.ts';
import { writeAdvert } from '../../modules/adverts/commands/write-advert.ts';
import { nothingFilledIn } from '../../modules/adverts/commands/write-round.ts';
import { insertRound } from '../../modules/adverts/store/writes.ts';
import type { AdvertRoundId } from '../../modules/adverts/vocabulary.ts';
import { listApplicants } from '../../modules/applications/index.ts';
import type { Applicant } from '../../modules/applications/vocabulary.ts';
import { noteOfferAnswer } from '../../modules/engagements/commands/answer-offer.ts';
import { linkPerson } from '../../modules/engagements/commands/keep-engagement.ts';
import { logHours } from '../../modules/engagements/commands/keep-hours.ts';
import { makeOffers } from '../../modules/engagements/commands/make-offers.ts';
import { settleGate, toldOfGate } from '../../modules/engagements/commands/settle-gate.ts';
import { listEngagements, listOffers, offersAbove } from '../../modules/engagements/index.ts';
import type { Acting } from '../../modules/identity/command.ts';
import {
  decideRecommendation,
  draftRecommendations,
  listRecommendations,
  planDiscussion,
  recordDiscussion,
  sendRecommendation,
  writeRecommendation,
} from '../../modules/recommendations/index.ts';
import { listRoleProfiles } from '../../modules/recruitment/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done } from './acting-as.ts';
import { advertLeads } from './advert-texts.ts';
import { consensusGroups, groupBodyId, trondheim } from './consensus-groups.ts';
import { insertDemoApplicants } from './insert-applicants.ts';
import { demoApplicants } from './recruitment-applicants.ts';

/** The round of the first experts, which is over: whoever said yes works, and writes hours. */
export const roundOfExperts: AdvertRoundId = 'rec_experts';

const origin = 'https://omforent.example';
const workingDay = (day: IsoDate): IsoDate =>
  isWorkingDay(day) ? day : workingDay(addDays(day, 1));

function daysOf(today: IsoDate) {
  const after = (days: number) => workingDay(addDays(today, days));
  return {
    discussed: after(-150),
    advertised: after(-145),
    applied: after(-135),
    deadline: after(-128),
    closed: after(-126),
    recommended: after(-122),
    decided: after(-117),
    offered: after(-115),
    answered: after(-110),
    answerBy: after(-105),
    began: after(-95),
    council: after(-65),
  };
}
type Days = ReturnType<typeof daysOf>;
type By = (day: IsoDate, at?: number, name?: string) => Promise<Acting>;

const recruiter = 'Rekrutteringsansvarlig, innføringsprosjektet';
const director = 'Kommunalsjef, helse og velferd';
const expert = 'Fagekspert, Rehabilitering';
/** Ten of the twelve; home care has its expert, and child and family services wait. */
const groups = consensusGroups.filter(({ no }) => no !== '02' && no !== '12');

/**
 * A round from the discussion with the unions to experts at work: twelve apply in ten groups, ten
 * are chosen, one says no, the council says yes.
 * @source F-022 – F-028
 */
export async function insertFirstExperts(tx: Writer, today: IsoDate): Promise<void> {
  const days = daysOf(today);
  const by: By = (day, at = 0, name = recruiter) => actingAs(tx, name, { day, at });
  await openedRound(tx, days, by);
  await applicationsFor(tx, days);
  await done(tx, closeRound, { id: roundOfExperts, version: 2 }, await by(days.closed));
  const people = await listApplicants(tx, roundOfExperts);
  await recommendedAndDecided(tx, days, by, people);
  await offeredAndAnswered(tx, days, by);
  await atWork(tx, today, by);
}

async function openedRound(tx: Writer, days: Days, by: By): Promise<void> {
  const leads = await by(days.discussed);
  const { actor: decides } = await by(days.discussed, 0, director);
  const { actor: steward } = await by(days.discussed, 0, 'Hovedtillitsvalgt');
  const roles = (await listRoleProfiles(tx)).filter(({ mustMeetPhysically }) => mustMeetPhysically);
  await insertRound(
    tx,
    {
      ...nothingFilledIn,
      name: {
        nb: 'De første fagekspertene',
        nn: 'Dei første fagekspertane',
        en: 'The first experts',
      },
      party: 'host',
      issuer: trondheim,
      mandate: {
        text: 'Kommunedirektøren har bedt prosjektet om åtte til ti fageksperter før gruppene er på plass.',
        byCase: null,
      },
      selectionModel: {
        model: 'by-hand',
        reason: 'Få søkere, og én i hver gruppe. Hver vurdering er begrunnet.',
      },
      unionRepresentatives: [
        {
          name: 'Hovedtillitsvalgt',
          union: 'Forbundet for helse og oppvekst',
          personId: steward.personId,
        },
      ],
      ...{ advertOn: days.advertised, deadline: days.deadline, startOn: days.began },
      eraseAfter: addDays(days.began, 365),
      conditionalOn: { name: 'Vedtak i bystyret', expectedOn: days.council },
      roles: roles.map(({ id }) => id),
      groups: groups.map(({ no }) => ({ bodyId: groupBodyId(no), decider: decides.personId })),
    },
    { id: roundOfExperts },
  );
  for (const { no } of groups) {
    const lead = advertLeads[no] ?? { nb: '', nn: '' };
    const text = { nb: lead.nb, nn: lead.nn };
    const id = roundOfExperts;
    await done(tx, writeAdvert, { id, bodyId: groupBodyId(no), version: 0, ...text }, leads);
  }
  const draft = {
    heldOn: days.discussed,
    place: 'Rådhuset, møterom 3',
    present: [recruiter, 'Hovedtillitsvalgt'],
    topics: ['De første fagekspertene'],
    minutes:
      'Partene er enige om at de første fagekspertene velges fra kommunen, og at hver vurdering begrunnes skriftlig.',
    clarified: ['Fagekspertene beholder stillingen sin, og frikjøpes for den tiden rollen tar.'],
    stewards: [
      {
        name: 'Hovedtillitsvalgt',
        union: 'Forbundet for helse og oppvekst',
        email: 'hovedtillitsvalgt@forbund.example',
      },
    ],
    homework: [],
  };
  const planned = { roundId: roundOfExperts, draft };
  const id = await done(tx, planDiscussion, planned, await by(days.discussed, 10));
  await done(tx, recordDiscussion, { id, version: 1, draft }, await by(days.discussed, 200));
  await done(tx, openRound, { id: roundOfExperts, version: 1 }, await by(days.advertised));
}

/** Twelve of those that the demo makes up, each for the role of expert in one group. */
async function applicationsFor(tx: Writer, days: Days): Promise<void> {
  const people = demoApplicants(96).slice(84);
  const ten = groups.map(({ no }) => no);
  await insertDemoApplicants(tx, {
    roundId: roundOfExperts,
    people: people.map((one, index) => {
      const group = ten[index % ten.length] ?? '01';
      const name = consensusGroups.find(({ no }) => no === group)?.name ?? group;
      return {
        ...{ ...one, name: `Søker ${one.no}, ${name}` },
        wishes: [{ group, expert: true }],
        meets: [{ group, place: 0, how: 'I daglig arbeid' }],
        grade: index < ten.length ? 3 : 2,
      };
    }),
    as: 'expert',
    assessed: people.length,
    now: new Date(`${days.applied}T12:00:00Z`),
  });
}

async function recommendedAndDecided(
  tx: Writer,
  days: Days,
  by: By,
  people: readonly Applicant[],
): Promise<void> {
  const makes = await by(days.recommended);
  const decides = await by(days.decided, 0, director);
  const round = { roundId: roundOfExperts, groups: 'all' as const, runId: null };
  await done(tx, draftRecommendations, round, makes);
  for (const { id, version, candidates } of await listRecommendations(tx, roundOfExperts)) {
    const on = new Set(candidates.map(({ applicantId }) => applicantId));
    const listed = people.filter((one) => on.has(one.id));
    const first = listed[0]?.id;
    const places = candidates.map(({ applicantId }) => ({
      applicantId,
      place: applicantId === first ? ('seat' as const) : ('reserve' as const),
      order: 1,
      reason:
        applicantId === first
          ? 'Har hatt ansvar for dokumentasjonen i tjenesten, og blir hørt på av kollegene.'
          : 'God kjennskap til tjenesten, men kortere erfaring med systemet.',
    }));
    await done(tx, writeRecommendation, { id, version, places }, makes);
    await done(tx, sendRecommendation(offersAbove), { id, version: version + 1, origin }, makes);
    const consulted = listed.map(({ unit, unitLeader }) => ({
      ...{ unit, name: unitLeader },
      on: days.recommended,
      view: 'Kan avgi den tiden rollen tar.',
    }));
    const decided = places.map((place) => ({ ...place, reason: '' }));
    const choice = { places: decided, consulted, notConsulted: [], reason: '' };
    await done(
      tx,
      decideRecommendation(offersAbove),
      { id, version: version + 2, ...choice },
      decides,
    );
  }
}

async function offeredAndAnswered(tx: Writer, days: Days, by: By): Promise<void> {
  const chosen = (await listRecommendations(tx, roundOfExperts)).flatMap(({ bodyId, candidates }) =>
    candidates
      .filter(({ place }) => place === 'seat')
      .map(({ applicantId, roleId }) => ({ applicantId, bodyId, roleId })),
  );
  await done(
    tx,
    makeOffers,
    {
      roundId: roundOfExperts,
      candidates: chosen.map((one, index) => ({ ...one, percent: index % 3 === 0 ? 40 : 20 })),
      ...{ startOn: days.began, answerBy: days.answerBy, replaces: null, origin },
    },
    await by(days.offered),
  );
  for (const [index, offer] of (await listOffers(tx, roundOfExperts)).entries()) {
    const yes = index !== 9;
    const reason = yes ? '' : 'Får ikke avlastning i enheten før sommeren.';
    const answer = { offerId: offer.id, yes, reason, how: 'phone' as const };
    await done(tx, noteOfferAnswer, answer, await by(days.answered, index));
  }
  const told = toldOfGate(await listOffers(tx, roundOfExperts)).map(({ id }) => id);
  const outcome = { outcome: 'yes' as const, byCase: 'Bystyret, sak 31' };
  const gate = { roundId: roundOfExperts, seen: 0, on: days.council, ...outcome, told };
  await done(tx, settleGate, gate, await by(days.council, 300));
}

/** The expert of rehabilitation is one who signs in, and has written the hours of two months. */
async function atWork(tx: Writer, today: IsoDate, by: By): Promise<void> {
  const own = (await listEngagements(tx)).find(({ bodyId }) => bodyId === groupBodyId('06'));
  if (!own) throw new Error('nobody is engaged in rehabilitation');
  const { actor } = await by(today, 0, expert);
  const person = { engagementId: own.id, version: own.version, personId: actor.personId };
  await done(tx, linkPerson, person, await by(today));
  const months = [-62, -31].map((days) => addDays(today, days).slice(0, 7));
  for (const [index, month] of months.entries()) {
    const hours = index === 0 ? 31.5 : 37.5;
    const note = 'Møter med leverandøren, og forberedelse av gruppa';
    const entry = { engagementId: own.id, month, hours, note };
    await done(tx, logHours, entry, await by(today, index, expert));
  }
}
