import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import type { Visit } from '../../identity/route.ts';
import { recommendationText } from '../text/index.ts';
import { type Place, places, type Recommendation } from '../vocabulary.ts';
import { type CandidateView, nameOf, Who } from './candidate-view.tsx';
import type { RefusedRecommendation } from './recommendation-page.tsx';

type Props = {
  one: Recommendation;
  candidates: readonly CandidateView[];
  visit: Visit;
  refused: RefusedRecommendation | undefined;
};

/** Where everybody is placed and why, by those who recommend. */
export function ListForm({ one, candidates, visit, refused }: Props) {
  const t = recommendationText[visit.language];
  const mine = refused?.form === 'liste';
  if (candidates.length === 0) return <EmptyState title={t.empty} body={t.emptyBody} />;
  return (
    <FieldsOf
      id="liste"
      errors={mine ? refused.errors : []}
      typed={mine ? (field) => visit.form.text(field) : null}
    >
      <form
        method="post"
        action={addresses.recommendation(one.id)}
        data-draft={`innstilling-${one.id}-${one.version}`}
      >
        <Hidden values={{ gjor: 'lagre', versjon: one.version }} />
        {places.map((place) => (
          <OfPlace key={place} {...{ place, candidates, visit }} open={mine} />
        ))}
        <div className="acts">
          <Button>{t.save}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}

function OfPlace(props: {
  place: Place;
  candidates: readonly CandidateView[];
  visit: Visit;
  open: boolean;
}) {
  const { place, candidates, visit, open } = props;
  const t = recommendationText[visit.language];
  const own = candidates.filter((each) => each.place === place);
  if (own.length === 0) return null;
  const title = `${t.counted[place]} (${own.length})`;
  const rows = (
    <ol className="candidates">
      {own.map((each) => (
        <li key={each.applicantId}>
          <Who one={each} visit={visit} />
          <PlaceFields one={each} visit={visit} />
        </li>
      ))}
    </ol>
  );
  // Those who are placed are read first; the rest is there for whoever moves somebody up.
  if (place === 'not' && candidates.length > own.length) {
    return (
      <Details summary={title} open={open}>
        {rows}
      </Details>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      {rows}
    </>
  );
}

function PlaceFields({ one, visit }: { one: CandidateView; visit: Visit }) {
  const t = recommendationText[visit.language];
  const name = nameOf(one.name, visit);
  const id = one.applicantId;
  return (
    <div className="placing">
      <Hidden values={{ soker: id }} />
      <Select
        name={`plass.${id}`}
        label={<Named short={t.place} long={t.placeOf(name)} />}
        value={one.place}
        options={places.map((value) => ({ value, label: t.places[value] }))}
      />
      <TextField
        name={`nr.${id}`}
        label={<Named short={t.order} long={t.orderOf(name)} />}
        inputMode="numeric"
        size={3}
        value={one.order}
      />
      <TextArea
        wide
        rows={2}
        name={`grunn.${id}`}
        label={<Named short={t.reason} long={t.reasonOf(name)} />}
        value={one.reason}
      />
    </div>
  );
}

/** A short label beside a name that is in sight, whole for whoever hears the label alone. */
export function Named({ short, long }: { short: string; long: string }) {
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span className="vh">{long}</span>
    </>
  );
}

/** The button that sends the recommendation, or all that stands in its way. */
export function SendForm(props: {
  one: Recommendation;
  to: string;
  stops: readonly string[];
  visit: Visit;
}) {
  const { one, to, stops, visit } = props;
  const t = recommendationText[visit.language];
  return (
    <section className="block noprint" aria-labelledby="send">
      <h2 id="send">{t.sendTitle}</h2>
      {stops.length > 0 ? (
        <>
          <ul className="stops">
            {stops.map((stop) => (
              <li key={stop}>{stop}</li>
            ))}
          </ul>
          <DisabledWithReason reason={stops[0] ?? ''}>{t.send(to)}</DisabledWithReason>
        </>
      ) : (
        <form method="post" action={addresses.recommendation(one.id)}>
          <Hidden values={{ gjor: 'send', versjon: one.version }} />
          <Button>{t.send(to)}</Button>
        </form>
      )}
    </section>
  );
}
