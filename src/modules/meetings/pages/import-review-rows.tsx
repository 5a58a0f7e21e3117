import { Select } from '../../../ui/components/forms.tsx';
import type { ImportedDocument } from '../../documents/vocabulary.ts';
import type { PlannedItem } from '../rules/meeting-follows-from-a-document.ts';
import { type RowField, rowField } from '../rules/review-of-a-document.ts';
import { importPageText } from '../text/import/index.ts';
import { meetingText } from '../text/index.ts';
import { outcomes } from '../vocabulary.ts';
import { ReadValue, type ReviewView } from './import-read-value.tsx';
import { rowWords, shownIn } from './import-typed.ts';

type RowProps = { view: ReviewView; document: ImportedDocument; item: PlannedItem; at: number };

/** A field of a row, in the agenda's own line; its name is told to those who cannot see the head. */
function Cell(props: RowProps & { field: RowField; label: string; lines?: number }) {
  const { view, at, field, label, lines } = props;
  const { review, typed, errors, language } = view;
  const name = rowField(at, field);
  const fault = errors.find((error) => error.field === name);
  const id = `felt-${name}`;
  const attributes = {
    id,
    name,
    className: `in ${field}`,
    'aria-label': importPageText[language].check.of(label, rowWords(review, at, language)),
    'aria-invalid': fault ? (true as const) : undefined,
    'aria-describedby': fault ? `${id}-feil` : undefined,
    placeholder: field === 'minutter' ? 'min' : undefined,
    defaultValue: shownIn(review, typed, name),
  };
  return (
    <>
      {lines === undefined ? (
        <input {...attributes} autoComplete="off" />
      ) : (
        <textarea {...attributes} rows={lines} />
      )}
      {fault ? (
        <p className="fault" id={`${id}-feil`}>
          {fault.message}
        </p>
      ) : null}
    </>
  );
}

function Tick(props: RowProps & { field: RowField; label: string }) {
  const { view, at, field, label } = props;
  const { review, typed, language } = view;
  const name = rowField(at, field);
  return (
    <label className="right">
      <input
        type="checkbox"
        id={`felt-${name}`}
        name={name}
        value="ja"
        defaultChecked={shownIn(review, typed, name) === 'ja'}
        aria-label={importPageText[language].check.of(label, rowWords(review, at, language))}
        data-settles={field === 'utelat' ? `rad-${at}` : undefined}
      />
      {label}
    </label>
  );
}

/** A paragraph takes about this many lines in the column. */
const linesFor = (text: string, width: number) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

function Points(props: RowProps & { field: 'forslag' | 'vedtak'; summary: string; label: string }) {
  const { view, at, field, summary } = props;
  const { review, typed, errors, language } = view;
  const t = importPageText[language].check;
  const name = rowField(at, field);
  const open = review.doubts.some((doubt) => doubt.name === name) || errors.some(isAbout(name));
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <ReadValue view={view} name={name}>
        {field === 'vedtak' ? (
          <Select
            name={rowField(at, 'utfall')}
            label={<span className="vh">{t.outcomeOf(rowWords(review, at, language))}</span>}
            value={shownIn(review, typed, rowField(at, 'utfall'))}
            options={outcomes.map((value) => ({
              value,
              label: meetingText[language].decide.outcomes[value],
            }))}
          />
        ) : null}
        <Cell {...props} lines={Math.min(24, linesFor(shownIn(review, typed, name), 62))} />
        <p className="hint">{t.points}</p>
      </ReadValue>
    </details>
  );
}

const isAbout = (name: string) => (error: { field: string }) => error.field.endsWith(name);

function Paper({ view, document, item }: RowProps) {
  const t = importPageText[view.language].check;
  const paper = document.papers.find((one) => item.key !== null && one.caseKey === item.key);
  if (!paper) return null;
  const { sections, attachments } = item.paper;
  return (
    <span>
      {t.paper[paper.foundBy]}
      {sections.length > 0 ? ` · ${t.sections(sections.length)}` : ''}
      {attachments.length > 0
        ? ` · ${t.attachments}: ${attachments
            .map((one) => (one.state === 'later' ? `${one.name} (${t.later})` : one.name))
            .join(', ')}`
        : ''}
    </span>
  );
}

/** A heading, a break, an opening or a closing as they mostly are: nobody answers for it, and it has no number. */
const hasOnlyTime = (item: PlannedItem) =>
  ['break', 'opening', 'closing', 'group'].includes(item.kind) &&
  item.printed === null &&
  item.responsible.length === 0 &&
  item.closedBasis === null;

function Row(props: RowProps) {
  const { view, item, at } = props;
  const t = importPageText[view.language].check;
  const { fields } = t;
  const label = rowWords(view.review, at, view.language);
  const plain = hasOnlyTime(item);
  const [number, title] = [rowField(at, 'nummer'), rowField(at, 'tittel')];
  return (
    <li className={[item.kind === 'break' ? 'brk' : '', `lv${item.level}`].join(' ').trim()}>
      <ReadValue
        view={view}
        name={`rad-${at}`}
        fields={[title, number]}
        more={
          <>
            <Paper {...props} />
            {plain ? <Tick {...props} field="utelat" label={fields.leaveOut} /> : null}
          </>
        }
      >
        <div className="line">
          {plain ? (
            <span className="kind">{t.kindOf[item.kind]}</span>
          ) : (
            <Cell {...props} field="nummer" label={fields.number} />
          )}
          <Cell {...props} field="tittel" label={fields.title} lines={linesFor(item.title, 44)} />
          {item.kind === 'group' ? null : (
            <Cell {...props} field="minutter" label={fields.minutes} />
          )}
        </div>
        {plain ? null : (
          <div className="line more">
            <span className="kind">{item.kind === 'case' ? '' : t.kindOf[item.kind]}</span>
            <span className="who-is">
              <span aria-hidden="true">{fields.responsible}</span>
              <Cell {...props} field="ansvarlig" label={fields.responsible} />
            </span>
            <span className="ticks">
              <Tick {...props} field="lukket" label={fields.closed} />
              <Tick {...props} field="utelat" label={fields.leaveOut} />
            </span>
          </div>
        )}
      </ReadValue>
      {view.review.values[rowField(at, 'forslag')] === undefined ? null : (
        <Points
          {...props}
          field="forslag"
          label={t.proposalsOf(label)}
          summary={t.proposals(item.paper.points.length)}
        />
      )}
      {item.decision ? (
        <Points
          {...props}
          field="vedtak"
          label={t.decisionOf(label)}
          summary={t.decision(item.decision.points.length)}
        />
      ) : null}
    </li>
  );
}

/** The agenda as it was read, each row with what its paper holds, all of it to be corrected. */
export function RowsSection({ view, document }: { view: ReviewView; document: ImportedDocument }) {
  const t = importPageText[view.language].check;
  return (
    <section className="part" aria-labelledby="saksliste">
      <h2 id="saksliste">{t.agenda}</h2>
      <div className="line heads" aria-hidden="true">
        <span>{t.columns.number}</span>
        <span>{t.columns.title}</span>
        <span>{t.columns.minutes}</span>
      </div>
      <ol className="rows">
        {view.review.plan.items.map((item, at) => (
          <Row key={rowField(at, 'tittel')} view={view} document={document} item={item} at={at} />
        ))}
      </ol>
    </section>
  );
}
