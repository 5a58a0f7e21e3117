import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { Sheet, SheetHead } from '../../../ui/components/sheet.tsx';
import { formatDate, formatLongDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { quotationsOf } from '../meeting-file.ts';
import type { PaperFile } from '../paper-file.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import { meetingText } from '../text/index.ts';
import { MarkedLine, MarkedText, WrongDate } from './marked-text.tsx';
import { MendDate } from './mend-date.tsx';
import { PaperAttachments } from './paper-attachments.tsx';
import { QuoteForm } from './paper-quote-form.tsx';
import { obligationLine } from './paper-words.ts';

type Props = {
  of: PaperFile;
  visit: Visit;
  mayEdit: boolean;
  errors: readonly FieldError[];
};

const mendOf = ({ of, visit, mayEdit }: Props) =>
  mayEdit
    ? (finding: NoticeWarning) => <MendDate finding={finding} of={of} visit={visit} />
    : undefined;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Proposals(props: Props) {
  const { of, visit } = props;
  const { language } = visit;
  const t = meetingText[language].paper;
  const { proposals } = of.paper;
  return (
    <Part title={t.proposals}>
      {proposals.length === 0 ? <p className="dim">{t.proposalsNone}</p> : null}
      <ol className="points">
        {proposals.map(({ no, text, kind, obligation }) => (
          <li key={no} value={no} id={`punkt-${no}`}>
            <MarkedLine
              text={text}
              marks={of.marksOf(text, { part: 'proposal', at: no })}
              language={language}
              mend={mendOf(props)}
            />
            <small className="reads">
              {kind === 'other' ? null : <span className="kind">{t.kinds[kind]}</span>}
              {obligation ? <span>→ {obligationLine(obligation, language)}</span> : null}
            </small>
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** Earlier decisions in a frame of their own, named as quoted: they are not of this meeting. */
function Quotations(props: Props) {
  const { of, visit, mayEdit } = props;
  const { language } = visit;
  const t = meetingText[language].paper;
  const { file, item } = of;
  const all = quotationsOf(file);
  const wrong = (id: string) =>
    of.findings.find((one) => 'part' in one && one.part === 'quotation' && all[one.at]?.id === id);
  const quoted = all.filter((one) => one.itemId === item.id);
  return quoted.map(({ id, printed, citedDate, toCaseId, quotedPoints }) => (
    <figure key={id} className="quoted">
      <figcaption>
        <a href={addresses.case(toCaseId)}>
          {t.quoted(printed, citedDate ? `, ${formatDate(citedDate)}` : '')}
        </a>
        <small>{t.quotedNote}</small>
        <WrongDate finding={wrong(id)} language={language}>
          {wrong(id) ? mendOf(props)?.(wrong(id) as NoticeWarning) : null}
        </WrongDate>
      </figcaption>
      <ol className="points tight">
        {(quotedPoints as { no: number; text: string }[]).map(({ no, text }) => (
          <li key={no} value={no}>
            {text}
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <PostButton
          action={addresses.paperQuote(file.record.id, item.id)}
          fields={{ 'ta-bort': id }}
          small
          secondary
        >
          {t.unquote(printed)}
        </PostButton>
      ) : null}
    </figure>
  ));
}

/** The case paper itself: its head, what is proposed, what goes with it, and its texts. */
export function PaperSheet(props: Props) {
  const { of, visit } = props;
  const { language } = visit;
  const t = meetingText[language];
  const { file, paper } = of;
  const { meeting, body } = file;
  const people = [
    { label: t.paper.owners, names: paper.owners },
    { label: t.paper.handlers, names: paper.handlers },
    { label: t.paper.briefingBy, names: paper.briefingBy },
  ].filter((one) => one.names.length > 0);
  return (
    <Sheet labelledBy="saksframlegg">
      <SheetHead
        id="saksframlegg"
        from={`${body.name}${body.short_name ? ` (${body.short_name})` : ''}`}
        title={t.paper.title}
        meta={[
          { label: t.facts.date, value: formatLongDate(meeting.date, language) },
          ...people.map(({ label, names }) => ({ label, value: names.join(', ') })),
        ]}
      />
      <div className="paper">
        <Proposals {...props} />
        <PaperAttachments {...props} />
        <Quotations {...props} />
        <QuoteForm {...props} />
        {paper.sections.map(({ code, heading, text }, at) => (
          <Part key={`${code} ${heading}`} title={heading || t.paper.sections[code]}>
            <MarkedText
              text={text}
              marks={of.marksOf(text, { part: 'section', at })}
              language={language}
              mend={mendOf(props)}
            />
          </Part>
        ))}
      </div>
    </Sheet>
  );
}
