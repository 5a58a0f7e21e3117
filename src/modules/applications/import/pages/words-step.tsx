import { addresses } from '../../../../ui/addresses.ts';
import { Button } from '../../../../ui/components/buttons.tsx';
import { type FieldError, FieldsOf, Hidden, Select } from '../../../../ui/components/forms.tsx';
import type { Visit } from '../../../identity/route.ts';
import { plainWords } from '../rules/plain-words.ts';
import type { Meaning } from '../rules/what-a-word-means.ts';
import { importText } from '../text/index.ts';
import type { Meanings, Named } from '../vocabulary.ts';
import type { Review } from './review-of-import.ts';

/** More employers than this are not asked of one by one. */
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

/** The employers of a file that are worth asking of: those whose name nobody has. */
export const askedEmployers = ({ read }: Pick<Review, 'read'>) =>
  unknownFirst(read.words.employers.filter(({ known }) => known !== 'by-name'));

/** The third step: what the words of the file mean, each once. */
export function WordsStep(props: { review: Review; visit: Visit; errors: readonly FieldError[] }) {
  const { review, visit, errors } = props;
  const { read, known, draft, round } = review;
  const { words: t, next, back } = importText[visit.language];
  const employers = askedEmployers(review);
  const { groups, roles } = read.words;
  const more = employers.length - mostAskedOf;
  return (
    <section className="block" aria-labelledby="ord">
      <h2 id="ord">{t.title}</h2>
      <p className="lede">
        {groups.length + roles.length + employers.length > 0 ? t.lede : t.none}
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
          <div className="acts">
            <Button>{next}</Button>
            <a href={addresses.importApplicants(round.id, { steg: 'kolonner' })}>{back}</a>
          </div>
        </form>
      </FieldsOf>
    </section>
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
