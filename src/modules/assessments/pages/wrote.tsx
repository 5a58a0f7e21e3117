import { Facts } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { assessmentsText } from '../text/index.ts';
import type { Assessed } from './assessed.ts';

/** What the applicant wrote, for whoever assesses it: nothing that is no part of an assessment. */
export function Wrote({ visit, assessed }: { visit: Visit; assessed: Assessed }) {
  const { language } = visit;
  const t = assessmentsText[language].wrote;
  const { applicant, needs, groupName, profile } = assessed;
  const { profession, position, employer, unit, region, permanent, systems } = applicant;
  const facts = [
    { label: t.profession, value: profession },
    { label: t.position, value: position },
    { label: t.employer, value: employer },
    { label: t.unit, value: unit },
    { label: t.region, value: region },
    { label: t.permanent, value: permanent === null ? '' : permanent ? t.yes : t.no },
    { label: t.systems, value: systems.join(', ') },
  ].filter(({ value }) => value !== '');
  const wishes = applicant.applications.filter(
    ({ roleId, withdrawnAt }) => roleId === profile.id && withdrawnAt === null,
  );
  const said = applicant.saysToMeet.flatMap(({ needId, how }) => {
    const need = needs.find(({ id }) => id === needId);
    const isSeen = wishes.some(({ bodyId }) => bodyId === need?.bodyId);
    return need && isSeen ? [{ need, how }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section className="wrote" aria-labelledby="skrevet" tabIndex={0}>
      <h2 id="skrevet">{t.title(applicant.name)}</h2>
      <Facts facts={facts} />
      <h3>{t.appliesFor}</h3>
      <ul>
        {wishes.map(({ id, rank, bodyId }) => (
          <li key={id}>{t.wish(rank, groupName(bodyId))}</li>
        ))}
      </ul>
      <h3>{t.experience}</h3>
      <p className="prose">{applicant.experience || t.nothing}</p>
      <h3>{t.motivation}</h3>
      <p className="prose">{applicant.motivation || t.nothing}</p>
      {said.length > 0 ? (
        <>
          <h3>{t.saysToMeet}</h3>
          <ul>
            {said.map(({ need, how }) => (
              <li key={need.id}>
                {need.text[language]}
                {how ? `: ${how}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
