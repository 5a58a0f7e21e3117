import { Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { majoritySentence } from '../../procedure/index.ts';
import { type Live, nameOf } from '../live/live.ts';
import { rollNow } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import { consensusOf } from '../rules/consensus-follows-from-the-stances.ts';
import { courseOf } from '../rules/the-course-follows-from-its-events.ts';
import { stances } from '../vocabulary.ts';
import { Act, Go, More } from './acts.tsx';

/** Where a body settles by agreement: where each stands, and whether the body agrees. */
export function ItemStances({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view, context } = live;
  if (context.procedure.profile.decisions.value.kind !== 'consensus') return null;
  const taken = courseOf(sitting, row.id).stances;
  const agreed = consensusOf(sitting, context, row.id);
  const leads = view.mode === 'lead';
  if (taken.length === 0 && !leads) return null;
  return (
    <section className="block" id="enighet" aria-label={t.stances.heading}>
      {agreed ? (
        <>
          <h3>{t.stances.heading}</h3>
          <p>
            <Status shape={agreed.result.how === 'consensus' ? 'ok' : 'warn'}>
              {majoritySentence(agreed.result, view.language)}
            </Status>
          </p>
          <ul className="plain">
            {taken
              .filter((one) => one.stance !== 'consent')
              .map((one) => (
                <li key={one.participant} data-key={one.participant}>
                  <b>{nameOf(live, one.participant)}</b>: {t.stances.names[one.stance]}
                  {one.reason ? ` – ${one.reason}` : ''}
                </li>
              ))}
          </ul>
        </>
      ) : null}
      {leads ? (
        <More id="noter-enighet" summary={t.stances.note}>
          <StanceForm live={live} row={row} />
        </More>
      ) : null}
    </section>
  );
}

function StanceForm({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting } = live;
  const taken = courseOf(sitting, row.id).stances;
  const roll = rollNow(sitting, row.id).filter((seat) => seat.filled);
  return (
    <Act
      live={live}
      kind="stances-noted"
      at="enighet"
      fields={{ itemId: row.id }}
      className="act column"
    >
      <p className="hint">{t.stances.hint}</p>
      {roll.map(({ participant }) => {
        const own = taken.find((one) => one.participant === participant);
        return (
          <div className="stance" key={participant} data-key={participant}>
            <Select
              id={`holdning-${participant}`}
              name={`stance:${participant}`}
              label={nameOf(live, participant)}
              value={own?.stance ?? 'consent'}
              options={stances.map((stance) => ({ value: stance, label: t.stances.names[stance] }))}
            />
            <TextField
              id={`holdning-grunn-${participant}`}
              name={`reason:${participant}`}
              label={t.stances.reason}
              value={own?.reason ?? ''}
            />
          </div>
        );
      })}
      <Go primary>{t.stances.save}</Go>
    </Act>
  );
}
