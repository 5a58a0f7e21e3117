import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { noteReadings } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { TypedFinding } from '../commands/assess-applicant.ts';
import { suitability } from '../rules/suitability-follows-the-scores.ts';
import { standsOf } from '../rules/what-stands.ts';
import { listAssessmentChanges } from '../store/reads.ts';
import { assessmentsText } from '../text/index.ts';
import { type Assessed, assessedOf, type Place, placeOf } from './assessed.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { FindingsRead } from './findings-read.tsx';
import { History } from './history.tsx';
import { thingsByHeading } from './things-by-heading.ts';
import { Wrote } from './wrote.tsx';

/** A form that was refused: what was wrong, what was typed, and the version that was seen. */
export type RefusedForm = {
  code: string;
  errors: readonly FieldError[];
  status: number;
  seen: number;
  findings: readonly TypedFinding[];
};

/**
 * What an applicant wrote beside what is found of it, for one role: written by those who recruit,
 * read by directors of the groups applied for and by shop stewards. Every reading is kept.
 * @source F-021
 */
export async function assessPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = assessmentsText[language];
  const assessed = await assessedOf(visit);
  if (!assessed) return { kind: 'not-found' };
  const { applicant, profile, things, sheet } = assessed;
  await perform(
    db,
    noteReadings,
    { applicantIds: [applicant.id], place: 'assessment' },
    visit.acting(),
  );
  const place = await placeOf(visit, assessed);
  const changes = await listAssessmentChanges(db, applicant.id);
  const mayWrite = visit.may('applicant.assess', { bodyId: null }).ok;
  const stands = applicant.state === 'submitted' && place !== null;
  const errors = refused?.errors ?? [];
  const done = things.filter((thing) => standsOf(thing, sheet)).length;
  const value = suitability(
    things.flatMap((thing) => (thing.of === 'need' ? [] : [thing])),
    sheet.lines.filter(({ roleId }) => roleId === profile.id),
  );
  const title = t.of(applicant.name);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title,
    nav: 'recruitment',
    crumbs: [
      { label: t.applicants, href: addresses.applicants() },
      { label: applicant.name, href: addresses.applicant(applicant.id) },
    ],
    main: (
      <>
        <ErrorSummary
          of="vurdering"
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={title}
          lede={
            <>
              {t.forRole(profile.name[language])} {t.scored(done, things.length)}{' '}
              {value === null ? t.noSuitability : t.suitability(value)}
            </>
          }
        >
          {place ? <Beside visit={visit} assessed={assessed} place={place} /> : null}
        </PageHead>
        <div className="assess">
          <Wrote visit={visit} assessed={assessed} />
          <section className="findings" aria-labelledby="linjer">
            <h2 id="linjer" tabIndex={-1}>
              {t.title}
            </h2>
            {things.length === 0 ? (
              <EmptyState title={t.nothingAsked} body={t.nothingAskedBody} />
            ) : mayWrite && stands ? (
              <AssessmentForm {...{ visit, assessed, place, changes, refused }} />
            ) : (
              <>
                <p className="why">{mayWrite ? t.withdrawn : t.readOnly}</p>
                <FindingsRead visit={visit} assessed={assessed} />
              </>
            )}
            <NotSaved {...{ visit, assessed, refused, isForm: mayWrite && stands }} />
            <History
              visit={visit}
              changes={changes.filter(({ thing }) =>
                thing.of === 'need'
                  ? things.some(({ needId }) => needId === thing.needId)
                  : thing.roleId === profile.id,
              )}
            />
          </section>
        </div>
      </>
    ),
  };
}

/** Where the applicant stands among those of the same group, and who comes before and after. */
function Beside(props: { visit: Visit; assessed: Assessed; place: Place }) {
  const { visit, assessed, place } = props;
  const { applicant, profile, groupName } = assessed;
  const t = assessmentsText[visit.language];
  const to = (id: string, gruppe: string) => addresses.assessApplicant(id, profile.id, { gruppe });
  const groups = thingsByHeading(assessed, visit.language).flatMap(({ bodyId }) => bodyId ?? []);
  return (
    <nav className="among noprint" aria-label={t.groups}>
      <p>{t.place(place.at + 1, place.all, groupName(place.bodyId))}</p>
      <ul>
        {place.previous ? (
          <li>
            <a rel="prev" href={to(place.previous.id, place.bodyId)}>
              ← {t.previous}
            </a>
          </li>
        ) : null}
        {place.next ? (
          <li>
            <a rel="next" href={to(place.next.id, place.bodyId)}>
              {t.next} →
            </a>
          </li>
        ) : null}
        {groups
          .filter((id) => id !== place.bodyId)
          .map((id) => (
            <li key={id}>
              {t.alsoFor} <a href={to(applicant.id, id)}>{groupName(id)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** What was typed of things that the form does not ask about any more. */
function NotSaved(props: {
  visit: Visit;
  assessed: Assessed;
  refused: RefusedForm | undefined;
  isForm: boolean;
}) {
  const { visit, assessed, refused, isForm } = props;
  const t = assessmentsText[visit.language];
  const keys = new Set(
    assessed.things.map(({ of, asked, needId }) => `${of} ${needId ?? asked.nb}`),
  );
  const lost = (refused?.findings ?? []).filter(
    ({ thing, reason }) =>
      reason !== '' && !(isForm && keys.has(`${thing.of} ${thing.needId ?? thing.asked.nb}`)),
  );
  if (lost.length === 0) return null;
  return (
    <section className="block" aria-labelledby="ikke-lagret">
      <h2 id="ikke-lagret">{t.notSaved}</h2>
      <dl className="lost">
        {lost.map(({ thing, reason }) => (
          <div key={`${thing.of} ${thing.asked.nb}`}>
            <dt>
              {assessed.needs.find(({ id }) => id === thing.needId)?.text[visit.language] ??
                thing.asked.nb}
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
