import type { ReactNode } from 'react';
import { Checkbox } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import { warningSentence } from '../../documents/index.ts';
import type { Evidence, ImportedDocument } from '../../documents/vocabulary.ts';
import { quoteLeftOut } from '../rules/review-of-a-document.ts';
import { importPageText } from '../text/import/index.ts';
import { LineLink, ReadValue, type ReviewView } from './import-read-value.tsx';
import { askedFields } from './import-typed.ts';

type PartProps = { view: ReviewView; document: ImportedDocument };

/** A remark with the line it is about. */
function Remark(props: { view: ReviewView; evidence: Evidence | null; children: ReactNode }) {
  const { evidence, view } = props;
  const lines = evidence && { from: evidence.fromLine + 1, to: evidence.toLine + 1 };
  return (
    <li data-evidence={lines ? `${lines.from} ${lines.to}` : undefined}>
      {props.children}{' '}
      {lines ? (
        <span className="found">
          <LineLink lines={lines} language={view.language} />
        </span>
      ) : null}
    </li>
  );
}

/** Earlier decisions that the papers quote: kept apart, so that nobody takes them for new ones. */
export function QuotesSection({ view, document }: PartProps) {
  const t = importPageText[view.language].check;
  const { quotes } = view.review;
  if (quotes.length === 0) return null;
  return (
    <section className="part quotes" aria-labelledby="sitater">
      <h2 id="sitater">{t.quotes}</h2>
      <p className="sub2">{t.quotesLede}</p>
      <ul className="remarks">
        {quotes.map((quote) => {
          const found = document.quotedDecisions[quote.at];
          if (!found) return null;
          const leftOut = quoteLeftOut(quote.name);
          const inCase = found.inPrinted ?? t.thisMeeting;
          return (
            <li key={quote.name}>
              <ReadValue
                view={view}
                name={quote.name}
                more={
                  quote.citation ? (
                    <label className="right">
                      <input
                        type="checkbox"
                        name={leftOut}
                        value="ja"
                        defaultChecked={view.typed[leftOut] === 'ja'}
                        data-settles={quote.name}
                      />
                      {t.fields.leaveOut}
                    </label>
                  ) : (
                    t.quoteNotKept
                  )
                }
              >
                <p className="t" id={`felt-${quote.name}`} tabIndex={-1}>
                  {found.from ? t.quote(inCase, found.from) : t.quoteUnknown(inCase)}
                  {found.date ? `, ${formatDate(found.date)}` : ''}
                </p>
                <ol className="cited-points">
                  {found.points.map((point) => (
                    <li key={point.text}>{point.text}</li>
                  ))}
                </ol>
              </ReadValue>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function AttendanceSection({ view, document }: PartProps) {
  const t = importPageText[view.language].check;
  const { attendance } = document;
  if (attendance.length === 0) return null;
  const present = attendance.filter((one) => one.state === 'present').length;
  return (
    <section className="part" aria-labelledby="oppmote">
      <h2 id="oppmote">{t.attendance}</h2>
      <p className="sub2">{t.attendanceCount(present, attendance.length - present)}</p>
      <ul className="remarks people">
        {attendance.map((one) => (
          <Remark
            key={`${one.name} ${one.role} ${one.evidence.fromLine}`}
            view={view}
            evidence={one.evidence}
          >
            <b>{one.name}</b>
            {one.represents ? `, ${one.represents}` : ''}{' '}
            <span className="dim">
              {t.roles[one.role]}, {t.states[one.state]}
              {one.forPerson ? `, ${t.standsInFor(one.forPerson)}` : ''}
            </span>
          </Remark>
        ))}
      </ul>
      <Checkbox
        name={askedFields.attendance}
        label={t.attendanceOut}
        checked={view.typed[askedFields.attendance] === 'ja'}
      />
    </section>
  );
}

/** What the papers refer to and what they seem to promise; told, not asked. */
export function LinksSection({ view, document }: PartProps) {
  const t = importPageText[view.language].check;
  return (
    <>
      {document.links.length > 0 ? (
        <section className="part" aria-labelledby="henvisninger">
          <h2 id="henvisninger">{t.links}</h2>
          <ul className="remarks">
            {document.links.map((link) => (
              <Remark
                key={`${link.fromKey} ${link.to} ${link.evidence.fromLine} ${link.date}`}
                view={view}
                evidence={link.evidence}
              >
                {t.link(link.fromPrinted ?? t.thisMeeting, link.to)}
                {link.date ? `, ${formatDate(link.date)}` : ''}
              </Remark>
            ))}
          </ul>
        </section>
      ) : null}
      {document.actions.length > 0 ? (
        <section className="part" aria-labelledby="oppfolging">
          <h2 id="oppfolging">{t.actions}</h2>
          <p className="sub2">{t.actionsLede}</p>
          <ul className="remarks">
            {document.actions.map((action) => (
              <Remark
                key={`${action.evidence.fromLine} ${action.what}`}
                view={view}
                evidence={action.evidence}
              >
                {action.sentence}
              </Remark>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

export function WarningsSection({ view, document }: PartProps) {
  const t = importPageText[view.language].check;
  const { warnings } = document;
  if (warnings.length === 0) return null;
  return (
    <section className="part" aria-labelledby="merknader">
      <h2 id="merknader">{t.warnings(warnings.length)}</h2>
      <p className="sub2">{t.warningsLede}</p>
      <ul className="remarks">
        {warnings.map((warning, at) => (
          <Remark
            // biome-ignore lint/suspicious/noArrayIndexKey: two remarks may say the same
            key={at}
            view={view}
            evidence={warning.evidence}
          >
            {warningSentence(warning, view.language)}
          </Remark>
        ))}
      </ul>
    </section>
  );
}
