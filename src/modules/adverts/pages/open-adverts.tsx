import type { ReactNode } from 'react';
import { todayInNorway } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatLongDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { qualificationsFor } from '../../recruitment/index.ts';
import { takesApplications } from '../rules/when-applications-are-taken.ts';
import { listRecruitmentRounds, readRecruitmentRound } from '../store/reads.ts';
import { publicAdvertsText } from '../text/index.ts';
import type { RecruitmentRound } from '../vocabulary.ts';
import { AdvertBody } from './advert-body.tsx';
import { inARow } from './gate-words.ts';
import {
  advertOf,
  groupsInOrder,
  namesOf,
  personOf,
  type RoundView,
  readRoundView,
} from './round-view.ts';

/** Until when people apply, and where; or that they cannot any more. */
function HowToApply({ round, visit }: { round: RecruitmentRound; visit: Visit }) {
  const t = publicAdvertsText[visit.language];
  const deadline = round.deadline ? formatLongDate(round.deadline, visit.language) : '';
  if (round.state !== 'open') return <p className="until">{t.closed}</p>;
  if (!takesApplications(round, visit.today)) return <p className="until">{t.over(deadline)}</p>;
  return (
    <div className="apply">
      <p className="until">{t.until(deadline)}</p>
      {round.tool ? (
        <p>{t.applyIn(round.tool)}</p>
      ) : (
        <ButtonLink href={addresses.apply(round.id)}>{t.apply}</ButtonLink>
      )}
    </div>
  );
}

