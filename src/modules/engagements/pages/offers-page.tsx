import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { type FieldError, FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage, ToRounds } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, ScrollFrame, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { failedSealed } from '../../messages/index.ts';
import { consentOf } from '../consent-of.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { countedByState } from '../rules/offers-are-counted-by-group-and-party.ts';
import { offersText } from '../text/offers/index.ts';
import { type Offer, offerStates } from '../vocabulary.ts';
import { ConsentMark } from './consent-mark.tsx';
import { GateSection } from './gate-section.tsx';
import { GoneSection } from './gone-section.tsx';
import { OfferMark } from './offer-mark.tsx';
import { nameIn, noteNames, type OffersSeen, offersSeen, roundAsked } from './offers-view.ts';
import { ToOfferForm } from './to-offer-form.tsx';

/** Which form was refused, and why; what was typed in it is in the visit's form or address. */
export type RefusedForm = {
  form: 'tilbud' | 'dag' | 'utfall';
  errors: readonly FieldError[];
  status: 409 | 422;
};

/** The offers of a round: who is chosen without one, what was answered, and what they wait for. */
export async function offersPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { language } = visit;
  const t = offersText[language];
  const { rounds, round } = await roundAsked(visit);
  if (!round && rounds.length > 0) return { kind: 'not-found' };
  const seen = round ? await offersSeen(visit, rounds, round) : null;
  if (seen) await noteNames(visit, namesShown(seen));
  return recruitmentPage({
    visit,
    current: 'offers',
    title: t.title,
    lede: t.lede,
    refused,
    main: (
      <>
        {seen && rounds.length > 1 ? (
          <FilterBar action={addresses.offers()} label={t.round} submit={t.show}>
            <Select
              name="runde"
              label={t.round}
              value={seen.scene.round.id}
              options={rounds.map(({ id, name }) => ({ value: id, label: name[language] }))}
            />
          </FilterBar>
        ) : null}
        {seen ? (
          <Offers
            visit={visit}
            seen={seen}
            refused={refused}
            consents={await consentsOf(visit, seen)}
            cameBack={await whoseLettersCameBack(visit, seen)}
          />
        ) : (
          <EmptyState
            title={t.none.noRounds}
            body={t.none.noRoundsBody}
            action={<ToRounds language={language} />}
          />
        )}
      </>
    ),
  });
}

const namesShown = ({ offers, waiting }: OffersSeen) =>
  [...offers, ...waiting].map(({ applicantId }) => applicantId);

const consentsOf = (visit: Visit, seen: OffersSeen) => consentOf(visit.db, namesShown(seen));

/** The keys of the offers that a letter of came back or never left; for whoever may do something. */
async function whoseLettersCameBack(visit: Visit, { offers }: OffersSeen) {
  if (!visit.may('offer.edit', { bodyId: null }).ok) return new Set<string>();
  return failedSealed(
    visit.db,
    offers.map(({ id }) => mailKeyOf(id)),
  );
}

