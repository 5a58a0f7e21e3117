import { addresses } from '../../../../ui/addresses.ts';
import { Button } from '../../../../ui/components/buttons.tsx';
import {
  Checkbox,
  type FieldError,
  FieldsOf,
  Hidden,
  Select,
} from '../../../../ui/components/forms.tsx';
import type { Visit } from '../../../identity/route.ts';
import { plainWords } from '../rules/plain-words.ts';
import type { Meaning } from '../rules/what-a-word-means.ts';
import { importText } from '../text/index.ts';
import type { KnownNames, Meanings, Named } from '../vocabulary.ts';
import type { Review } from './review-of-import.ts';

/** More employers or needs than this are not asked of one by one. */
export const mostAskedOf = 60;

/** What is chosen for a word that means nothing here. */
export const leftOut = '-';

/** The name of the field that says what a word means. */
export const wordField = (kind: keyof Meanings, written: string): string =>
  `${kind} ${plainWords(written)}`;

const unknownFirst = <Key extends string>(words: readonly Meaning<Key>[]) => {
  const order = ['unknown', 'guessed', 'chosen', 'by-name'];
  return words.toSorted((one, other) => order.indexOf(one.known) - order.indexOf(other.known));
};

/** The words that are worth asking of where there may be many: those that are nobody's name. */
export const askedOf = <Key extends string>(words: readonly Meaning<Key>[]) =>
  unknownFirst(words.filter(({ known }) => known !== 'by-name'));

/** The third step: what the words of the file mean, each once. */
export function WordsStep(props: { review: Review; visit: Visit; errors: readonly FieldError[] }) {
  const { review, visit, errors } = props;
  const { read, known, draft, round } = review;
  const { words: t, next, back } = importText[visit.language];
  const employers = askedOf(read.words.employers);
  const needs = askedOf(read.words.needs);
  const { groups, roles } = read.words;
  const more = employers.length - mostAskedOf;
  return (
    <section className="block" aria-labelledby="ord">
      <h2 id="ord">{t.title}</h2>
      <p className="lede">
        {groups.length + roles.length + employers.length + needs.length > 0 ? t.lede : t.none}
      </p>
      <FieldsOf id="felt" errors={errors}>
        <form className="words" method="post" action={addresses.importApplicants(round.id)}>
          <Hidden values={{ gjor: 'ord', id: draft.id, versjon: draft.version }} />
          <Words kind="groups" words={unknownFirst(groups)} named={known.groups} visit={visit} />
          <Words kind="roles" words={unknownFirst(roles)} named={known.roles} visit={visit} />
          <Words
            kind="employers"
            words={employers.slice(0, mostAskedOf)}
            named={known.employers}
            visit={visit}
          />
          {more > 0 ? <p>{t.moreEmployers(more)}</p> : null}
          <Needs review={review} visit={visit} needs={needs} />
          <div className="acts">
            <Button>{next}</Button>
            <a href={addresses.importApplicants(round.id, { steg: 'kolonner' })}>{back}</a>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}

/** The needs that are asked of, and the way to leave the unknown ones out at once. */
function Needs(props: {
  review: Review;
  visit: Visit;
  needs: readonly Meaning<KnownNames['needs'][number]['id']>[];
}) {
  const { review, visit, needs } = props;
  const { known, draft } = review;
  const { words: t } = importText[visit.language];
  const { leaveUnknownNeeds } = draft.choices;
  const more = needs.length - mostAskedOf;
  const asks = needs.some(({ key }) => key === null);
  return (
    <>
      <Words kind="needs" words={needs.slice(0, mostAskedOf)} named={known.needs} visit={visit} />
      {more > 0 ? <p>{t.moreNeeds(more)}</p> : null}
      {asks || leaveUnknownNeeds ? (
        <div className="field wide">
          <Checkbox name="resten" label={t.leaveUnknownNeeds} checked={leaveUnknownNeeds} />
          <p className="hint">{t.leaveUnknownNeedsHint}</p>
        </div>
      ) : null}
    </>
  );
}

function Words<Key extends string>(props: {
  kind: keyof Meanings;
  words: readonly Meaning<Key>[];
  named: readonly Named<Key>[];
  visit: Visit;
}) {
  const { kind, words, named, visit } = props;
  const { words: t } = importText[visit.language];
  if (words.length === 0) return null;
  const employers = kind === 'employers';
  const options = [
    employers ? { value: leftOut, label: t.asWritten } : { value: '', label: t.choose },
    ...(employers ? [] : [{ value: leftOut, label: t.leaveOut }]),
    ...named.map(({ id, names }) => ({ value: id as string, label: names[0] ?? '' })),
  ];
  return (
    <fieldset>
      <legend>{t[kind]}</legend>
      {employers ? <p className="hint">{t.employersHint}</p> : null}
      {kind === 'needs' ? <p className="hint">{t.needsHint}</p> : null}
      {words.map(({ written, key, known }) => (
        <Select
          key={written}
          name={wordField(kind, written)}
          label={
            <>
              «{written.slice(0, 80)}»
              {known === 'unknown' || known === 'guessed' ? <small> {t[known]}</small> : null}
            </>
          }
          value={key === '' || (employers && key === null) ? leftOut : key}
          options={options}
        />
      ))}
    </fieldset>
  );
}
