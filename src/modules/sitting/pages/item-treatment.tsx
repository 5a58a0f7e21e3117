import { Select, TextArea } from '../../../ui/components/forms.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type Live, nameOf } from '../live/live.ts';
import { longestText } from '../rules/a-fact-is-read-from-outside.ts';
import { courseOf } from '../rules/the-course-follows-from-its-events.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import { Act, Go, More } from './acts.tsx';

/** What happened in the item, in words, and the statements that somebody wants in the minutes. */
export function ItemTreatment({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view } = live;
  const course = courseOf(sitting, row.id);
  const leads = view.mode === 'lead';
  const here = sitting.participants.filter((one) => isPresent(sitting, one.id));
  return (
    <>
      {leads ? (
        <section className="block" id="behandling" aria-label={t.treatment.heading}>
          <Act
            live={live}
            kind="treatment-written"
            at="behandling"
            fields={{ itemId: row.id, version: course.treatmentVersion }}
            className="act column"
            id={`behandling-${row.id}`}
            autosave
          >
            <TextArea
              maxLength={longestText}
              id={`behandling-tekst-${row.id}`}
              name="text"
              label={t.treatment.heading}
              hint={t.treatment.hint}
              value={course.treatment}
              rows={5}
            />
            <div className="acts">
              <Go>{t.treatment.save}</Go>
              <span className="saved" data-saved="" data-keep="" role="status" />
            </div>
          </Act>
        </section>
      ) : null}
      {course.statements.length > 0 || leads ? (
        <section className="block" id="tilforsler" aria-label={t.statements.heading}>
          {course.statements.length > 0 ? <h3>{t.statements.heading}</h3> : null}
          <ul className="motions">
            {course.statements.map((statement) => (
              <li key={statement.number}>
                <p>
                  <b>{nameOf(live, statement.participant)}</b>
                </p>
                <p>{statement.text}</p>
              </li>
            ))}
          </ul>
          {leads ? (
            <More id="ny-tilforsel" summary={t.statements.save}>
              <Act
                live={live}
                kind="statement-made"
                at="tilforsler"
                fields={{ itemId: row.id }}
                className="act column"
              >
                <Select
                  id="tilforsel-fra"
                  name="participant"
                  label={t.statements.from}
                  options={here.map((one) => ({ value: one.id, label: one.name }))}
                />
                <TextArea
                  maxLength={longestText}
                  rows={3}
                  id="tilforsel-tekst"
                  name="text"
                  label={t.statements.text}
                  required
                />
                <Go>{t.statements.save}</Go>
              </Act>
            </More>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
