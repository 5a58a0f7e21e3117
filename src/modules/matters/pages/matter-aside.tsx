import { daysBetween } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Silence } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { ruleSetName } from '../../consensus/index.ts';
import type { Visit } from '../../identity/route.ts';
import { affectsLines, levelOf, outsideSentence } from '../../mandate/index.ts';
import { matterText } from '../text/pages/index.ts';
import { type MatterSeen, openRound } from './matter-data.ts';
import { Deadline } from './matter-mark.tsx';

/** Who waits and what happens of itself, the mandate and its levels, the rules, and the facts. */
export function MatterAside({ seen, visit }: { seen: MatterSeen; visit: Visit }) {
  const { language, today } = visit;
  const t = matterText[language].aside;
  const { matter, areas, bodyName, ruleSet } = seen;
  const ended = matter.ending !== null;
  const round = openRound(seen);
  const lines = affectsLines(matter.affects, language, areas);
  return (
    <>
      {ended ? null : (
        <AsideSection title={t.waits}>
          {matter.waitsFor ? <p>{t.waitsFor(matter.waitsFor)}</p> : null}
          {matter.neededBy ? <p>{leftWords(matter.neededBy, visit)}</p> : null}
          <Silence lead={t.ifNothing}>
            {round
              ? t.nothingRound(formatDate(round.round.closesOn))
              : matter.state === 'settled'
                ? t.nothingSettled
                : t.nothingOpen}
          </Silence>
        </AsideSection>
      )}
      <AsideSection title={t.mandate}>
        <Ladder seen={seen} visit={visit} />
        <p>
          <a href={addresses.structure({ dato: formatDate(matter.askedOn) })}>{t.structure}</a>
        </p>
      </AsideSection>
      {ruleSet ? (
        <AsideSection title={t.rules}>
          <p>
            <a href={addresses.ruleSet(ruleSet.id)}>{ruleSetName(ruleSet, language)}</a>
          </p>
          <Details summary={t.paragraphs}>
            <ol className="briefly">
              {ruleSet.paragraphs.map((paragraph) => (
                <li key={paragraph.nb}>{paragraph[language]}</li>
              ))}
            </ol>
          </Details>
        </AsideSection>
      ) : null}
      <AsideSection title={t.affects}>
        {lines.length === 0 ? (
          <p>{t.affectsNothing}</p>
        ) : (
          <dl className="facts">
            {lines.map((line) => (
              <div key={line.label}>
                <dt>{line.label}</dt>
                <dd>{line.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </AsideSection>
      <AsideSection title={t.facts}>
        <dl className="facts">
          <div>
            <dt>{t.asked}</dt>
            <dd>{formatDate(matter.askedOn)}</dd>
          </div>
          <div>
            <dt>{t.body}</dt>
            <dd>
              <a href={addresses.body(matter.bodyId)}>{bodyName(matter.bodyId)}</a>
            </dd>
          </div>
          <div>
            <dt>{t.expert}</dt>
            <dd>{matter.expertName ?? matterText[language].steps.noExpert}</dd>
          </div>
          <div>
            <dt>{t.due}</dt>
            <dd>
              <Deadline day={matter.dueOn} today={today} ended={ended} language={language} />
            </dd>
          </div>
        </dl>
      </AsideSection>
    </>
  );
}

function leftWords(day: string, { language, today }: Visit): string {
  const t = matterText[language];
  const left = daysBetween(today, day);
  const words = left < 0 ? t.aside.daysOver(-left) : t.aside.daysLeft(left);
  return `${t.aside.needed} ${formatDate(day)}, ${words}`;
}

/** The way up from where the matter was raised: which level has it, and what lies outside each. */
function Ladder({ seen, visit }: { seen: MatterSeen; visit: Visit }) {
  const { language } = visit;
  const t = matterText[language];
  const { structure, matter, route, areas, bodyName } = seen;
  const top = Math.max(...structure.bodies.map(({ level }) => level));
  const steps = wayFrom(seen);
  return (
    <>
      <p>{t.aside.level(levelOf(structure, matter.bodyId) ?? 1, top)}</p>
      <ol className="ladder" reversed start={steps[0]?.level ?? top}>
        {steps.map(({ bodyId, level }) => {
          const outside = route.way.find((step) => step.bodyId === bodyId)?.outside ?? [];
          const here = bodyId === matter.bodyId;
          return (
            <li key={bodyId} value={level} aria-current={here ? 'step' : undefined}>
              <b>{bodyName(bodyId)}</b>
              {outside.length > 0 ? (
                <small>{outsideSentence(outside, language, areas)}</small>
              ) : here ? (
                <small>{t.outcome.mandateHolds}</small>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The bodies from the top down to where the matter was raised. */
function wayFrom({ structure, matter }: MatterSeen) {
  const way: { bodyId: typeof matter.bodyId; level: number }[] = [];
  let at: typeof matter.bodyId | null = matter.raisedIn;
  while (at && way.length < 50) {
    const place = structure.bodies.find(({ bodyId }) => bodyId === at);
    if (!place) break;
    way.unshift({ bodyId: place.bodyId, level: place.level });
    at = place.escalatesTo;
  }
  return way;
}
