import type { Language } from '../../../kernel/language.ts';
import { TextArea, TextField } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import { discussionText } from '../text/index.ts';
import type { Steward, UnionDiscussion } from '../vocabulary.ts';
import { emptyRows } from './form-lines.ts';

type Props = {
  one: UnionDiscussion | null;
  stewards: readonly Steward[];
  /** How many rows a refused form carried, so that none of what was typed is lost. */
  typedRows: number;
  language: Language;
};

const rowsOf = (count: number, typed: number) =>
  Array.from({ length: Math.max(count + emptyRows, typed) }, (_, at) => at);

/** What a discussion is called with: its day, place, topics, and who follows the process. */
export function CallFields({ one, stewards, typedRows, language }: Props) {
  const t = discussionText[language].form;
  return (
    <>
      <div className="side-by-side">
        <TextField
          name="dag"
          label={t.day}
          hint={t.dayHint}
          size={12}
          value={one && formatDate(one.heldOn)}
        />
        <TextField name="sted" label={t.place} value={one?.place} />
      </div>
      <TextArea
        wide
        name="saker"
        label={t.topics}
        hint={t.topicsHint}
        value={one?.topics.join('\n')}
      />
      <fieldset className="field wide">
        <legend>{t.stewards}</legend>
        {rowsOf(stewards.length, typedRows).map((at) => (
          <div className="side-by-side" key={at}>
            <TextField name={`navn.${at}`} label={t.steward(at + 1)} value={stewards[at]?.name} />
            <TextField name={`forbund.${at}`} label={t.union} value={stewards[at]?.union} />
            <TextField
              name={`epost.${at}`}
              label={t.email}
              type="email"
              value={stewards[at]?.email}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** What is written in the minutes. */
export function MinutesFields({ one, typedRows, language }: Omit<Props, 'stewards'>) {
  const t = discussionText[language].form;
  const homework = one?.homework ?? [];
  return (
    <>
      <TextArea
        wide
        name="til-stede"
        label={t.present}
        hint={t.presentHint}
        value={one?.present.join('\n')}
      />
      <TextArea wide rows={10} name="referat" label={t.minutes} value={one?.minutes} />
      <TextArea
        wide
        name="avklart"
        label={t.clarified}
        hint={t.clarifiedHint}
        value={one?.clarified.join('\n')}
      />
      <fieldset className="field wide">
        <legend>{t.homework}</legend>
        {rowsOf(homework.length, typedRows).map((at) => {
          const due = homework[at]?.due;
          return (
            <div className="side-by-side" key={at}>
              <TextField
                name={`oppgave.${at}`}
                label={t.homeworkText(at + 1)}
                value={homework[at]?.text}
              />
              <TextField
                name={`frist.${at}`}
                label={t.due}
                size={12}
                value={due ? formatDate(due) : ''}
              />
            </div>
          );
        })}
      </fieldset>
    </>
  );
}

/** How many rows of a kind a form carried. */
export function rowsTyped(has: (name: string) => boolean): number {
  let rows = 0;
  while (rows < 110 && (has(`navn.${rows}`) || has(`oppgave.${rows}`))) rows += 1;
  return rows;
}
