import { todayInNorway } from '../../../kernel/calendar.ts';
import { formatDate } from '../../../ui/format.ts';
import { listAdverts } from '../../adverts/index.ts';
import { readHandOver } from '../../applications/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { listRoleProfiles } from '../../recruitment/index.ts';
import { type ArchiveGiven, type Chapter, facts, heading, paragraph } from './archive-document.ts';
import { archiveText } from './text.ts';
import { groupIn } from './who-is-named.ts';

const day = (on: string | null) => on && formatDate(on);
const moment = (at: Date | null) => at && formatDate(todayInNorway(at));

/** The round with what had to be settled before it opened, and who decides for each group. */
export async function roundChapter({ db, setting, standard }: ArchiveGiven): Promise<Chapter> {
  const { round, groups, parties } = setting;
  const t = archiveText[standard];
  const w = t.round;
  const [organisations, roles, given] = await Promise.all([
    listOrganisations(db),
    listRoleProfiles(db),
    readHandOver(db, round.id),
  ]);
  const named = (key: string) => parties.find((one) => one.key === key)?.name[standard] ?? key;
  const { onBehalf, mandate, selectionModel, conditionalOn } = round;
  return {
    title: t.chapters.round,
    blocks: [
      facts(
        [w.issuer, organisations.find(({ id }) => id === round.issuer)?.name ?? null],
        [w.behalf, onBehalf && w.onBehalf(onBehalf.orderedBy, onBehalf.handOverTo)],
        [
          w.handedOver,
          given &&
            w.handOver(given.numberOfApplicants, given.receiver, moment(given.handedOverAt) ?? ''),
        ],
        [w.received, given && moment(given.receivedAt)],
        [w.party, named(round.party)],
        [
          w.roles,
          roles
            .filter(({ id }) => round.roles.includes(id))
            .map(({ name }) => name[standard])
            .join(', '),
        ],
        [w.advert, day(round.advertOn)],
        [w.deadline, day(round.deadline)],
        [w.start, day(round.startOn)],
        [w.opened, moment(round.openedAt)],
        [w.closed, moment(round.closedAt)],
        [
          w.conditional,
          conditionalOn && w.expected(conditionalOn.name, formatDate(conditionalOn.expectedOn)),
        ],
        [w.erase, day(round.eraseAfter)],
        [w.state, w.states[round.state]],
      ),
      heading(2, w.gate),
      facts(
        [
          w.mandate,
          mandate ? [mandate.text, mandate.byCase].filter(Boolean).join(', ') : w.lacking,
        ],
        [w.model, selectionModel ? w.models[selectionModel.model] : w.lacking],
        [w.reason, selectionModel?.reason ?? null],
        [
          w.unions,
          round.unionRepresentatives
            .map(({ name, union }) => (union ? `${name} (${union})` : name))
            .join(', ') || w.lacking,
        ],
      ),
      heading(2, w.groups),
      {
        kind: 'table',
        columns: [w.columns.group, w.columns.decider, w.columns.seats],
        widths: [3, 3, 1],
        rows: groups.map(({ name, decider, seats }) => [
          name,
          decider?.name ?? w.lacking,
          String(seats.find(({ party }) => party === round.party)?.needed ?? 0),
        ]),
      },
    ],
  };
}

/** What was advertised for each group, as it was written in each of the standards. */
export async function advertsChapter(given: ArchiveGiven): Promise<Chapter> {
  const { db, setting, standard } = given;
  const t = archiveText[standard];
  const nameOf = groupIn(given);
  const adverts = (await listAdverts(db, setting.round.id)).filter(({ nb, nn }) => nb || nn);
  const other = standard === 'nb' ? 'nn' : 'nb';
  return {
    title: t.chapters.adverts,
    blocks:
      adverts.length === 0
        ? [paragraph(t.adverts.none)]
        : adverts.flatMap((advert) => [
            heading(2, nameOf(advert.bodyId)),
            paragraph(advert[standard] || advert[other]),
          ]),
  };
}
