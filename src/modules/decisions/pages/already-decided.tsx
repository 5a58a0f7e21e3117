import type { ReactNode } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Answers } from '../find-answers.ts';
import { decisionText } from '../text/index.ts';
import type { Hit } from '../vocabulary.ts';
import { lineOf } from './points.tsx';

/**
 * What has been decided already about a question: who decided it, when, what and why, and what is
 * open and may come to answer it.
 * @source F-039
 */
export function AlreadyDecided(props: { answers: Answers; language: Language }) {
  const { hits, cutAt } = props.answers;
  const t = decisionText[props.language].asked;
  return (
    <div className="already-decided" data-answers="">
      <p className="kicker">{hits.length > 0 ? t.found(hits.length) : t.none}</p>
      {cutAt === null ? null : <p className="dim">{t.cut(cutAt)}</p>}
      {hits.length > 0 ? (
        <ul>
          {hits.map((hit) => (
            <li key={hit.kind === 'decision' ? hit.entry.id : hit.matterId}>
              <OneHit hit={hit} language={props.language} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="dim">{t.noneBody}</p>
      )}
    </div>
  );
}

function OneHit({ hit, language }: { hit: Hit; language: Language }) {
  const t = decisionText[language];
  if (hit.kind === 'open-matter') {
    const waits = hit.neededBy ? `, ${t.asked.neededBy(formatDate(hit.neededBy))}` : '';
    return (
      <>
        <a href={addresses.matter(hit.matterId)}>
          {hit.number} {hit.title}
        </a>
        <small className="decided-by">
          {t.asked.open}: {hit.bodyName}
          {waits}
        </small>
      </>
    );
  }
  const { entry } = hit;
  const day = entry.decidedOn ? formatDate(entry.decidedOn) : t.undated;
  return (
    <>
      <a href={addresses.decision(entry.id)}>
        {entry.number} {entry.title}
      </a>
      <small className="decided-by">
        {t.asked.by(hit.bodyName, day)}
        {entry.supersededBy.length > 0 ? ` – ${t.standing.superseded}` : null}
      </small>
      <p>{lineOf(entry)}</p>
      {entry.reason ? (
        <p className="dim">
          {t.asked.why}: {shortened(entry.reason)}
        </p>
      ) : null}
    </>
  );
}

const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 197)} …` : text);

/**
 * Around the field in which a question is typed: what is decided already appears below it, and a
 * button shows the same where scripts do not run. The page must ask for the island
 * `already-decided`.
 */
export function AskedBefore(props: { children: ReactNode; language: Language }) {
  return (
    <div className="wide" data-already-decided={addresses.alreadyDecided()}>
      {props.children}
      <button
        type="submit"
        className="ds-button s"
        data-variant="secondary"
        data-size="sm"
        formAction={addresses.alreadyDecided()}
        formMethod="get"
        formTarget="_blank"
        formNoValidate
      >
        {decisionText[props.language].asked.button}
      </button>
      <div aria-live="polite" data-answers-here="" />
    </div>
  );
}
