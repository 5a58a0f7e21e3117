import type { Language } from '../../../kernel/language.ts';
import { writtenTable } from '../../../kernel/separated-values.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  type FieldError,
  FieldsOf,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listGroups } from '../../recruitment/index.ts';
import { closeMonth, logHours, setFrame } from '../commands/keep-hours.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import {
  type FrameRefusal,
  type HoursRefusal,
  standingOfFrame,
} from '../rules/hours-stay-within-the-frame.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import { listClosedMonths, listTimeEntries, readFrame } from '../store/hours.ts';
import { hoursText } from '../text/hours/index.ts';
import type { BudgetFrame } from '../vocabulary.ts';
import { keepsHours } from '../who-keeps-hours.ts';

type Refused = { form: 'timer' | 'ramme'; errors: readonly FieldError[]; status: 409 | 422 };

const written = (value: number, language: Language) => {
  const text = value.toFixed(2).replace(/\.?0+$/u, '');
  return language === 'en' ? text : text.replace('.', ',');
};
const monthWritten = (month: string) => `${month.slice(5)}.${month.slice(0, 4)}`;

/** The entries that somebody may see, with whose they are. */
async function hoursSeen(visit: Visit) {
  const { db } = visit;
  const [engagements, entries, frame, closed, groups] = await Promise.all([
    engagementsSeen(db, visit.acting().actor),
    listTimeEntries(db),
    readFrame(db),
    listClosedMonths(db),
    listGroups(db),
  ]);
  const byId = new Map(engagements.map((one) => [one.id, one]));
  const rows = entries.flatMap((entry) => {
    const engagement = byId.get(entry.engagementId);
    const group = groups.find(({ id }) => id === engagement?.bodyId)?.name ?? '';
    return engagement ? [{ entry, engagement, group }] : [];
  });
  return { engagements, entries, frame, closed, rows };
}

