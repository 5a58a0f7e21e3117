import type { Language } from '../../../../kernel/language.ts';
import { Facts } from '../../../../ui/components/tables.tsx';
import { applyText } from '../../text/index.ts';
import type { Applicant } from '../../vocabulary.ts';
import type { Choices } from './choices.ts';

/** What somebody has written of themselves, and which needs they say to meet, as a document. */
export function ApplicationFacts(props: { one: Applicant; choices: Choices; language: Language }) {
  const { one, choices, language } = props;
  const text = applyText[language];
  const t = text.fields;
  const { said } = text;
  const none = <span className="none">{text.preview.nothing}</span>;
  const permanent = one.permanent === null ? '' : one.permanent ? t.yes : t.no;
  const leader = [one.unitLeader, one.unitLeaderEmail].filter(Boolean).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    [t.name, one.name],
    [t.email, one.email],
    [t.phone, one.phone],
    [said.standard, t.standards[one.writtenStandard]],
    [t.employer, one.employer],
    [t.unit, one.unit],
    [t.unitLeader, leader],
    [t.profession, one.profession],
    [t.position, one.position],
    [said.permanent, permanent],
    [said.region, one.region],
    ...(one.sex ? ([[t.sex, t.sexes[one.sex]]] as const) : []),
    [said.systems, one.systems.join(', ')],
  ];
  const says = one.saysToMeet.flatMap(({ needId, how }) => {
    const need = choices.needs.find(({ id }) => id === needId);
    const group = need && choices.groups.find(({ id }) => id === need.bodyId);
    return need && group ? [{ id: needId, how, need: need.text[language], group: group.name }] : [];
  });
  return (
    <div className="application-facts">
      <Facts facts={rows.map(([label, value]) => ({ label, value: value || none }))} />
      <h3>{said.needs}</h3>
      {says.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="says">
          {says.map(({ id, how, need, group }) => (
            <li key={id}>
              <b>{need}</b> <small>{group}</small>
              {how ? <p className="prose">{how}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <h3>{t.experience}</h3>
      <p className="prose">{one.experience || none}</p>
      <h3>{said.motivation}</h3>
      <p className="prose">{one.motivation || none}</p>
    </div>
  );
}
