import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { type FieldError, TextField } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatLongDate, formatMoment } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { shortCode } from '../rules/a-document-has-one-hash.ts';
import { minutesText } from '../text/index.ts';
import { type Verification, type Verified, verifyCode, verifyFile } from '../verify.ts';

/** The largest file that is looked at, in bytes. */
export const largestFile = 20_000_000;

/**
 * Where anybody verifies minutes: by the code on the page, by a whole hash, or by the file. Says
 * which minutes, when they were sealed and by whom approved, and nothing of what is in them.
 */
export async function verifyPage(visit: Visit): Promise<Answer> {
  const typed = visit.params.hash ?? visit.query.get('kode') ?? '';
  const answer = typed.trim() === '' ? null : await verifyCode(visit.db, typed);
  return page(visit, { answer, typed, file: false });
}

/** Takes a file: hashed, compared, and forgotten. */
export async function takeFile(visit: Visit): Promise<Answer> {
  const file = visit.form.file('fil');
  if (!file || file.bytes.length === 0) {
    const message = minutesText[visit.language].verify.fileEmpty;
    const errors = [{ field: 'fil', message }];
    return page(visit, { answer: null, typed: '', file: true, errors });
  }
  const answer = await verifyFile(visit.db, file.bytes);
  return page(visit, { answer, typed: '', file: true });
}

type Asked = {
  answer: Verification | null;
  typed: string;
  file: boolean;
  errors?: readonly FieldError[];
};

function page(visit: Visit, { answer, typed, file, errors = [] }: Asked): Answer {
  const t = minutesText[visit.language].verify;
  // Only an address that names a seal can be the address of nothing.
  const gone = answer?.kind === 'unknown' && visit.params.hash !== undefined;
  const unreadable =
    answer?.kind === 'unreadable' ? [{ field: 'kode', message: t.unreadable }] : [];
  return {
    kind: 'page',
    status: errors.length + unreadable.length > 0 ? 422 : gone ? 404 : 200,
    title: t.title,
    nav: 'help',
    islands: ['drop'],
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        {answer ? <Result answer={answer} visit={visit} file={file} /> : null}
        <form className="form" method="get" action={addresses.verify()}>
          <TextField
            wide
            name="kode"
            label={t.code}
            hint={t.codeHint}
            value={typed}
            errors={unreadable}
          />
          <div className="acts">
            <Button secondary={answer?.kind === 'verified'}>{t.submit}</Button>
          </div>
        </form>
        <FileDrop
          action={addresses.verify()}
          name="fil"
          accept=".pdf,application/pdf"
          label={t.file}
          hint={t.fileHint}
          submit={t.fileSubmit}
          limitBytes={largestFile}
          fault={errors[0]?.message}
          language={visit.language}
        />
      </>
    ),
  };
}

function Result(props: { answer: Verification; visit: Visit; file: boolean }) {
  const { answer, visit, file } = props;
  const t = minutesText[visit.language].verify;
  if (answer.kind === 'unreadable') return null;
  if (answer.kind === 'unknown') {
    return (
      <section className="block verified" role="status" aria-labelledby="svar">
        <h2 id="svar">
          <Status shape="bad">{t.unknown}</Status>
        </h2>
        <p>{t.unknownLede}</p>
        <p className="hash">{answer.code}</p>
      </section>
    );
  }
  const { found } = answer;
  const title = !found.whole ? t.broken : file ? t.verifiedFile : t.verified;
  return (
    <section className="block verified" role="status" aria-labelledby="svar">
      <h2 id="svar">
        <Status shape={found.whole ? 'ok' : 'bad'}>{title}</Status>
      </h2>
      {found.whole ? null : <p>{t.brokenLede}</p>}
      {found.latestIssue > found.seal.issue ? <p>{t.corrected}</p> : null}
      <Facts facts={factsOf(found, visit)} />
      {visit.actor ? (
        <ButtonLink secondary href={addresses.minutes(found.seal.meetingId, 'html')}>
          {t.read}
        </ButtonLink>
      ) : null}
    </section>
  );
}

function factsOf({ seal, body, meeting, open, whole, length }: Verified, visit: Visit) {
  const { language } = visit;
  const t = minutesText[language].verify;
  const { approval } = seal;
  const edition = [open ? t.open : t.whole, seal.issue > 1 ? t.correction(seal.issue - 1) : ''];
  const document = open ? (seal.openDocumentHash ?? '') : seal.documentHash;
  const file = open ? (seal.openPdfHash ?? '') : seal.pdfHash;
  return [
    { label: t.facts.body, value: body.name },
    { label: t.facts.meeting, value: formatLongDate(meeting.held_on, language) },
    { label: t.facts.edition, value: edition.filter(Boolean).join('. ') },
    { label: t.facts.sealed, value: formatMoment(new Date(seal.sealedAt), language) },
    approval.way === 'next-meeting'
      ? { label: t.facts.approved, value: t.inMeeting(approval.case, formatDate(approval.date)) }
      : {
          label: t.facts.signed,
          value: (
            <ul className="plain">
              {approval.signed.map(({ name, onBehalfOf, at }) => (
                <li key={name}>
                  {[name, onBehalfOf].filter(Boolean).join(', ')},{' '}
                  {formatMoment(new Date(at), language)}
                </li>
              ))}
            </ul>
          ),
        },
    {
      label: t.facts.document,
      value: (
        <span className="hash">
          {shortCode(document)} <small>{document}</small>
        </span>
      ),
    },
    { label: t.facts.file, value: <span className="hash">{file}</span> },
    { label: t.facts.seal, value: <span className="hash">{seal.hash}</span> },
    {
      label: t.facts.chain,
      value: whole ? t.chain(seal.number, length) : t.chainBroken(seal.number, length),
    },
  ];
}
