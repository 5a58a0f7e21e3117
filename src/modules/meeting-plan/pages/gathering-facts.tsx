import type { BodyId } from '../../../kernel/ids.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  type FieldError,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { formatDate, formatTime, parseDate, parseTime } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { BodyRow } from '../../organisations/index.ts';
import type { GatheringFacts } from '../commands/keep-gatherings.ts';
import type { GatheringRecord } from '../store/gatherings.ts';
import { aroundText, planText } from '../text/index.ts';
import { gatheringKinds } from '../vocabulary.ts';

/** The lines of a text area, without the empty ones. */
export const linesOf = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean);

/** When, where, why and for whom a gathering is; the same form for a new one and a known one. */
export function FactsForm(props: {
  action: string;
  gathering: GatheringRecord | null;
  bodies: readonly BodyRow[];
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { action, gathering, bodies, visit, errors } = props;
  const t = aroundText[visit.language].gatherings;
  const sent = errors.length > 0;
  const value = (name: string, stored: string | number | null | undefined) =>
    sent ? visit.form.text(name) : String(stored ?? '');
  const year = gathering?.year ?? visit.today.slice(0, 4);
  return (
    <form className="form" method="post" action={action}>
      <Hidden values={{ gjor: 'fakta', versjon: gathering?.version ?? 0 }} />
      <TextField
        wide
        name="tema"
        label={t.theme}
        value={value('tema', gathering?.theme)}
        errors={errors}
      />
      <TextArea
        name="hensikt"
        label={t.purpose}
        rows={2}
        value={value('hensikt', gathering?.purpose)}
        errors={errors}
      />
      <Select
        name="slag"
        label={t.kind}
        value={value('slag', gathering?.kind ?? 'gathering')}
        options={gatheringKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      {gathering ? null : (
        <Select
          name="utvalg"
          label={t.owner}
          value={value('utvalg', '')}
          errors={errors}
          options={[
            { value: '', label: planText[visit.language].make.choose },
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextField
        name="dato"
        label={t.date}
        hint={t.dateHint}
        value={value('dato', gathering?.held_on ? formatDate(gathering.held_on) : '')}
        errors={errors}
        size={12}
      />
      <TextField
        name="uke"
        label={t.week}
        value={value('uke', gathering?.week)}
        errors={errors}
        inputMode="numeric"
        size={4}
      />
      <TextField
        name="ar"
        label={t.year}
        value={value('ar', year)}
        errors={errors}
        inputMode="numeric"
        size={6}
      />
      <TextField
        name="begynner"
        label={t.start}
        value={value('begynner', gathering?.starts_at ? formatTime(gathering.starts_at) : '')}
        errors={errors}
        size={6}
      />
      <TextField
        name="slutter"
        label={t.end}
        value={value('slutter', gathering?.ends_at ? formatTime(gathering.ends_at) : '')}
        errors={errors}
        size={6}
      />
      <TextField
        wide
        name="sted"
        label={t.place}
        value={value('sted', gathering?.place)}
        errors={errors}
      />
      <TextArea
        name="inviterte"
        label={t.invited}
        hint={t.linesHint}
        value={value('inviterte', gathering?.invited.join('\n'))}
        errors={errors}
      />
      <Checkbox
        name="strommes"
        label={t.streaming}
        checked={sent ? visit.form.has('strommes') : (gathering?.streaming ?? false)}
      />
      <TextField
        wide
        name="stromming"
        label={t.streamingNote}
        value={value('stromming', gathering?.streaming_note)}
        errors={errors}
      />
      <div className="acts">
        <Button>{t.save}</Button>
      </div>
    </form>
  );
}

/** Reads the facts that were typed, or says field by field what is wrong. */
export function readFacts(visit: Visit): { facts: GatheringFacts; errors: FieldError[] } {
  const { form, language } = visit;
  const t = aroundText[language].refusal;
  const errors: FieldError[] = [];
  const typed = form.text('dato').trim();
  const date = typed ? parseDate(typed) : null;
  if (typed && !date) errors.push({ field: 'dato', message: t['date-wrong'] });
  const time = (field: string) => {
    const words = form.text(field).trim();
    const read = words ? parseTime(words) : null;
    if (words && !read) errors.push({ field, message: t['time-wrong'] });
    return read;
  };
  const week = form.text('uke').trim();
  const year = date ? Number(date.slice(0, 4)) : Number(form.text('ar').trim());
  return {
    facts: {
      body_id: form.text('utvalg') as BodyId,
      kind: gatheringKinds.find((one) => one === form.text('slag')) ?? 'gathering',
      theme: form.text('tema').trim(),
      purpose: form.text('hensikt').trim(),
      held_on: date,
      week: date || !week ? null : Number(week),
      year: Number.isInteger(year) && year > 1900 ? year : Number(visit.today.slice(0, 4)),
      starts_at: time('begynner'),
      ends_at: time('slutter'),
      place: form.text('sted').trim(),
      invited: linesOf(form.text('inviterte')),
      streaming: form.has('strommes'),
      streaming_note: form.text('stromming').trim(),
    },
    errors,
  };
}
