import { isIsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { type ShownLine, SourceView } from '../../../ui/components/source-view.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { type ImportRecord, importText, readImport } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { findBodyByName, listBodies } from '../../organisations/index.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { openDoubts, type Typed } from '../rules/corrections-apply-to-plan.ts';
import { confirmation, type Review, reviewOf } from '../rules/review-of-a-document.ts';
import { findMeeting } from '../store/lists.ts';
import { importPageText } from '../text/import/index.ts';
import { meetingText } from '../text/index.ts';
import type { ReviewView } from './import-read-value.tsx';
import { FactsSection, type MeetingThere } from './import-review-facts.tsx';
import {
  AttendanceSection,
  LinksSection,
  QuotesSection,
  WarningsSection,
} from './import-review-rest.tsx';
import { RowsSection } from './import-review-rows.tsx';
import { askedFields, doubtWords } from './import-typed.ts';

/** The form of a draft, with its committee found among the bodies where it is one of them. */
export async function reviewOfRecord(visit: Visit, record: ImportRecord): Promise<Review> {
  const { committee, committeeCode } = record.document.meeting;
  const body =
    (committee && (await findBodyByName(visit.db, committee.value))) ||
    (committeeCode && (await findBodyByName(visit.db, committeeCode)));
  return reviewOf(record.document, body ? body.id : '');
}

/** The meeting that the chosen body has on the chosen day already, if it has one. */
export async function meetingThere(
  visit: Visit,
  review: Review,
  typed: Typed,
): Promise<MeetingThere | null> {
  const bodyId = typed[askedFields.body] ?? review.values[askedFields.body] ?? '';
  const date = typed.dato ?? review.values.dato ?? '';
  if (!bodyId.startsWith('body_') || !isIsoDate(date)) return null;
  const there = await findMeeting(visit.db, bodyId as `body_${string}`, date);
  if (!there) return null;
  const state = meetingText[visit.language].state[there.state];
  const when = `${formatDate(there.date)} (${state.toLowerCase()})`;
  return { id: there.id, when, open: !isShut(there) };
}

/** The lines of the source, each with the field that was read from it; the narrowest mark wins. */
function shownLines(record: ImportRecord, review: Review | null): ShownLine[] {
  const lines = record.source.lines.map(
    ({ text, page }, at): ShownLine => ({ number: at + 1, text, page }),
  );
  const marks = [...(review?.marks ?? [])].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const { field, from, to, unsure } of marks) {
    for (let at = from; at <= to; at += 1) {
      const line = lines[at];
      if (line) lines[at] = { ...line, field: `felt-${field}`, unsure };
    }
  }
  return lines;
}

function MustCheck({ view }: { view: ReviewView }) {
  const { review, typed, language } = view;
  const t = importPageText[language].check;
  const open = openDoubts(review, typed);
  if (open.length === 0) {
    return <p className="lede">{review.doubts.length > 0 ? t.settled : t.nothingOpen}</p>;
  }
  return (
    <section className="note must" aria-labelledby="ma-kontrolleres">
      <h2 id="ma-kontrolleres" data-must="">
        {t.must(open.length)}
      </h2>
      <ul>
        {open.map((doubt) => (
          <li key={doubt.name} data-doubt={doubt.name}>
            <a href={`#felt-${confirmation(doubt.name)}`}>
              {doubtWords(review, doubt.name, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function ReviewForm(props: { visit: Visit; record: ImportRecord; view: ReviewView }) {
  const { visit, record, view } = props;
  const { document } = record;
  const t = importPageText[view.language].check;
  const [bodies, there] = await Promise.all([
    listBodies(visit.db),
    meetingThere(visit, view.review, view.typed),
  ]);
  const part = { view, document };
  return (
    <form
      className="fields"
      method="post"
      action={addresses.importAccept(record.id)}
      data-review={addresses.importReview(record.id)}
      data-saved={t.autosaved}
    >
      <a className="to-source" href="#kilde">
        {t.toSource}
      </a>
      <MustCheck view={view} />
      <FactsSection {...part} bodies={bodies} there={there} />
      <RowsSection {...part} />
      <QuotesSection {...part} />
      <AttendanceSection {...part} />
      <LinksSection {...part} />
      <WarningsSection {...part} />
      <div className="part">
        <div className="acts">
          {/* First in the order of the form, so that Enter in a field saves and accepts nothing. */}
          <Button secondary formAction={addresses.importReview(record.id)}>
            {t.save}
          </Button>
          <Button>{t.accept}</Button>
          <Button secondary formAction={addresses.importDiscard(record.id)}>
            {t.discard}
          </Button>
          <span className="saved num" role="status" data-saved-at="" />
        </div>
        <p className="silence">{t.consequence}</p>
      </div>
    </form>
  );
}

function NothingFound({ record, visit }: { record: ImportRecord; visit: Visit }) {
  const t = importPageText[visit.language].check;
  const kind = importText[visit.language].kind[record.document.kind.value];
  return (
    <form className="fields" method="post" action={addresses.importDiscard(record.id)}>
      <EmptyState
        title={t.nothing}
        body={t.nothingBody(kind.toLowerCase())}
        action={<Button>{t.discard}</Button>}
      />
    </form>
  );
}

/** The review of a document: what was read, beside the source it was read from. */
export async function reviewPage(
  visit: Visit,
  sent: { typed?: Typed; errors?: readonly FieldError[] } = {},
): Promise<Answer> {
  const record = await readImport(visit.db, visit.params.id ?? '');
  if (!record) return { kind: 'not-found' };
  const { language } = visit;
  const { errors = [] } = sent;
  const texts = importPageText[language];
  const t = texts.check;
  const review = await reviewOfRecord(visit, record);
  const typed = sent.typed ?? (record.corrections as Typed);
  const view: ReviewView = { review, typed, errors, language };
  const { items } = review.plan;
  const empty = items.length === 0;
  const waiting = record.state === 'waiting';
  const counts = importText[language].summary(
    items.filter((item) => item.number).length,
    items.filter((item) => item.paper.points.length > 0).length,
    items.filter((item) => item.decision).length,
    openDoubts(review, typed).length,
  );
  const kind = importText[language].kind[record.document.kind.value];
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: empty ? t.nothing : t.title,
    nav: 'import',
    crumbs: [{ label: texts.title, href: addresses.importPage() }, { label: record.fileName }],
    islands: ['evidence', 'review'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={empty ? t.nothingTop : t.title}
          lede={waiting ? (empty ? kind : `${kind}. ${counts}`) : t.accepted}
          actions={
            <>
              <ButtonLink href={addresses.importFile(record.id)} secondary>
                {t.file}
              </ButtonLink>
              {record.meetingId ? (
                <ButtonLink href={addresses.meeting(record.meetingId)}>
                  {texts.toMeeting}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        <div className={waiting ? 'review checking' : 'review alone'}>
          {waiting ? (
            empty ? (
              <NothingFound record={record} visit={visit} />
            ) : (
              await ReviewForm({ visit, record, view })
            )
          ) : null}
          <div className="reading" id="kilde">
            <SourceView
              label={t.source}
              lines={shownLines(record, waiting ? review : null)}
              language={language}
            />
          </div>
        </div>
      </>
    ),
  };
}
