import type { IsoDate } from '../../../kernel/calendar.ts';
import { isIsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { mendQuotedDate } from '../commands/mend-quoted-date.ts';
import { savePaper } from '../commands/save-paper.ts';
import { quotationsOf } from '../meeting-file.ts';
import { type PaperFile, readPaperFile } from '../paper-file.ts';
import { withDateMended } from '../rules/a-cited-date-is-mended.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import { meetingText } from '../text/index.ts';
import { meetingRefusal } from './meeting-words.ts';
import { paperPage } from './paper.tsx';

type Mendable = Extract<NoticeWarning, { proposed: IsoDate | null }>;

const isMendable = (finding: NoticeWarning): finding is Mendable & { proposed: IsoDate } =>
  'proposed' in finding && isIsoDate(finding.proposed ?? '') && 'part' in finding;

/** Tells one finding of a paper from another, so that a button can say which it mends. */
const nameOf = ({ part, at, span, raw }: Mendable) => `${part} ${at} ${span.start} ${raw}`;

/** One press puts the date right that is probably meant. */
export function MendDate(props: { finding: NoticeWarning; of: PaperFile; visit: Visit }) {
  const { finding, of, visit } = props;
  if (!isMendable(finding)) return null;
  const date = formatDate(finding.proposed);
  return (
    <form
      method="post"
      className="inline"
      action={addresses.paperEdit(of.file.record.id, of.item.id)}
    >
      <button type="submit" className="link" name="rett-dato" value={nameOf(finding)}>
        {meetingText[visit.language].paper.mendTo(date)}
      </button>
    </form>
  );
}

/** Puts one wrong date right, in the text or with the quotation where it stands. */
export async function mendDateAnswer(visit: Visit): Promise<Answer> {
  const { db, language, params, today, form } = visit;
  const { id: meetingId = '', item: itemId = '' } = params;
  const of = await readPaperFile(db, { meetingId, itemId, today });
  if (!of) return { kind: 'not-found' };
  const to = addresses.paper(meetingId, itemId);
  const asked = form.text('rett-dato');
  const finding = of.findings.filter(isMendable).find((one) => nameOf(one) === asked);
  if (!finding) return { kind: 'redirect', to };
  const verdict = await mend(of, finding, visit);
  if (!verdict) return { kind: 'redirect', to };
  if (!verdict.ok) {
    const { code } = verdict.refusal;
    const known = code === 'paper-is-gone' ? 'item-is-gone' : code;
    const message = meetingRefusal({ ...verdict.refusal, code: known }, language);
    return paperPage(visit, [{ field: '', message }]);
  }
  const flash = meetingText[language].paper.mendedTo(finding.raw, formatDate(finding.proposed));
  return { kind: 'redirect', to, flash };
}

async function mend(of: PaperFile, finding: Mendable & { proposed: IsoDate }, visit: Visit) {
  const at = { meetingId: of.file.record.id, itemId: of.item.id };
  const { proposed: date, part } = finding;
  if (part === 'quotation') {
    const citationId = quotationsOf(of.file)[finding.at]?.id ?? '';
    return perform(visit.db, mendQuotedDate, { ...at, citationId, date }, visit.acting());
  }
  const content = withDateMended(of.paper, { ...finding, part }, date);
  if (!content) return null;
  const baseVersion = of.paper.version;
  return perform(visit.db, savePaper, { ...at, baseVersion, content }, visit.acting());
}
