import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { unitsOf } from '../rules/a-choice-is-made-with-the-unit-leaders.ts';
import { recommendationText } from '../text/index.ts';
import { type Consulted, type Decision, places, type Recommendation } from '../vocabulary.ts';
import { type CandidateView, nameOf, Who } from './candidate-view.tsx';
import { Named } from './list-form.tsx';
import type { RefusedRecommendation } from './recommendation-page.tsx';

/** So many rows for units that are not known beforehand. */
const spareUnits = 2;

type Props = {
  one: Recommendation;
  candidates: readonly CandidateView[];
  /** The decision that holds now, where it is decided anew. */
  current: Decision | null;
  /** Why the list was sent again, where it was. */
  why: string;
  visit: Visit;
  refused: RefusedRecommendation | undefined;
};

/**
 * The director's own form: who gets a seat, and which unit leaders were asked. Where a decided list
 * was sent again it stands as recommended now; what unit leaders said before is filled in.
 * @source F-024
 */
export function DecideForm(props: Props) {
  const { one, candidates, current, why, visit, refused } = props;
  const { language, form } = visit;
  const t = recommendationText[language];
  const mine = refused?.form === 'avgjor';
  const listed = candidates.filter(({ applicantId }) =>
    one.candidates.some((each) => each.applicantId === applicantId),
  );
  const placed = listed.filter(({ place }) => place !== 'not');
  const rest = listed.filter(({ place }) => place === 'not');
  const title = current ? t.decide.again : t.decide.title;
  const sentAgain = current !== null && one.state === 'sent';
  const now = sentAgain ? null : current;
  const body = (
    <FieldsOf
      id="avgjor"
      errors={mine ? refused.errors : []}
      typed={mine ? (field) => form.text(field) : null}
    >
      <form
        method="post"
        action={addresses.recommendation(one.id)}
        data-draft={`avgjorelse-${one.id}-${one.version}`}
      >
        <Hidden values={{ gjor: 'avgjor', versjon: one.version }} />
        <p className="hint">{t.decide.lede}</p>
        <Choices {...{ now, visit }} list={placed} />
        {rest.length > 0 ? (
          <Details summary={`${t.counted.not} (${rest.length})`} open={mine}>
            <Choices {...{ now, visit }} list={rest} />
          </Details>
        ) : null}
        <Leaders {...{ listed, current, mine, visit }} />
        {current ? (
          <TextArea wide rows={3} name="hvorfor" label={t.decide.reason} value={why} />
        ) : null}
        <div className="acts">
          <Button>{current ? t.decide.again : t.decide.submit}</Button>
        </div>
      </form>
    </FieldsOf>
  );
  return (
    <section className="block noprint" aria-labelledby="avgjor-tittel">
      <h2 id="avgjor-tittel">{title}</h2>
      {now ? (
        <Details summary={title} open={mine}>
          {body}
        </Details>
      ) : (
        body
      )}
    </section>
  );
}

function Choices(props: { list: readonly CandidateView[]; now: Decision | null; visit: Visit }) {
  const { list, now, visit } = props;
  return (
    <ol className="candidates">
      {list.map((each) => (
        <Choice
          key={each.applicantId}
          one={each}
          now={now?.choices.find(({ applicantId }) => applicantId === each.applicantId)}
          visit={visit}
        />
      ))}
    </ol>
  );
}

function Choice(props: {
  one: CandidateView;
  now: Decision['choices'][number] | undefined;
  visit: Visit;
}) {
  const { one, now, visit } = props;
  const t = recommendationText[visit.language];
  const name = nameOf(one.name, visit);
  const id = one.applicantId;
  return (
    <li>
      <Who one={one} visit={visit} />
      <p className="said-text">
        <b>{t.decide.recommended(t.places[one.place])}</b> {one.reason}
      </p>
      <div className="placing">
        <Select
          name={`plass.${id}`}
          label={<Named short={t.place} long={t.placeOf(name)} />}
          value={one.standing ? (now?.place ?? one.place) : 'not'}
          options={places.map((value) => ({ value, label: t.decidedPlaces[value] }))}
        />
        <TextField
          name={`nr.${id}`}
          label={<Named short={t.order} long={t.orderOf(name)} />}
          inputMode="numeric"
          size={3}
          value={now?.order ?? one.order}
        />
        <TextArea
          wide
          rows={2}
          name={`grunn.${id}`}
          label={<Named short={t.decide.otherwise} long={`${t.decide.otherwise}: ${name}`} />}
          value={now?.reason}
        />
      </div>
    </li>
  );
}

