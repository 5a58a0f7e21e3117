import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { FieldsOf, Hidden, Radios, TextArea } from '../../../ui/components/forms.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { wellFound } from '../rules/a-score-needs-its-reason.ts';
import { isSameThing } from '../rules/one-demand-is-not-another.ts';
import { mergedWith, stoodAt } from '../rules/two-assess-the-same.ts';
import { standsOf } from '../rules/what-stands.ts';
import { assessmentsText } from '../text/index.ts';
import { type AssessedThing, type AssessmentChange, meetings, scores } from '../vocabulary.ts';
import type { RefusedForm } from './assess-page.tsx';
import type { Assessed, Place } from './assessed.ts';
import { FoundMark, foundWord } from './found-words.tsx';
import { thingsByHeading } from './things-by-heading.ts';
import { fieldsOf, keyOf } from './typed-findings.ts';

type Props = {
  visit: Visit;
  assessed: Assessed;
  place: Place | null;
  changes: readonly AssessmentChange[];
  refused: RefusedForm | undefined;
};

/** Everything that is found of the applicant, to be filled in and saved as far as one has come. */
export function AssessmentForm(props: Props) {
  const { visit, assessed, place, refused } = props;
  const { applicant, profile, sheet } = assessed;
  const t = assessmentsText[visit.language];
  // Whoever is told of another's change has seen it now; else what they saw at first still holds.
  const seen = refused && refused.code !== 'changed-meanwhile' ? refused.seen : sheet.version;
  return (
    <FieldsOf id="vurdering" errors={refused?.errors ?? []}>
      <form
        className="assessment"
        method="post"
        action={addresses.assessApplicant(applicant.id, profile.id, { gruppe: place?.bodyId })}
      >
        <p className="why">{t.partial}</p>
        <Hidden values={{ versjon: seen }} />
        {thingsByHeading(assessed, visit.language).map(({ key, title, things }) => (
          <section key={key} aria-labelledby={`om-${key}`}>
            <h3 id={`om-${key}`} tabIndex={-1}>
              {title}
            </h3>
            {things.map(({ at, thing }) => (
              <Finding key={at} {...props} at={at} thing={thing} />
            ))}
            <div className="acts sofar">
              <Button secondary small name="hit" value={key}>
                {t.saveSoFar}
              </Button>
            </div>
          </section>
        ))}
        <div className="acts">
          {place?.next ? (
            <Button name="videre" value={place.next.id}>
              {t.saveAndNext}
            </Button>
          ) : null}
          <Button secondary={Boolean(place?.next)}>{t.save}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}

/** What stands in the fields of a thing: what was typed, unless only another changed it. */
function shownOf({ assessed, changes, refused }: Props, thing: AssessedThing) {
  const stands = standsOf(thing, assessed.sheet);
  const typed = refused?.findings.find((one) => isSameThing(one.thing, thing));
  if (!refused || !typed) return { stands, value: stands?.value, reason: stands?.reason };
  const found = wellFound(typed);
  const now = stands && { value: stands.value, reason: stands.reason };
  const seen = stoodAt(thing, now, changes, refused.seen);
  const isMine = refused.code !== 'changed-meanwhile' || !found.ok;
  const merged = found.ok ? mergedWith(seen, now, found.value) : 'both';
  if (!isMine && merged === 'keep') return { stands, value: now?.value, reason: now?.reason };
  return {
    stands,
    value: typed.value,
    reason: typed.reason,
    differs: merged === 'both' && !isMine,
  };
}

function Finding(props: Props & { at: number; thing: AssessedThing }) {
  const { visit, assessed, at, thing, refused } = props;
  const { language } = visit;
  const t = assessmentsText[language];
  const names = fieldsOf(at);
  const asked = thing.asked[language];
  const { stands, value, reason, differs } = shownOf(props, thing);
  const answers = thing.of === 'need' ? meetings : scores;
  const isOpen = Boolean(reason) || refused?.errors.some(({ field }) => field === names.reason);
  return (
    <div className={isOpen ? 'finding open' : 'finding'}>
      <Hidden values={{ [names.of]: thing.of, [names.key]: keyOf(thing) }} />
      <Radios
        name={names.value}
        label={asked}
        look="scale"
        value={value === undefined || value === null ? '' : String(value)}
        options={[
          { value: '', label: t.notAssessed },
          ...answers.map((answer) => ({
            value: String(answer),
            label: <FoundMark value={answer} language={language} />,
          })),
        ]}
      />
      {thing.of === 'need' ? (
        <p className="claim">{saidOf(assessed, thing.needId, language)}</p>
      ) : null}
      {differs ? (
        <p className="claim differs">
          {stands
            ? t.standsNow(foundWord(stands.value, language), stands.reason, stands.by)
            : t.standsNothing}
        </p>
      ) : null}
      <TextArea
        name={names.reason}
        label={
          <>
            {t.reason}
            <span className="vh">: {asked}</span>
          </>
        }
        rows={2}
        value={reason}
      />
      {stands ? (
        <p className="by">{t.foundBy(stands.by, formatMoment(stands.at, language))}</p>
      ) : null}
    </div>
  );
}

/** What the applicant says of a need themselves. */
export function saidOf({ applicant }: Assessed, needId: string, language: Language): string {
  const t = assessmentsText[language];
  const said = applicant.saysToMeet.find((one) => one.needId === needId);
  if (!said) return t.notSaid;
  return said.how ? t.saysHow(said.how) : t.says;
}
