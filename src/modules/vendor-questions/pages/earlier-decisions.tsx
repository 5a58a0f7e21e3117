import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Hit } from '../../decisions/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { questionText } from '../text/index.ts';
import type { VendorQuestion } from '../vocabulary.ts';

/** What may answer the question already: each decision with who, when and what, and the way to use it. */
export function EarlierDecisions(props: {
  one: VendorQuestion;
  hits: readonly Hit[];
  visit: Visit;
}) {
  const { one, hits, visit } = props;
  const t = questionText[visit.language].one;
  return (
    <section className="block" aria-labelledby="avgjort-for">
      <h2 id="avgjort-for">{t.earlier}</h2>
      <p className={hits.length > 0 ? 'hint' : undefined}>
        {hits.length > 0 ? t.earlierLede : t.none}
      </p>
      <ul className="earlier">
        {hits.map((hit) =>
          hit.kind === 'decision' ? (
            <li key={hit.entry.id}>
              <a href={addresses.decision(hit.entry.id)}>{hit.entry.title}</a>
              <small>
                {hit.entry.number} · {hit.bodyName}
                {hit.entry.decidedOn ? ` · ${formatDate(hit.entry.decidedOn)}` : ''}
              </small>
              <p>{hit.entry.points[0]?.text}</p>
              <ButtonLink
                small
                secondary
                href={`${addresses.vendorQuestion(one.id)}?vedtak=${encodeURIComponent(hit.entry.id)}`}
              >
                {t.useDecision}
                <span className="vh"> {hit.entry.number}</span>
              </ButtonLink>
            </li>
          ) : (
            <li key={hit.matterId}>
              <a href={addresses.matter(hit.matterId)}>{hit.title}</a>
              <small>
                {hit.number} · {hit.bodyName} · {t.beingSettled}
              </small>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
