import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { FieldsOf, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { TermRecord } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import type { TermComment } from '../vocabulary.ts';
import type { RefusedForm } from './term-page.tsx';

/** What was said of a term, in order, and where one says something. */
export function Discussion(props: {
  term: TermRecord;
  comments: readonly TermComment[];
  visit: Visit;
  refused: RefusedForm | undefined;
}) {
  const { term, comments, visit, refused } = props;
  const t = termText[visit.language].discussion;
  return (
    <section className="block" aria-labelledby="discussion">
      <h2 id="discussion">{t.title}</h2>
      {comments.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ol className="talk">
          {comments.map((one) => (
            <li key={one.no} id={`innlegg-${one.no}`}>
              <p className="who">
                <span>
                  <b>{one.personName}</b>, {one.onBehalfOf}
                </span>
                <small>
                  <time dateTime={one.saidAt.toISOString()}>
                    {formatMoment(one.saidAt, visit.language)}
                  </time>
                </small>
              </p>
              <p className="asis">{one.words}</p>
            </li>
          ))}
        </ol>
      )}
      <FieldsOf id="si" errors={refused?.errors ?? []} typed={refused ? visit.form.text : null}>
        <form
          className="form one"
          method="post"
          action={addresses.term(term.id)}
          data-draft={addresses.term(term.id)}
        >
          <Hidden values={{ gjor: 'si' }} />
          <TextArea wide rows={3} name="ord" label={t.label} hint={t.hint} />
          <div className="acts">
            <Button secondary>{t.submit}</Button>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}
