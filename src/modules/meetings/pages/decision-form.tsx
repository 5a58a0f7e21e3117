import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { type FieldError, Hidden, TextArea, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { meetingText } from '../text/index.ts';
import type { AgendaItem, Proposal } from '../vocabulary.ts';
import { fieldOf, recordable, type TypedDecision } from './typed-decision.ts';

type Props = {
  meetingId: string;
  item: AgendaItem;
  proposals: readonly Proposal[];
  typed: TypedDecision;
  errors: readonly FieldError[];
  visit: Visit;
};

function Outcomes({ item, proposals, typed, errors, visit }: Props) {
  const t = meetingText[visit.language].decide;
  const name = fieldOf(item.id, 'utfall');
  const error = errors.find((one) => one.field === name);
  const nothing = proposals.length === 0;
  const words = { ...t.outcomes, ...(nothing ? { changed: t.decidedInMeeting } : {}) };
  return (
    <fieldset className="field wide" aria-describedby={error ? `felt-${name}-feil` : undefined}>
      <legend>{t.outcome}</legend>
      <div className="outcomes">
        {recordable.map((outcome, at) => {
          const cannot = nothing && outcome === 'as_proposed';
          return (
            <label key={outcome} className="choice">
              <input
                type="radio"
                id={at === 0 ? `felt-${name}` : undefined}
                name={name}
                value={outcome}
                defaultChecked={outcome === typed.outcome}
                disabled={cannot}
              />
              <span>
                {words[outcome]}
                {cannot ? <small className="dim"> ({t.nothingProposed})</small> : null}
              </span>
            </label>
          );
        })}
      </div>
      {error ? (
        <p className="fault" id={`felt-${name}-feil`}>
          {error.message}
        </p>
      ) : null}
    </fieldset>
  );
}

function ChangedPoints({ item, proposals, typed, errors, visit }: Props) {
  const t = meetingText[visit.language].decide;
  const added = typed.added.length > 0 ? typed.added : ['', ''];
  return (
    <div className="field wide if-changed">
      <p className="kicker">{t.points}</p>
      {proposals.length > 0 ? <p className="hint">{t.strikeHint}</p> : null}
      {proposals.map(({ no, text }) => (
        <div key={no} className="beside">
          <p>
            <small>
              {t.proposed} {no}
            </small>
            {text}
          </p>
          <TextArea
            name={fieldOf(item.id, `punkt-${no}`)}
            label={t.pointText(no)}
            value={typed.points.get(no) ?? ''}
            errors={errors}
            rows={Math.min(8, 2 + Math.floor(text.length / 60))}
          />
        </div>
      ))}
      {added.map((text, at) => (
        <div key={String(at)} className="beside">
          <p>
            <small>{t.addedAtMeeting}</small>
          </p>
          <NewPoint item={item} at={at} text={text} label={t.newPoint} />
        </div>
      ))}
    </div>
  );
}

/** Several fields of one name, each with a label of its own. */
function NewPoint(props: { item: AgendaItem; at: number; text: string; label: string }) {
  const { item, at, text, label } = props;
  const name = fieldOf(item.id, 'nytt');
  const id = `felt-${name}-${at}`;
  return (
    <div className="field">
      <label htmlFor={id}>{`${label} ${at + 1}`}</label>
      <textarea className="in" id={id} name={name} rows={2} defaultValue={text} />
    </div>
  );
}

/** What a meeting did with a case: an outcome, and the fields that the outcome asks for. */
export function DecisionForm(props: Props) {
  const { meetingId, item, typed, errors, visit } = props;
  const t = meetingText[visit.language].decide;
  const number = item.number ?? item.title;
  const correcting = typed.seen !== '';
  return (
    <form className="form decide" method="post" action={addresses.decide(meetingId, item.id)}>
      {correcting ? <Hidden values={{ [fieldOf(item.id, 'sett')]: typed.seen }} /> : null}
      <Outcomes {...props} />
      <ChangedPoints {...props} />
      <div className="if-postponed">
        <TextField
          name={fieldOf(item.id, 'til')}
          label={t.until}
          hint={t.untilHint}
          value={typed.until}
          errors={errors}
        />
      </div>
      <TextArea
        wide
        name={fieldOf(item.id, 'merknad')}
        label={t.note}
        value={typed.note}
        rows={2}
      />
      <div className="acts">
        <Button label={correcting ? t.correctOf(number) : t.recordOf(number)}>
          {correcting ? t.correct : t.record}
        </Button>
        {correcting ? <p className="why">{t.correctLede}</p> : null}
      </div>
    </form>
  );
}