/** The rounds that people can apply to, for anybody. */
export async function openAdvertsPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = publicAdvertsText[language];
  const open = (await listRecruitmentRounds(db)).filter((round) => round.state === 'open');
  const rounds = [
    ...open.filter((round) => takesApplications(round, today)),
    ...open.filter((round) => !takesApplications(round, today)),
  ];
  return {
    kind: 'page',
    title: t.title,
    nav: 'portal',
    crumbs: [{ label: t.portal, href: addresses.portal() }],
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        {rounds.length === 0 ? <EmptyState title={t.empty} body={t.emptyBody} /> : null}
        <ul className="openrounds">
          {rounds.map((round) => (
            <li key={round.id}>
              <h2>
                <a href={addresses.openAdvert(round.id)}>{round.name[language]}</a>
              </h2>
              <p>
                {t.groups(round.groups.length)}.{' '}
                {takesApplications(round, today)
                  ? t.until(formatDate(round.deadline ?? today))
                  : t.over(formatDate(round.deadline ?? today))}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/**
 * A round as those read it who may apply: what is sought, what the role asks, who decides, how it
 * is chosen, and how long what they write is kept. Nothing of a draft.
 * @source F-014, F-016, F-018, F-025
 */
export async function openAdvertPage(visit: Visit): Promise<Answer> {
  const { db, language, params, today } = visit;
  const round = await readRecruitmentRound(db, params.id ?? '');
  if (!round || round.state === 'draft') return { kind: 'not-found' };
  const view = await readRoundView(db, round, null, today);
  const t = publicAdvertsText[language];
  const standard: WrittenStandard = language === 'nn' ? 'nn' : 'nb';
  const names = namesOf(view);
  const party = view.parties.find(({ key }) => key === round.party)?.name[language] ?? round.party;
  const extended = view.events.find(
    ({ did, parts }) => did === 'changed' && parts.includes('deadline'),
  );
  const title = round.name[language];
  return {
    kind: 'page',
    title,
    nav: 'portal',
    crumbs: [
      { label: t.portal, href: addresses.portal() },
      { label: t.title, href: addresses.openAdverts() },
    ],
    main: (
      <article className="advert">
        <PageHead title={title} />
        <HowToApply round={round} visit={visit} />
        {extended ? (
          <p className="why">{t.extended(formatDate(todayInNorway(extended.at)))}</p>
        ) : null}
        <Facts
          facts={[
            { label: t.seatsFor, value: party },
            { label: t.by, value: names.organisation(round.issuer) },
            { label: t.advertised, value: round.advertOn ? formatDate(round.advertOn) : '–' },
            { label: t.start, value: round.startOn ? formatDate(round.startOn) : '–' },
          ]}
        />
        <section className="block" aria-labelledby="gruppene">
          <h2 id="gruppene">{t.groupsTitle}</h2>
          <p className="why noprint">{t.standards}</p>
          {groupsInOrder(round, view).map(({ bodyId }, _, all) => {
            const advert = advertOf(view.adverts, bodyId);
            const seats = view.quotas.find(
              (one) => one.bodyId === bodyId && one.party === round.party,
            )?.seats;
            return (
              <details key={bodyId} className="group-advert" open={all.length === 1}>
                <summary>
                  <h3>{names.group(bodyId)}</h3> {seats ? <small>{t.seats(seats)}</small> : null}
                </summary>
                <AdvertBody text={advert?.[standard] ?? ''} standard={standard} />
                {advert?.correctedOn ? (
                  <p className="why">{t.corrected(formatDate(advert.correctedOn))}</p>
                ) : null}
              </details>
            );
          })}
        </section>
        <Roles view={view} visit={visit} />
        <HowChosen view={view} visit={visit} />
        <HowToApply round={round} visit={visit} />
      </article>
    ),
  };
}

/** What each role asks of those who fill the seats of this party. @source F-014, F-015 */
function Roles({ view, visit }: { view: RoundView; visit: Visit }) {
  const { language } = visit;
  const t = publicAdvertsText[language];
  const { round } = view;
  const roles = (round.rolesAsAdvertised ?? view.profiles).filter(({ id }) =>
    round.roles.includes(id),
  );
  return (
    <section className="block" aria-labelledby="rollene">
      <h2 id="rollene">{t.rolesTitle}</h2>
      {roles.map((role) => (
        <section key={role.id} className="of-group" aria-labelledby={role.id}>
          <h3 id={role.id}>{role.name[language]}</h3>
          <Facts
            facts={[
              { label: t.workload, value: t.workloadOf(role.workload.low, role.workload.high) },
              { label: t.release, value: t.releases[role.release] },
              { label: t.meet, value: role.mustMeetPhysically ? t.mustMeet : t.mayMeetRemotely },
            ]}
          />
          <div className="asks">
            <Asked
              title={t.qualifications}
              lines={qualificationsFor(role, round.party).map((text) => text[language])}
            />
            <Asked
              title={t.qualities}
              lines={role.personalQualities.map((text) => text[language])}
            />
          </div>
        </section>
      ))}
    </section>
  );
}

function Asked({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Who decides, how, on what conditions, who sees that it is fair, and how long all is kept. */
function HowChosen({ view, visit }: { view: RoundView; visit: Visit }) {
  const { language } = visit;
  const t = publicAdvertsText[language];
  const { round } = view;
  const names = namesOf(view);
  const groups = groupsInOrder(round, view);
  const deciders = new Map<string, string[]>();
  for (const { bodyId, decider } of groups) {
    const title = personOf(view.directors, decider)?.label[language] ?? t.toBeNamed;
    deciders.set(title, [...(deciders.get(title) ?? []), names.group(bodyId)]);
  }
  const { onBehalf, conditionalOn, selectionModel, eraseAfter } = round;
  const unions = [...new Set(round.unionRepresentatives.map(({ union }) => union))];
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: t.deciders,
      value: [...deciders].map(([title, of]) => (
        <p key={title}>
          {t.decides(title, of.length === groups.length ? t.allGroups : inARow(of, language))}
        </p>
      )),
    },
    ...(selectionModel ? [{ label: t.model, value: t.models[selectionModel.model] }] : []),
    ...(conditionalOn
      ? [
          {
            label: t.condition,
            value: t.conditionOf(conditionalOn.name, formatDate(conditionalOn.expectedOn)),
          },
        ]
      : []),
    { label: t.unions, value: t.unionsOf(inARow(unions, language)) },
    ...(onBehalf
      ? [
          {
            label: t.order,
            value: t.orderOf(
              names.organisation(round.issuer),
              onBehalf.orderedBy,
              onBehalf.handOverTo,
            ),
          },
        ]
      : []),
    ...(eraseAfter ? [{ label: t.data, value: t.dataOf(formatDate(eraseAfter)) }] : []),
  ];
  return (
    <section className="block" aria-labelledby="utvelgelsen">
      <h2 id="utvelgelsen">{t.howTitle}</h2>
      <Facts facts={facts} />
    </section>
  );
}
