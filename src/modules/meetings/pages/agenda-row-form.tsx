import type { Language } from '../../../kernel/language.ts';
import { childrenOf, levelOf } from '../../../kernel/rows-in-a-tree.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { ItemFields } from '../commands/change-item.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { mayLie } from '../rules/an-agenda-row-moves-without-loss.ts';
import { isClosedFromAbove } from '../rules/what-lies-under-closed-is-closed.ts';
import { readAgendaRows, readMeeting } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import { type AgendaItem, agendaItemKinds } from '../vocabulary.ts';
import { rowName, rowTitle } from './meeting-words.ts';

/** The form below an agenda that adds a row to it. */
export function AddRow(props: {
  meetingId: string;
  agenda: readonly AgendaItem[];
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { meetingId, agenda, visit, errors } = props;
  const t = meetingText[visit.language].agenda;
  const { form } = visit;
  return (
    <details className="addrow" open={form.has('tittel')}>
      <summary>{t.add}</summary>
      <form className="form" method="post" action={addresses.items(meetingId)}>
        <Select
          name="slag"
          label={t.addKind}
          value={form.text('slag')}
          options={agendaItemKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <TextField
          name="minutter"
          label={t.addMinutes}
          value={form.text('minutter')}
          errors={errors}
          inputMode="numeric"
        />
        <TextField
          wide
          name="tittel"
          label={t.addTitle}
          value={form.text('tittel')}
          errors={errors}
        />
        <Select
          name="under"
          label={t.liesUnder}
          value={form.text('under')}
          options={placesFor({ id: '', kind: 'case' }, agenda, visit.language)}
          errors={errors}
        />
        <TextField
          wide
          name="ansvarlig"
          label={t.addResponsible}
          hint={t.responsibleHint}
          value={form.text('ansvarlig')}
        />
        <TextField
          wide
          name="hjemmel"
          label={t.closedBasis}
          hint={t.closedHint}
          value={form.text('hjemmel')}
        />
        <TextField
          wide
          name="offentlig"
          label={t.publicTitle}
          hint={t.publicTitleHint}
          value={form.text('offentlig')}
        />
        <div className="acts">
          <Button secondary>{t.addRow}</Button>
        </div>
      </form>
    </details>
  );
}

/** The rows that a row may lie under, as the choices of a list; the top level first. */
function placesFor(
  row: Pick<AgendaItem, 'kind'> & { id: string },
  agenda: readonly AgendaItem[],
  language: Language,
) {
  const may = agenda.filter((one) => mayLie<TreeItem>(agenda, row, one.id) === null);
  const named = may.map((one) => ({
    value: one.id,
    label: '– '.repeat(levelOf(agenda, one)) + fullName(one, language),
  }));
  return [{ value: '', label: meetingText[language].agenda.atTheTop }, ...named];
}
type TreeItem = { id: string; kind: AgendaItem['kind']; parentId?: string | null };

const fullName = (row: AgendaItem, language: Language) =>
  [row.place, row.number, rowTitle(row, language)].filter(Boolean).join(' ');

/** Where a row lies, and a way of putting it somewhere else. */
function PlaceForm(props: { item: AgendaItem; agenda: readonly AgendaItem[]; visit: Visit }) {
  const { item, agenda, visit } = props;
  const t = meetingText[visit.language].agenda;
  const options = placesFor(item, agenda, visit.language);
  if (options.length < 2) return null;
  return (
    <section className="block" aria-labelledby="plass">
      <h2 id="plass">{t.place}</h2>
      <form
        className="form narrow"
        method="post"
        action={addresses.moveItem(visit.params.id ?? '', item.id)}
      >
        <Hidden values={{ retning: 'under' }} />
        <Select
          wide
          name="under"
          label={t.liesUnder}
          hint={t.placeHint}
          value={item.parentId ?? ''}
          options={options}
        />
        <div className="acts">
          <Button secondary>{t.movePlace}</Button>
        </div>
      </form>
    </section>
  );
}

export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Minutes as typed: a whole number, nothing, or (NaN) what is no number. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** What a row's form holds of an item, and what was typed into it. */
export function fieldsOf(item: AgendaItem): ItemFields {
  const { title, subPoints, responsible, minutes, budget, closedBasis } = item;
  const publicTitle = item.publicTitle ?? null;
  return { title, subPoints, responsible, minutes, budget, closedBasis, publicTitle };
}

/** The fields as typed. */
export function typedFields(visit: Visit): ItemFields {
  const { text, has } = visit.form;
  const count = readMinutes(text('antall'));
  const each = readMinutes(text('hver'));
  const basis = text('hjemmel').trim();
  return {
    title: text('tittel').trim(),
    subPoints: lines(text('underpunkter')),
    responsible: lines(text('ansvarlig')),
    minutes: readMinutes(text('minutter')),
    budget: count && each ? { count, minutesEach: each, label: text('hvem').trim() || '–' } : null,
    closedBasis: has('lukket') || basis ? basis : null,
    publicTitle: text('offentlig').trim() || null,
  };
}

/** The page where one row of an agenda is changed in full. */
export async function rowPage(
  visit: Visit,
  shown: { errors?: readonly FieldError[]; conflict?: string } = {},
): Promise<Answer> {
  const { language, db, form } = visit;
  const record = await readMeeting(db, visit.params.id ?? '');
  if (!record) return { kind: 'not-found' };
  const agenda = await readAgendaRows(db, record.id);
  const item = agenda.find((row) => row.id === visit.params.item);
  if (!item) return { kind: 'not-found' };
  const t = meetingText[language];
  const stored = fieldsOf(item);
  const typed = form.has('tittel') ? typedFields(visit) : stored;
  const errors = shown.errors ?? [];
  const name = rowName(item, language);
  const removable = !isShut(record);
  const heading = item.kind === 'group';
  const lifts = heading && childrenOf(agenda, item.id).length > 0;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.agenda.editRow(name),
    nav: 'meetings',
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: formatDate(record.held_on), href: addresses.meeting(record.id) },
      { label: name },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.agenda.editRow(name)}
          {...(lifts ? { lede: t.agenda.removeLifts } : {})}
          actions={
            removable ? (
              <PostButton action={addresses.removeItem(record.id, item.id)} secondary>
                {t.agenda.remove(name)}
              </PostButton>
            ) : null
          }
        />
        <form className="form narrow" method="post" action={addresses.item(record.id, item.id)}>
          <Hidden values={{ sett: JSON.stringify(stored) }} />
          <TextField
            wide
            name="tittel"
            label={t.agenda.addTitle}
            value={typed.title}
            errors={errors}
          />
          {heading ? null : (
            <TextField
              name="minutter"
              label={t.agenda.addMinutes}
              value={form.has('minutter') ? form.text('minutter') : typed.minutes}
              errors={errors}
              inputMode="numeric"
            />
          )}
          <TextArea
            wide
            name="ansvarlig"
            label={t.agenda.addResponsible}
            hint={t.paper.oneNamePerLine}
            value={typed.responsible.join('\n')}
            rows={3}
          />
          <TextArea
            wide
            name="underpunkter"
            label={t.agenda.subPoints}
            hint={t.agenda.onePerLine}
            value={typed.subPoints.join('\n')}
            rows={3}
          />
          {heading ? null : (
            <fieldset className="field wide group">
              <legend>{t.agenda.budget}</legend>
              <p className="hint">{t.agenda.budgetHint}</p>
              <div className="form three">
                <TextField
                  name="antall"
                  label={t.agenda.budgetCount}
                  value={typed.budget?.count}
                  inputMode="numeric"
                />
                <TextField name="hvem" label={t.agenda.budgetLabel} value={typed.budget?.label} />
                <TextField
                  name="hver"
                  label={t.agenda.budgetEach}
                  value={typed.budget?.minutesEach}
                  inputMode="numeric"
                />
              </div>
            </fieldset>
          )}
          <TextField
            wide
            name="hjemmel"
            label={t.agenda.closedBasis}
            hint={isClosedFromAbove(agenda, item) ? t.agenda.closedFromAbove : t.agenda.closedHint}
            value={typed.closedBasis}
            errors={errors}
          />
          <TextField
            wide
            name="offentlig"
            label={t.agenda.publicTitle}
            hint={t.agenda.publicTitleHint}
            value={typed.publicTitle}
          />
          <div className="acts">
            <Button>{t.agenda.saveRow}</Button>
            <ButtonLink href={addresses.meeting(record.id)} secondary>
              {t.facts.cancel}
            </ButtonLink>
          </div>
        </form>
        <PlaceForm item={item} agenda={agenda} visit={visit} />
      </>
    ),
  };
}
