import { addDays, type IsoDate, isWorkingDay } from '../../kernel/calendar.ts';
import { nothingFilledIn } from '../../modules/adverts/commands/write-round.ts';
import { openRound, writeAdvert } from '../../modules/adverts/index.ts';
import { insertRound } from '../../modules/adverts/store/writes.ts';
import { suggestedText } from '../../modules/adverts/text/suggestion.ts';
import type { AdvertRoundId, RoundDraft } from '../../modules/adverts/vocabulary.ts';
import { listNeeds, listParties, listRoleProfiles } from '../../modules/recruitment/index.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { actingAs, done } from './acting-as.ts';
import { advertLeads } from './advert-texts.ts';
import { consensusGroups, groupBodyId, trondheim } from './consensus-groups.ts';

/** The round of the city, which people apply to now. */
export const roundOfHost: AdvertRoundId = 'rec_host';
/** The round of the other municipalities, of which nothing is settled yet. */
export const roundOfOthers: AdvertRoundId = 'rec_others';

const workingDay = (day: IsoDate): IsoDate =>
  isWorkingDay(day) ? day : workingDay(addDays(day, 1));

/** The days of the open round around today; the council decides a month after people have begun. */
export function roundDaysFrom(today: IsoDate) {
  const startOn = workingDay(addDays(today, 45));
  return {
    advertOn: workingDay(addDays(today, -10)),
    deadline: workingDay(addDays(today, 21)),
    startOn,
    councilOn: workingDay(addDays(startOn, 30)),
    eraseAfter: addDays(startOn, 365),
  };
}

/** Whose service area a group is of. */
const childhood = new Set(['12']);

/**
 * One round that is open, with a text for each of the twelve groups in both standards, and one in
 * which nothing is filled in, so that the gate has something to refuse.
 * @source F-016, F-017
 */
export async function insertDemoAdverts(tx: Writer, today: IsoDate): Promise<void> {
  const days = roundDaysFrom(today);
  const when = { day: days.advertOn, at: 60 };
  const recruiter = await actingAs(tx, 'Rekrutteringsansvarlig, innføringsprosjektet', when);
  const person = async (name: string) => (await actingAs(tx, name, when)).actor.personId;
  const health = await person('Kommunalsjef, helse og velferd');
  const youth = await person('Kommunalsjef, oppvekst');
  const roles = await listRoleProfiles(tx);
  const draft: RoundDraft = {
    ...nothingFilledIn,
    name: {
      nb: 'Medlemmer og fageksperter fra Trondheim',
      nn: 'Medlemmer og fagekspertar frå Trondheim',
      en: 'Members and experts from Trondheim',
    },
    party: 'host',
    issuer: trondheim,
    mandate: {
      text: 'Kommunedirektøren har gitt innføringsprosjektet i oppgave å rekruttere til kommunens plasser i de tolv konsensusgruppene. Prosjektet innstiller, og kommunalsjefen for området avgjør.',
      byCase: null,
    },
    selectionModel: {
      model: 'best-fit',
      reason:
        'Gruppene må til sammen dekke alle behovene sine. Modellen er drøftet med de tillitsvalgte.',
    },
    unionRepresentatives: [
      {
        name: 'Hovedtillitsvalgt',
        union: 'Forbundet for helse og oppvekst',
        personId: await person('Hovedtillitsvalgt'),
      },
      { name: 'Tillitsvalgt, akademikerne', union: 'Akademikerne', personId: null },
    ],
    ...{ advertOn: days.advertOn, deadline: days.deadline, startOn: days.startOn },
    eraseAfter: days.eraseAfter,
    conditionalOn: { name: 'Vedtak i bystyret', expectedOn: days.councilOn },
    roles: roles.map(({ id }) => id),
    groups: consensusGroups.map(({ no }) => ({
      bodyId: groupBodyId(no),
      decider: childhood.has(no) ? youth : health,
    })),
  };
  const id = await insertRound(tx, draft, { id: roundOfHost });
  const party = (await listParties(tx)).find(({ key }) => key === 'host')?.name ?? draft.name;
  for (const { no, name: group, quota } of consensusGroups) {
    const bodyId = groupBodyId(no);
    const needs = await listNeeds(tx, bodyId);
    // What the roles ask stands once below all the texts.
    const facts = { group, seats: quota[0], party, needs, roles: [] };
    const text = (standard: 'nb' | 'nn') =>
      [advertLeads[no]?.[standard], suggestedText(facts, standard)].filter(Boolean).join('\n\n');
    const typed = { id, bodyId, version: 0, nb: text('nb'), nn: text('nn') };
    await done(tx, writeAdvert, typed, recruiter);
  }
  await done(tx, openRound, { id, version: 1 }, recruiter);
  const others: RoundDraft = {
    ...nothingFilledIn,
    name: {
      nb: 'Medlemmer fra opsjonskommunene',
      nn: 'Medlemmer frå opsjonskommunane',
      en: 'Members from the option municipalities',
    },
    // By order: the city has the only recruiter of the demo, and advertises for the others too.
    party: 'others',
    issuer: trondheim,
  };
  await insertRound(tx, others, { id: roundOfOthers });
}