function Offers(props: {
  visit: Visit;
  seen: OffersSeen;
  refused: RefusedForm | undefined;
  consents: Awaited<ReturnType<typeof consentOf>>;
  cameBack: ReadonlySet<string>;
}) {
  const { visit, seen, refused, consents, cameBack } = props;
  const { language } = visit;
  const t = offersText[language];
  const { scene, groups, offers, waiting } = seen;
  const mayEdit = visit.may('offer.edit', { bodyId: null }).ok;
  if (groups.size === 0) return <EmptyState title={t.none.notYours} body={t.none.notYoursBody} />;
  if (offers.length === 0 && waiting.length === 0) {
    return (
      <EmptyState
        title={t.none.title}
        body={t.none.body}
        action={
          <ButtonLink secondary href={addresses.recommendations()}>
            {uiText[language].recruitmentTabs.recommendations}
          </ButtonLink>
        }
      />
    );
  }
  const columns: Column<Offer>[] = [
    {
      key: 'name',
      title: t.columns.name,
      heading: true,
      cell: ({ id, applicantId }) => (
        <a href={addresses.offer(id)}>{nameIn(scene, applicantId, t.erased)}</a>
      ),
    },
    {
      key: 'group',
      title: t.columns.group,
      cell: ({ bodyId }) => scene.groups.get(bodyId)?.name ?? '',
    },
    {
      key: 'role',
      title: t.columns.role,
      cell: ({ roleId, percent }) =>
        `${scene.roles.get(roleId)?.name[language] ?? ''}, ${percent}\u00a0%`,
    },
    {
      key: 'state',
      title: t.columns.state,
      cell: (offer) => (
        <>
          <OfferMark offer={offer} language={language} />
          {cameBack.has(mailKeyOf(offer.id)) ? (
            <>
              {' '}
              <Status shape="bad">{t.letterFailed}</Status>
            </>
          ) : null}
        </>
      ),
    },
    { key: 'start', title: t.columns.start, cell: ({ startOn }) => formatDate(startOn) },
    { key: 'by', title: t.columns.answerBy, cell: ({ answerBy }) => formatDate(answerBy) },
    {
      key: 'consent',
      title: t.columns.consent,
      cell: ({ applicantId }) => (
        <ConsentMark consent={consents.get(applicantId)} language={language} />
      ),
    },
  ];
  return (
    <>
      {mayEdit ? <GoneSection seen={seen} visit={visit} /> : null}
      <Counts seen={seen} visit={visit} />
      {mayEdit ? <ToOfferForm visit={visit} seen={seen} refused={refused} /> : null}
      {scene.gate ? (
        <GateSection visit={visit} seen={seen} gate={scene.gate} refused={refused} />
      ) : null}
      {offers.length > 0 ? (
        <section className="block" aria-labelledby="tilbudene">
          <h2 id="tilbudene">{t.listTitle}</h2>
          <Table caption={t.listTitle} columns={columns} rows={offers} rowKey={({ id }) => id} />
        </section>
      ) : null}
    </>
  );
}

/** How many are chosen and offered, and what was answered, for each group and party. */
function Counts({ seen, visit }: { seen: OffersSeen; visit: Visit }) {
  const { language } = visit;
  const t = offersText[language];
  const { scene, offers, waiting } = seen;
  const partyName = (key: string) =>
    scene.parties.find((one) => one.key === key)?.name[language] ?? key;
  const rows = [...seen.groups].flatMap((bodyId) => {
    const own = offers.filter((one) => one.bodyId === bodyId);
    const without = waiting.filter((one) => one.bodyId === bodyId).length;
    const parties = [...new Set([scene.round.party, ...own.map(({ party }) => party)])];
    return parties.map((party) => ({
      key: `${bodyId} ${party}`,
      group: scene.groups.get(bodyId)?.name ?? '',
      party: partyName(party),
      without: party === scene.round.party ? without : 0,
      counts: countedByState(own.filter((one) => one.party === party)),
    }));
  });
  const shown = rows.filter(
    ({ without, counts }) => without > 0 || Object.values(counts).some((count) => count > 0),
  );
  const all = countedByState(offers);
  return (
    <section className="block">
      <h2>{t.counts.title}</h2>
      <ScrollFrame label={t.counts.title}>
        <table className="led offercounts">
          <caption className="vh">{t.counts.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.counts.group}</th>
              <th scope="col">{t.counts.party}</th>
              <th scope="col" className="r">
                {t.counts.without}
              </th>
              {offerStates.map((state) => (
                <th key={state} scope="col" className="r">
                  {t.states[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, group, party, without, counts }) => (
              <tr key={key}>
                <th scope="row">{group}</th>
                <td>{party}</td>
                <td className="r num">{without}</td>
                {offerStates.map((state) => (
                  <td key={state} className="r num">
                    {counts[state]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t.counts.sum}
              </th>
              <td className="r num">{waiting.length}</td>
              {offerStates.map((state) => (
                <td key={state} className="r num">
                  {all[state]}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
    </section>
  );
}