/** The frame, what is left of it, the hours that were entered, and where experts enter theirs. */
export async function hoursPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language } = visit;
  const t = hoursText[language];
  const { engagements, entries, frame, closed, rows } = await hoursSeen(visit);
  const mayEdit =
    visit.may('engagement.edit', { bodyId: null }).ok &&
    (await keepsHours(db, visit.acting().actor));
  const mayLog = visit.may('engagement.log-hours', { bodyId: null }).ok;
  const experts = await listExpertRoles(db);
  const own = engagements.filter(({ roleId }) => experts.includes(roleId));
  const months = [...new Set(entries.map(({ month }) => month))];
  const fieldsOf = (form: Refused['form']) => ({
    id: form,
    errors: refused?.form === form ? refused.errors : [],
    typed: refused?.form === form ? visit.form.text : null,
  });
  return recruitmentPage({
    visit,
    current: 'experts',
    title: t.title,
    lede: t.lede,
    actions:
      rows.length > 0 ? (
        <ButtonLink secondary href={addresses.expertHoursFile()}>
          {t.list.csv}
        </ButtonLink>
      ) : undefined,
    refused,
    main: (
      <>
        <section className="block" aria-labelledby="rammen">
          <h2 id="rammen">{t.frame.title}</h2>
          {frame ? (
            <FrameLines frame={frame} entries={entries} language={language} />
          ) : (
            <p>{t.frame.none}</p>
          )}
          {mayEdit ? (
            <Details summary={t.frame.set} open={refused?.form === 'ramme' || frame === null}>
              <form method="post" action={addresses.expertHours()} className="fields terms">
                <FieldsOf {...fieldsOf('ramme')}>
                  <Hidden values={{ gjor: 'ramme', sett: frame?.version ?? 0 }} />
                  <Select
                    name="enhet"
                    label={t.frame.unit}
                    value={frame?.unit ?? 'hours'}
                    options={[
                      { value: 'hours', label: t.frame.units.hours },
                      { value: 'kroner', label: t.frame.units.kroner },
                    ]}
                  />
                  <TextField
                    name="belop"
                    label={t.frame.amount}
                    inputMode="decimal"
                    size={12}
                    value={frame ? written(frame.amount, language) : ''}
                  />
                  <TextField
                    name="sats"
                    label={t.frame.rate}
                    inputMode="decimal"
                    size={8}
                    value={frame?.rate ? written(frame.rate, language) : ''}
                  />
                  <TextField name="gitt-av" label={t.frame.by} value={frame?.grantedBy} />
                </FieldsOf>
                <p className="acts">
                  <Button secondary>{t.frame.submit}</Button>
                </p>
              </form>
            </Details>
          ) : null}
        </section>
        {mayLog ? (
          <section className="block" aria-labelledby="for-timer">
            <h2 id="for-timer">{t.log.title}</h2>
            {own.length === 0 ? (
              <p>{t.log.none}</p>
            ) : (
              <form method="post" action={addresses.expertHours()} className="fields terms">
                <FieldsOf {...fieldsOf('timer')}>
                  <Hidden values={{ gjor: 'timer' }} />
                  <Select
                    name="engasjement"
                    label={t.log.engagement}
                    options={own.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                  <TextField
                    name="maaned"
                    label={t.log.month}
                    hint={t.log.monthHint}
                    inputMode="numeric"
                    size={8}
                    value={monthWritten(visit.today.slice(0, 7))}
                  />
                  <TextField name="antall" label={t.log.hours} inputMode="decimal" size={8} />
                  <TextField name="merknad" label={t.log.note} wide />
                </FieldsOf>
                <p className="acts">
                  <Button>{t.log.submit}</Button>
                </p>
              </form>
            )}
          </section>
        ) : null}
        <section className="block" aria-labelledby="forte">
          <h2 id="forte">{t.list.title}</h2>
          {rows.length === 0 ? (
            <EmptyState title={t.list.none} body={t.list.noneBody} />
          ) : (
            <Table
              caption={t.list.title}
              rows={rows}
              rowKey={({ entry }) => `${entry.engagementId} ${entry.month}`}
              columns={[
                {
                  key: 'name',
                  title: t.list.name,
                  heading: true,
                  cell: ({ engagement }) => engagement.name,
                },
                {
                  key: 'month',
                  title: t.list.month,
                  cell: ({ entry }) => monthWritten(entry.month),
                },
                {
                  key: 'hours',
                  title: t.list.hours,
                  number: true,
                  cell: ({ entry }) => written(entry.hours, language),
                },
                { key: 'note', title: t.list.note, cell: ({ entry }) => entry.note },
              ]}
            />
          )}
        </section>
        {mayEdit && months.length > 0 ? (
          <section className="block" aria-labelledby="maaneder">
            <h2 id="maaneder">{t.months.title}</h2>
            <Table
              caption={t.months.title}
              rows={months}
              rowKey={(month) => month}
              columns={[
                {
                  key: 'month',
                  title: t.months.month,
                  heading: true,
                  cell: (month) => monthWritten(month),
                },
                {
                  key: 'hours',
                  title: t.months.hours,
                  number: true,
                  cell: (month) =>
                    written(
                      entries
                        .filter((one) => one.month === month)
                        .reduce((sum, one) => sum + one.hours, 0),
                      language,
                    ),
                },
                {
                  key: 'state',
                  title: t.months.state,
                  cell: (month) => (
                    <Status shape={closed.has(month) ? 'ok' : 'idle'}>
                      {closed.has(month) ? t.months.closed : t.months.open}
                    </Status>
                  ),
                },
                {
                  key: 'act',
                  title: <span className="vh">{t.months.close}</span>,
                  cell: (month) => (
                    <PostButton
                      action={addresses.expertHours()}
                      secondary
                      small
                      label={`${closed.has(month) ? t.months.reopen : t.months.close}: ${monthWritten(month)}`}
                      fields={{
                        gjor: 'maaned',
                        maaned: month,
                        stengt: closed.has(month) ? 'nei' : 'ja',
                      }}
                    >
                      {closed.has(month) ? t.months.reopen : t.months.close}
                    </PostButton>
                  ),
                },
              ]}
            />
          </section>
        ) : null}
      </>
    ),
  });
}

function FrameLines(props: {
  frame: BudgetFrame;
  entries: readonly { hours: number }[];
  language: Language;
}) {
  const { frame, entries, language } = props;
  const t = hoursText[language].frame;
  const { used, left, hoursLeft } = standingOfFrame(frame, entries);
  const amount = (value: number) => `${written(value, language)} ${t.units[frame.unit]}`;
  const hours = written(hoursLeft, language);
  return (
    <>
      <p>
        <Status shape={left > 0 ? 'ok' : 'warn'}>{t.of(amount(used), amount(frame.amount))}</Status>{' '}
        {frame.unit === 'hours' ? t.leftHours(hours) : t.left(amount(left), hours)}
      </p>
      <p className="why">{t.grantedBy(frame.grantedBy)}</p>
    </>
  );
}

