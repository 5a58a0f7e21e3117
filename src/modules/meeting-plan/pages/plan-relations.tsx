import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { commonSchoolWeeks, type SchoolWeeks } from '../rules/school-holidays-by-county.ts';
import { planText } from '../text/index.ts';
import type { RefusedPlanForm } from './plan-page.tsx';
import type { PlanView } from './plan-view.ts';
import { monthName } from './year-picture.tsx';

/** Which bodies meet ahead of which, and a date that was set later. */
export function Relations({ view, visit }: { view: PlanView; visit: Visit }) {
  const texts = planText[visit.language];
  const t = texts.relations;
  const home = addresses.meetingPlan(view.plan.id);
  const options = view.series.map(({ id, name }) => ({ value: id, label: name }));
  const list = new Intl.ListFormat(visit.language === 'en' ? 'en-GB' : 'nb-NO');
  return (
    <section className="block" aria-labelledby="rekkefolge">
      <h2 id="rekkefolge">{t.title}</h2>
      <p className="sub2">{t.lede}</p>
      {view.plan.relations.length === 0 ? <p className="dim">{t.none}</p> : null}
      <ul className="rules">
        {view.plan.relations.map((one, at) => {
          const row = t.row(view.nameOf(one.before), view.nameOf(one.after), one.workingDays);
          const months = one.months?.map((month) => monthName(month, visit.language, 'long'));
          return (
            <li key={`${one.before} ${one.after} ${one.workingDays}`}>
              <span>
                {row}
                {months ? <span className="dim">, {t.months(list.format(months))}</span> : null}
              </span>
              <PostButton
                secondary
                small
                action={home}
                label={t.removeThis(row)}
                fields={{ gjor: 'fjern-rekkefolge', nr: String(at) }}
              >
                {t.remove}
              </PostButton>
            </li>
          );
        })}
      </ul>
      {view.series.length > 1 ? (
        <form className="form tight" method="post" action={home}>
          <Hidden values={{ gjor: 'rekkefolge' }} />
          <Select name="foran" label={t.before} options={options} value={options[1]?.value} />
          <Select name="etter" label={t.after} options={options} value={options[0]?.value} />
          <TextField name="arbeidsdager" label={t.days} value="10" inputMode="numeric" size={4} />
          <TextField name="maneder" label={t.onlyMonths} hint={t.onlyMonthsHint} size={10} />
          <div className="acts">
            <Button secondary>{t.add}</Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

type FormProps = { view: PlanView; visit: Visit; refused?: RefusedPlanForm | undefined };

/** Where a date that was set later goes in. */
export function InsertDate({ view, visit, refused }: FormProps) {
  const texts = planText[visit.language];
  const t = texts.orders;
  const own = refused?.form === 'sett-inn';
  const errors = own ? refused.errors : [];
  const value = (name: string) => (own ? visit.form.text(name) : '');
  if (view.series.length === 0) return null;
  return (
    <Details summary={t.insert} open={own}>
      <p className="sub2">{t.insertLede}</p>
      <form className="form tight" method="post" action={addresses.meetingPlan(view.plan.id)}>
        <Hidden values={{ gjor: 'sett-inn' }} />
        <Select
          name="bestilling"
          label={t.series}
          value={value('bestilling')}
          options={view.series.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          name="dato"
          label={texts.columns.date}
          value={value('dato')}
          errors={errors}
          size={12}
        />
        <TextField
          name="begynner"
          label={t.start}
          value={value('begynner')}
          errors={errors}
          size={6}
        />
        <TextField name="slutter" label={t.end} value={value('slutter')} errors={errors} size={6} />
        <div className="acts">
          <Button secondary>{t.insertSubmit}</Button>
        </div>
      </form>
    </Details>
  );
}

/** The plan's own frame: its name, its summer and its school holidays. */
export function Frame(props: FormProps & { weeks: SchoolWeeks | null }) {
  const { view, visit, refused, weeks } = props;
  const t = planText[visit.language].frame;
  const own = refused?.form === 'ramme';
  const errors = own ? refused.errors : [];
  const { plan } = view;
  const used = weeks ?? commonSchoolWeeks[plan.county] ?? null;
  const value = (name: string, stored: string | number) =>
    own ? visit.form.text(name) : String(stored);
  return (
    <Details summary={t.title} open={own}>
      <form className="form tight" method="post" action={addresses.meetingPlan(plan.id)}>
        <Hidden values={{ gjor: 'ramme' }} />
        <TextField name="navn" label={t.name} value={value('navn', plan.name)} errors={errors} />
        <TextField
          name="sommer-fra"
          label={t.summerFrom}
          value={value('sommer-fra', plan.summer_from)}
          errors={errors}
          inputMode="numeric"
          size={4}
        />
        <TextField
          name="sommer-til"
          label={t.summerTo}
          value={value('sommer-til', plan.summer_to)}
          errors={errors}
          inputMode="numeric"
          size={4}
        />
        <TextField
          name="fylke"
          label={t.county}
          value={value('fylke', plan.county)}
          errors={errors}
        />
        <TextField
          name="vinterferie"
          label={t.winter}
          hint={t.weeksHint}
          value={value('vinterferie', used?.winter ?? '')}
          errors={errors}
          inputMode="numeric"
          size={4}
        />
        <TextField
          name="hostferie"
          label={t.autumn}
          value={value('hostferie', used?.autumn ?? '')}
          errors={errors}
          inputMode="numeric"
          size={4}
        />
        <div className="acts">
          <Button secondary>{t.submit}</Button>
        </div>
      </form>
    </Details>
  );
}