/** A row for each unit that somebody may be chosen from, the leader's name filled in. */
function Leaders(props: {
  listed: readonly CandidateView[];
  current: Decision | null;
  mine: boolean;
  visit: Visit;
}) {
  const { listed, current, mine, visit } = props;
  const { language, form } = visit;
  const t = recommendationText[language].decide;
  const taken = mine
    ? listed.map((each) => ({ ...each, place: placeTyped(form.text(`plass.${each.applicantId}`)) }))
    : listed;
  const wanted = unitsOf([...taken.filter(({ place }) => place === 'seat')]);
  const typed = mine ? unitsTyped(form.has, form.text) : [];
  const key = (unit: string) => unit.toLocaleLowerCase('nb');
  const missing = wanted.filter((unit) => !typed.some((one) => key(one) === key(unit)));
  const units = [...typed, ...missing];
  const leaderOf = (unit: string) =>
    listed.find(({ applicant }) => applicant && key(applicant.unit.trim()) === key(unit))?.applicant
      ?.unitLeader ?? '';
  return (
    <fieldset className="field wide leaders">
      <legend>{t.leaders}</legend>
      <p className="hint">{t.leadersLede}</p>
      {units.map((unit, at) => (
        <Leader
          key={unit}
          {...{ at, unit, visit }}
          leader={leaderOf(unit)}
          asked={current?.consulted.find((each) => key(each.unit) === key(unit))}
          because={current?.notConsulted.find((each) => key(each.unit) === key(unit))?.because}
        />
      ))}
      <Details summary={t.more} open={units.length === 0}>
        {Array.from({ length: spareUnits }, (_, more) => units.length + more).map((at) => (
          <Leader key={at} {...{ at, visit }} unit={null} leader="" />
        ))}
      </Details>
    </fieldset>
  );
}

/** Who was asked in one unit, or why nobody was; null lets the director write which unit. */
function Leader(props: {
  at: number;
  unit: string | null;
  leader: string;
  asked?: Consulted | undefined;
  because?: string | undefined;
  visit: Visit;
}) {
  const { at, unit, leader, asked, because, visit } = props;
  const t = recommendationText[visit.language].decide;
  return (
    <div className="leader">
      {unit === null ? (
        <TextField name={`enhet.${at}`} label={t.unit} />
      ) : (
        <p>
          <b>{unit || t.noUnit}</b>
          <Hidden values={{ [`enhet.${at}`]: unit, [`kjent.${at}`]: 'ja' }} />
        </p>
      )}
      <div className="side-by-side">
        <TextField name={`leder.${at}`} label={t.leader} value={asked?.name ?? leader} />
        <TextField
          name={`dag.${at}`}
          label={t.day}
          size={12}
          value={asked ? formatDate(asked.on) : undefined}
        />
      </div>
      <TextArea wide rows={2} name={`syn.${at}`} label={t.view} value={asked?.view} />
      <TextField wide name={`ikke.${at}`} label={t.because} value={because} />
    </div>
  );
}

const placeTyped = (text: string) => places.find((place) => place === text) ?? 'not';

/** The units of a form that was refused, in the order of its rows. */
function unitsTyped(has: (name: string) => boolean, text: (name: string) => string): string[] {
  const units: string[] = [];
  for (let at = 0; at < 200 && has(`enhet.${at}`); at += 1) {
    const unit = text(`enhet.${at}`).trim();
    if (unit !== '' || has(`kjent.${at}`)) units.push(unit);
    else break;
  }
  return units;
}
