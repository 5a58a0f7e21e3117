import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Select, TextArea, TextField } from '../../../ui/components/forms.tsx';
import { formatSpan } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { placeOfRoom } from '../commands/accept-plan.ts';
import type { SeriesRecord } from '../store/plans.ts';
import { planText } from '../text/index.ts';
import { seriesKinds } from '../vocabulary.ts';
import type { RefusedPlanForm } from './plan-page.tsx';
import type { PlanView } from './plan-view.ts';
import { weekdayWord } from './plan-words.ts';
import { SmallForm } from './small-form.tsx';
import { typedOrder } from './typed-order.ts';

type Props = {
  view: PlanView;
  bodies: readonly BodyRow[];
  visit: Visit;
  refused?: RefusedPlanForm | undefined;
};

/** What each body wants of the year, each in a form of its own, and one for another. */
export function Orders(props: Props) {
  const { view, visit, refused } = props;
  const t = planText[visit.language].orders;
  const open = refused?.form === 'bestilling' ? visit.form.text('bestilling') : null;
  return (
    <section className="block" aria-labelledby="bestillinger">
      <h2 id="bestillinger">{t.title}</h2>
      <p className="sub2">{t.lede}</p>
      {view.series.map((series) => (
        <Details
          key={series.id}
          open={open === series.id}
          summary={`${series.name}: ${summaryOf(series, visit)}`}
        >
          <OrderForm {...props} series={series} own={open === series.id} />
          <PostButton
            secondary
            action={addresses.meetingPlan(view.plan.id)}
            fields={{ gjor: 'fjern-bestilling', bestilling: series.id }}
          >
            {t.remove}
          </PostButton>
        </Details>
      ))}
      <Details summary={t.add} open={open === '' || view.series.length === 0}>
        <OrderForm {...props} series={null} own={open === ''} />
      </Details>
    </section>
  );
}

function summaryOf(series: SeriesRecord, { language }: Visit): string {
  const t = planText[language].orders;
  const days = series.weekdays.map((day) => weekdayWord(day, language)).join(', ');
  const hours = formatSpan(series.starts_at, series.ends_at);
  return `${t.summary(series.spring, series.autumn)}, ${days}, ${hours}`;
}

/** What sets the fields of one body's order apart from those of the others on the page. */
export const fieldsOfOrder = (id: string | undefined) => `bestilling-${id || 'ny'}`;

function OrderForm(props: Props & { series: SeriesRecord | null; own: boolean }) {
  const { view, bodies, visit, refused, series, own } = props;
  const { refusal: _, ...texts } = planText[visit.language];
  const t = texts.orders;
  const typed = typedOrder(series, visit);
  const rooms = [
    { value: '', label: texts.move.noRoom },
    ...view.rooms.map((room) => ({ value: room.id, label: placeOfRoom(room) })),
  ];
  return (
    <SmallForm
      wide
      name="bestilling"
      id={fieldsOfOrder(series?.id)}
      action={addresses.meetingPlan(view.plan.id)}
      fields={{ bestilling: series?.id ?? '' }}
      visit={visit}
      refused={own ? refused : undefined}
      submit={t.submit}
    >
      <Select
        name="utvalg"
        label={texts.columns.body}
        value={typed.utvalg}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="navn" label={t.name} hint={t.nameHint} value={typed.navn} />
      <Select
        name="slag"
        label={t.kind}
        value={typed.slag}
        options={seriesKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <TextField name="var" label={t.spring} value={typed.var} inputMode="numeric" size={4} />
      <TextField name="host" label={t.autumn} value={typed.host} inputMode="numeric" size={4} />
      <TextField name="ukedager" label={t.weekdays} hint={t.weekdaysHint} value={typed.ukedager} />
      <TextField name="begynner" label={t.start} value={typed.begynner} size={6} />
      <TextField name="slutter" label={t.end} value={typed.slutter} size={6} />
      <TextField name="minst" label={t.least} value={typed.minst} inputMode="numeric" size={4} />
      <TextField
        name="mest"
        label={t.most}
        hint={t.mostHint}
        value={typed.mest}
        inputMode="numeric"
        size={4}
      />
      <TextArea name="faste" label={t.fixed} hint={t.fixedHint} value={typed.faste} rows={3} />
      <TextField name="sted" label={t.place} value={typed.sted} />
      {view.rooms.length > 0 ? (
        <fieldset className="field wide">
          <legend>{t.rooms}</legend>
          <Select name="rom1" label="1." value={typed.rom1} options={rooms} />
          <Select name="rom2" label="2." value={typed.rom2} options={rooms} />
          <Select name="rom3" label="3." value={typed.rom3} options={rooms} />
        </fieldset>
      ) : null}
    </SmallForm>
  );
}