/** The hours as a file for spreadsheets, a row for each person and month. */
export async function hoursCsv(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = hoursText[language].list;
  const { rows, frame } = await hoursSeen(visit);
  const rate = frame?.rate ?? null;
  const table = [
    [t.month, t.name, t.group, t.unit, t.hours, ...(rate ? [t.amount] : []), t.note, t.by],
    ...rows.map(({ entry, engagement, group }) => [
      entry.month,
      engagement.name,
      group,
      engagement.unit,
      written(entry.hours, language),
      ...(rate ? [written(entry.hours * rate, language)] : []),
      entry.note,
      entry.enteredBy,
    ]),
  ];
  return {
    kind: 'file',
    bytes: writtenTable(table),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'timer.csv',
  };
}

const typedNumber = (text: string) => {
  const plain = text.replace(/[\s\u00a0]/gu, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,4})?$/u.test(plain) ? Number(plain) : Number.NaN;
};

/** Takes hours, the frame, or whether a month is closed. */
export async function takeHoursForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = hoursText[language];
  const to = addresses.expertHours();
  const acting = visit.acting();
  switch (form.text('gjor')) {
    case 'timer': {
      const [, month = '', year = ''] =
        /^(\d{1,2})\.(\d{4})$/u.exec(form.text('maaned').trim()) ?? [];
      const input = {
        engagementId: form.text('engasjement'),
        month: year ? `${year}-${month.padStart(2, '0')}` : '',
        hours: typedNumber(form.text('antall')),
        note: form.text('merknad'),
      };
      const verdict = await perform(db, logHours, input, acting);
      if (verdict.ok) {
        const flash = t.log.done(written(verdict.value.hoursLeft, language));
        return { kind: 'redirect', to, flash };
      }
      return hoursPage(visit, refusedBy('timer', verdict.refusal, language));
    }
    case 'ramme': {
      const unit = form.text('enhet') === 'kroner' ? 'kroner' : 'hours';
      const input = {
        ...({ unit, seen: wholeNumber(form.text('sett')) ?? -1 } as const),
        amount: typedNumber(form.text('belop')),
        rate: typedNumber(form.text('sats')),
        grantedBy: form.text('gitt-av'),
      };
      const verdict = await perform(db, setFrame, input, acting);
      if (verdict.ok) return { kind: 'redirect', to, flash: t.frame.done };
      if (verdict.refusal.code === 'not-found') return { kind: 'not-found' };
      return hoursPage(visit, refusedBy('ramme', verdict.refusal, language));
    }
    case 'maaned': {
      const input = { month: form.text('maaned'), closed: form.text('stengt') === 'ja' };
      const verdict = await perform(db, closeMonth, input, acting);
      if (verdict.ok) return { kind: 'redirect', to, flash: t.months.done };
      if (verdict.refusal.code === 'not-found') return { kind: 'not-found' };
      return hoursPage(visit, refusedBy('timer', verdict.refusal, language));
    }
    default:
      return { kind: 'not-found' };
  }
}

const fields: Readonly<Record<string, string>> = {
  'no-such-month': 'maaned',
  'month-is-ahead': 'maaned',
  'month-is-closed': 'maaned',
  'not-engaged-then': 'maaned',
  'no-such-hours': 'antall',
  'over-the-frame': 'antall',
  'no-such-amount': 'belop',
  'frame-is-used': 'belop',
  'no-such-rate': 'sats',
  'granted-by-is-missing': 'gitt-av',
};

function refusedBy(
  form: Refused['form'],
  refusal: CommandRefusal<HoursRefusal | FrameRefusal>,
  language: Language,
): Refused {
  const message = hoursSentence(refusal, language);
  const status = refusal.code === 'frame-changed-meanwhile' ? 409 : 422;
  return { form, errors: [{ field: fields[refusal.code] ?? '', message }], status };
}

function hoursSentence(
  refusal: CommandRefusal<HoursRefusal | FrameRefusal>,
  language: Language,
): string {
  const r = hoursText[language].refusal;
  switch (refusal.code) {
    case 'month-is-closed':
    case 'not-engaged-then':
      return r[refusal.code](monthWritten(refusal.month));
    case 'over-the-frame':
      return r[refusal.code](written(refusal.left, language));
    case 'frame-is-used':
      return r[refusal.code](written(refusal.used, language));
    case 'no-frame':
    case 'not-own-engagement':
    case 'no-such-month':
    case 'month-is-ahead':
    case 'no-such-hours':
    case 'frame-changed-meanwhile':
    case 'no-such-amount':
    case 'no-such-rate':
    case 'granted-by-is-missing':
      return r[refusal.code];
    default:
      return policySentence(refusal, language);
  }
}
