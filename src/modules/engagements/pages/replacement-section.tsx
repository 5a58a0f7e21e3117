import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { readApplicants } from '../../applications/index.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { type GroupOfReplacement, groupsOfReplacement } from '../../recommendations/index.ts';
import type { Recommendation } from '../../recommendations/vocabulary.ts';
import { readSearch, type Search, type SearchFrom } from '../replacement-search.ts';
import { mayTakeThePlace, reservesFor } from '../rules/who-is-to-be-offered.ts';
import { offersText } from '../text/offers/index.ts';
import type { Offer } from '../vocabulary.ts';
import { ChangedGroups } from './changed-groups.tsx';
import { keyOf } from './letters-page.tsx';
import { nameIn, noteNames, type OffersSeen } from './offers-view.ts';

/**
 * The place of one who left or said no: the next reserve, the same again where nobody answered, or
 * whoever a computation puts in with the fewest other changes. Notes the names that it shows.
 * @source F-025
 */
export async function replacementSection(
  visit: Visit,
  offer: Offer,
  seen: OffersSeen,
): Promise<ReactNode> {
  const t = offersText[visit.language];
  const { scene, chosen } = seen;
  const [next] = reservesFor(offer, chosen, scene.offers, scene.standing);
  const { search, recommendation } = await readSearch(visit.db, offer, scene.offers);
  const changes = search.state === 'found' ? search.changes : [];
  const groups = search.state === 'found' ? await groupsOfReplacement(visit.db, search.runId) : [];
  const moved = await readApplicants(
    visit.db,
    changes.flatMap((one) => [...one.in, ...one.out]),
  );
  await noteNames(visit, [...moved.map(({ id }) => id), ...(next ? [next.applicantId] : [])]);
  const name = next && nameIn(scene, next.applicantId, t.erased);
  const of = { runde: offer.roundId, erstatter: offer.id };
  return (
    <section className="block" aria-labelledby="ledig">
      <h2 id="ledig">{t.one.replace.title}</h2>
      <p>{name ? t.one.replace.next(name) : t.one.replace.none}</p>
      {next || offer.state === 'lapsed' ? (
        <p className="acts">
          {next && name ? (
            <ButtonLink href={addresses.offers({ ...of, person: keyOf(next) })}>
              {t.one.replace.offer(name)}
            </ButtonLink>
          ) : null}
          {offer.state === 'lapsed' ? (
            <ButtonLink secondary href={addresses.offers({ ...of, person: keyOf(offer) })}>
              {t.one.replace.again}
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
      <div className="seeking">
        <h3>{t.one.search.title}</h3>
        {search.state === 'not-begun' ? <p>{t.one.search.body}</p> : null}
        <Searched {...{ visit, offer, seen, search, recommendation, moved, groups }} />
      </div>
    </section>
  );
}

type Props = {
  visit: Visit;
  offer: Offer;
  seen: OffersSeen;
  search: Search;
  recommendation: Recommendation | undefined;
  moved: readonly Applicant[];
  /** What the run changes in each group, and what is to be done with its recommendation. */
  groups: readonly GroupOfReplacement[];
};

/** How the search stands, and what can be done next. */
function Searched({ search, ...props }: Props) {
  const { visit, offer } = props;
  const t = offersText[visit.language].one.search;
  const begin = (from: SearchFrom | null, label: string) =>
    from ? (
      <PostButton
        secondary
        action={addresses.offer(offer.id)}
        fields={{ gjor: 'finn', fra: from.from }}
      >
        {label}
      </PostButton>
    ) : null;
  switch (search.state) {
    case 'cannot':
      return <DisabledWithReason reason={t.cannot[search.because]}>{t.begin}</DisabledWithReason>;
    case 'not-begun':
      return begin(search, t.begin);
    case 'computing':
      return (
        <>
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
          <div data-computing={`${addresses.choosingProgress(search.runId)}?hva=choose`}>
            <p role="status">{t.computing}</p>
          </div>
          <SeeRun runId={search.runId} label={t.run} />
        </>
      );
    case 'found':
      return (
        <>
          <Found {...props} runId={search.runId} changes={search.changes} />
          <SeeRun runId={search.runId} label={t.run} />
          {isOver(props, search.changes) ? begin(search.again, t.again) : null}
        </>
      );
    default:
      return (
        <>
          <p>
            <Status shape="warn">{t[search.state]}</Status>
          </p>
          <SeeRun runId={search.runId} label={t.run} />
          {begin(search.again, t.begin)}
        </>
      );
  }
}

const SeeRun = ({ runId, label }: { runId: string; label: string }) => (
  <ul className="links">
    <li>
      <a href={addresses.choosingRun(runId)}>{label}</a>
    </li>
  </ul>
);

type FoundProps = Omit<Props, 'search'> & {
  runId: string;
  changes: Extract<Search, { state: 'found' }>['changes'];
};

const comesIn = ({ offer }: Pick<Props, 'offer'>, changes: FoundProps['changes']) =>
  changes.find(({ bodyId }) => bodyId === offer.bodyId)?.in ?? [];

/** Whether nobody whom the search found can be offered anything any more. */
const isOver = (props: Omit<Props, 'search'>, changes: FoundProps['changes']) =>
  comesIn(props, changes).every((id) => hadOffer(props, id) || !stands(props, id));

const hadOffer = ({ offer, seen }: Pick<Props, 'offer' | 'seen'>, id: ApplicantId) =>
  seen.scene.offers.some((one) => one.applicantId === id && one.bodyId === offer.bodyId);
const stands = ({ moved }: Pick<Props, 'moved'>, id: ApplicantId) =>
  moved.some((one) => one.id === id && one.state === 'submitted');

/** Who is put in, what changes in which group and what is to be done there, and the way to an offer. */
function Found(props: FoundProps) {
  const { visit, offer, seen, moved, changes, groups } = props;
  const t = offersText[visit.language];
  const w = t.one.search;
  const nameOf = (id: ApplicantId) => moved.find((one) => one.id === id)?.name || t.erased;
  const come = comesIn(props, changes);
  const others = changes
    .map((one) => ({ ...one, out: one.out.filter((id) => id !== offer.applicantId) }))
    .filter((one) => one.out.length > 0 || (one.bodyId !== offer.bodyId && one.in.length > 0));
  return (
    <>
      <p>
        <Status shape={come.length > 0 ? 'ok' : 'warn'}>
          {come.length > 0 ? w.found(come.map(nameOf).join(', ')) : w.nobody}
        </Status>{' '}
        {come.length > 0 && others.length === 0 ? w.alone : null}
      </p>
      {others.length > 0 ? <ChangedGroups {...{ visit, offer, seen, groups, nameOf }} /> : null}
      {come.map((id) => (
        <WayToAnOffer key={id} {...props} id={id} name={nameOf(id)} />
      ))}
    </>
  );
}

/** The next step towards an offer of the place to whom the search found: nobody skips the director. */
function WayToAnOffer(props: FoundProps & { id: ApplicantId; name: string }) {
  const { visit, offer, seen, recommendation, id, name } = props;
  const t = offersText[visit.language].one;
  const { offers, standing, round } = seen.scene;
  if (!stands(props, id)) return <p className="why">{t.search.gone(name)}</p>;
  if (hadOffer(props, id)) return <p className="why">{t.search.offered(name)}</p>;
  const choice = seen.chosen.find((one) => one.applicantId === id && one.bodyId === offer.bodyId);
  if (choice && mayTakeThePlace(offer, choice, offers, standing)) {
    const to = { runde: round.id, erstatter: offer.id, person: keyOf(choice) };
    return (
      <p className="acts">
        <ButtonLink href={addresses.offers(to)}>{t.replace.offer(name)}</ButtonLink>
      </p>
    );
  }
  if (choice?.place === 'seat') {
    // Chosen for another role than the one that was left: it is an offer of its own.
    return (
      <p className="acts">
        <ButtonLink href={addresses.offers({ runde: round.id, person: keyOf(choice) })}>
          {t.replace.offer(name)}
        </ButtonLink>
      </p>
    );
  }
  if (!recommendation) return null;
  const to = addresses.recommendation(recommendation.id);
  if (recommendation.state !== 'decided') {
    return (
      <p>
        {recommendation.state === 'sent' ? t.search.withDirector : t.search.notSent}{' '}
        <a href={to}>{t.search.see}</a>
      </p>
    );
  }
  const changed = props.groups.filter(
    ({ asked }) => asked === 'send' || asked === 'rewrite',
  ).length;
  return (
    <>
      <p>{changed > 1 ? t.search.notChosenInMany(name) : t.search.notChosen(name)}</p>
      <div className="acts">
        <PostButton action={to} fields={{ gjor: 'erstatt', fra: props.runId, tilbud: offer.id }}>
          {changed > 1 ? t.search.recommendMany(changed) : t.search.recommend(name)}
        </PostButton>
      </div>
    </>
  );
}
