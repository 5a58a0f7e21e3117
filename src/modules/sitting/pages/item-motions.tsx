import { Difference } from '../../../ui/components/difference.tsx';
import { Select, TextArea } from '../../../ui/components/forms.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type Live, nameOf, paperOf } from '../live/live.ts';
import { longestText } from '../rules/a-fact-is-read-from-outside.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import type { Motion } from '../vocabulary.ts';
import { Act, ActButton, Go, More, Only } from './acts.tsx';

/** The proposed decision, and what somebody in the meeting wants instead. */
export function ItemMotions({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view } = live;
  const points = paperOf(live, row.id)?.proposals ?? [];
  const motions = sitting.motions.filter((one) => one.itemId === row.id);
  return (
    <section className="block" id="forslag" aria-labelledby="forslag-h">
      <h3 id="forslag-h">{t.motions.proposed}</h3>
      {points.length === 0 ? <p className="hint">{t.motions.nothing}</p> : null}
      <ol className="points">
        {points.map((point) => (
          <li key={point.no} value={point.no}>
            {point.text}
          </li>
        ))}
      </ol>
      {motions.length > 0 ? <h3>{t.motions.heading}</h3> : null}
      <ul className="motions">
        {motions.map((motion) => (
          <MotionLine
            key={motion.id}
            live={live}
            motion={motion}
            before={points.find((one) => one.no === motion.pointNo)?.text ?? ''}
          />
        ))}
      </ul>
      {view.mode === 'lead' ? (
        <More id="nytt-forslag" summary={t.motions.put}>
          <MotionForm live={live} row={row} own={false} />
        </More>
      ) : null}
    </section>
  );
}

function MotionLine(props: { live: Live; motion: Motion; before: string }) {
  const { live, motion, before } = props;
  const { t, view } = live;
  const name = nameOf(live, motion.participant);
  const withdraw = (
    <ActButton
      live={live}
      kind="motion-withdrawn"
      at="forslag"
      fields={{ motionId: motion.id }}
      label={`${t.motions.withdraw}: ${name}`}
    >
      {t.motions.withdraw}
    </ActButton>
  );
  return (
    <li className={motion.withdrawn ? 'gone' : undefined} data-key={motion.id}>
      <p>
        <b>{t.motions.by(name)}</b>{' '}
        <span className="dim">
          {motion.pointNo === null ? t.motions.ownPoint : t.motions.changes(motion.pointNo)}
          {motion.withdrawn ? `, ${t.motions.withdrawn}` : ''}
        </span>
      </p>
      <p>
        {motion.withdrawn ? (
          motion.text
        ) : (
          <Difference before={before} after={motion.text} words={t.motions} />
        )}
      </p>
      {motion.withdrawn ? null : view.mode === 'lead' ? (
        withdraw
      ) : (
        <Only live={live} ids={[motion.participant]}>
          {withdraw}
        </Only>
      )}
    </li>
  );
}

/** A new motion: a point of its own, or another wording of a proposed one. */
export function MotionForm({ live, row, own }: { live: Live; row: AgendaItem; own: boolean }) {
  const { t, sitting } = live;
  const points = paperOf(live, row.id)?.proposals ?? [];
  const here = sitting.participants.filter((one) => isPresent(sitting, one.id));
  const id = own ? 'mitt' : 'nytt';
  return (
    <Act
      live={live}
      kind="motion-put"
      at={own ? 'ditt' : 'forslag'}
      fields={{ itemId: row.id }}
      className="act column"
    >
      {own ? null : (
        <Select
          id={`${id}-fra`}
          name="participant"
          label={t.motions.putBy}
          options={here.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <Select
        id={`${id}-gjelder`}
        name="pointNo"
        label={t.motions.about}
        options={[
          { value: '', label: t.motions.newPoint },
          ...points.map((point) => ({
            value: String(point.no),
            label: `${t.motions.point(point.no)}: ${point.text.slice(0, 60)}`,
          })),
        ]}
      />
      <TextArea
        maxLength={longestText}
        rows={3}
        id={`${id}-tekst`}
        name="text"
        label={t.motions.text}
        required
      />
      <Go>{t.motions.putButton}</Go>
    </Act>
  );
}
