import type { IsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  type FieldError,
  FieldsOf,
  Hidden,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { discussionText } from '../text/index.ts';
import type { Homework } from '../vocabulary.ts';

type Task = Homework & { givenOn?: IsoDate };

/** Homework with its answers; those who recruit answer what is open, from any later discussion. */
export function HomeworkList(props: {
  tasks: readonly Task[];
  visit: Visit;
  discussionId: string;
  refused: { form: string; errors: readonly FieldError[] } | undefined;
  answerable: boolean;
}) {
  const { tasks, visit, discussionId, refused, answerable } = props;
  const { language, today, form } = visit;
  const t = discussionText[language];
  return (
    <ol className="homework">
      {tasks.map((task) => {
        const late = task.doneOn === null && task.due !== null && task.due < today;
        const id = `svar-${task.id}`;
        const mine = refused?.form === id;
        return (
          <li key={task.id}>
            <p className="what">{task.text}</p>
            <p className="meta-line">
              {task.givenOn ? <span>{t.givenOn(formatDate(task.givenOn))}</span> : null}
              <span>{task.due === null ? t.noDue : t.due(formatDate(task.due))}</span>
              {task.doneOn === null ? (
                <Status shape={late ? 'bad' : 'idle'}>{late ? t.overdue : t.open}</Status>
              ) : (
                <Status shape="ok">{t.done(formatDate(task.doneOn))}</Status>
              )}
            </p>
            {task.answer ? <p className="said-text">{task.answer}</p> : null}
            {/* What was typed stays, also where another has answered meanwhile. */}
            {answerable && (task.doneOn === null || mine) ? (
              <Details summary={t.answer} open={mine}>
                <FieldsOf
                  id={id}
                  errors={mine ? refused.errors : []}
                  typed={mine ? (field) => form.text(field) : null}
                >
                  <form className="form" method="post" action={addresses.discussion(discussionId)}>
                    <Hidden values={{ gjor: 'besvar', oppgave: task.id }} />
                    <TextField name="dag" label={t.doneOn} size={12} value={formatDate(today)} />
                    <TextArea wide rows={3} name="tekst" label={t.answerText} />
                    <div className="acts">
                      <Button secondary>{t.answer}</Button>
                    </div>
                  </form>
                </FieldsOf>
              </Details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
