import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { formatDate, formatTime } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { timetableText } from '../text/index.ts';
import type { Session, Timetable } from '../vocabulary.ts';
import type { RefusedForm } from './timetable-page.tsx';

type Refused = RefusedForm | undefined;

function around(visit: Visit, refused: Refused, form: RefusedForm['form']) {
  const own = refused?.form === form ? refused : undefined;
  return { id: form, errors: own?.errors ?? [], typed: own ? visit.form.text : null };
}

function DayFields({ day, language }: { day?: Session; language: Language }) {
  const t = timetableText[language].add;
  return (
    <>
      <TextField
        name="dato"
        label={t.date}
        hint={t.dateHint}
        value={day ? formatDate(day.date) : ''}
      />
      <TextField
        name="fra"
        label={t.start}
        hint={t.timeHint}
        value={day ? formatTime(day.start) : ''}
      />
      <TextField name="til" label={t.end} hint={t.endHint} value={day ? formatTime(day.end) : ''} />
      <TextField name="sted" label={t.place} value={day?.place} />
      <TextField name="digitalt" label={t.remote} hint={t.remoteHint} value={day?.remote} />
      <TextArea wide rows={2} name="hva" label={t.configures} value={day?.configures} />
    </>
  );
}

/** Where days are entered, one by one or many at once. */
export function AddForms(props: { timetable: Timetable; visit: Visit; refused: Refused }) {
  const { timetable, visit, refused } = props;
  const t = timetableText[visit.language];
  const to = addresses.timetable(timetable.id);
  const paste = around(visit, refused, 'lim-inn');
  return (
    <>
      <section className="block" aria-labelledby="add-day">
        <h2 id="add-day">{t.add.title}</h2>
        <FieldsOf {...around(visit, refused, 'legg-til')}>
          <form className="form" method="post" action={to}>
            <Hidden values={{ gjor: 'legg-til' }} />
            <DayFields language={visit.language} />
            <div className="acts">
              <Button>{t.add.submit}</Button>
            </div>
          </form>
        </FieldsOf>
      </section>
      <Details summary={t.paste.title} open={paste.errors.length > 0}>
        <FieldsOf {...paste}>
          <form className="form one" method="post" action={to} data-draft={to}>
            <Hidden values={{ gjor: 'lim-inn' }} />
            <TextArea wide rows={8} name="dager" label={t.paste.label} hint={t.paste.hint} />
            <div className="acts">
              <Button secondary>{t.paste.submit}</Button>
            </div>
          </form>
        </FieldsOf>
      </Details>
    </>
  );
}

/** Where one day is changed, cancelled, or taken in again. */
export function ChangeForms(props: { day: Session; visit: Visit; refused: Refused }) {
  const { day, visit, refused } = props;
  const t = timetableText[visit.language];
  const to = addresses.timetable(day.timetableId);
  const seen = { dag: day.id, sekvens: day.sequence };
  const date = formatDate(day.date);
  return (
    <section className="block" aria-labelledby="endre">
      <h2 id="endre">{t.change.title(date)}</h2>
      {day.cancelledReason === null ? (
        <>
          <FieldsOf {...around(visit, refused, 'endre')}>
            <form className="form" method="post" action={to}>
              <Hidden values={{ gjor: 'endre', ...seen }} />
              <DayFields day={day} language={visit.language} />
              <div className="acts">
                <Button>{t.change.submit}</Button>
                <ButtonLink secondary href={to}>
                  {t.change.back}
                </ButtonLink>
              </div>
            </form>
          </FieldsOf>
          <FieldsOf {...around(visit, refused, 'avlys')}>
            <form className="form one" method="post" action={to}>
              <Hidden values={{ gjor: 'avlys', ...seen }} />
              <TextField wide name="grunn" label={t.change.reason} />
              <div className="acts">
                <Button secondary>{t.change.cancel}</Button>
              </div>
            </form>
          </FieldsOf>
        </>
      ) : (
        <form className="form one" method="post" action={to}>
          <p>{t.cancelledFor(day.cancelledReason)}</p>
          <Hidden values={{ gjor: 'ta-inn', ...seen }} />
          <div className="acts">
            <Button secondary>{t.change.restore}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
