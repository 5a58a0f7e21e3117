import { todayInNorway } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { type Step, Steps } from '../../../ui/components/status.tsx';
import { formatDay } from '../../../ui/format.ts';
import { matterText } from '../text/pages/index.ts';
import { type MatterSeen, voicesOf } from './matter-data.ts';

type Dated = Step & { at: string };

/** The way from question to answer: rounds and levels as they came, and what is ahead. */
export function MatterSteps({ seen, language }: { seen: MatterSeen; language: Language }) {
  const { matter, rounds, escalations, bodyName } = seen;
  const t = matterText[language];
  const passed: Dated[] = [
    ...rounds.map(({ round, asked, standing }, at): Dated => {
      const voices = voicesOf({ asked }).length;
      const open = round.closedAt === null;
      return {
        key: round.id,
        at: round.openedAt.toISOString(),
        title: round.voting ? t.steps.vote(round.no) : t.steps.round(round.no),
        detail: open
          ? `${t.steps.until(formatDay(round.closesOn))} · ${t.answered(standing.size, voices)}`
          : t.steps.answeredOf(formatDay(round.closedOn ?? round.closesOn), standing.size, voices),
        state: open && at === rounds.length - 1 ? 'now' : 'done',
      };
    }),
    ...escalations.map((one, at): Dated => {
      const body = bodyName(one.toBody);
      return {
        key: `${one.toBody}-${at}`,
        at: one.at.toISOString(),
        title: one.direction === 'up' ? t.steps.lifted(body) : t.steps.returned(body),
        detail: formatDay(todayInNorway(one.at)),
        state: 'done',
      };
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const waitsAtExpert = matter.state === 'open';
  const steps: Step[] = [
    {
      key: 'asked',
      title: t.steps.asked(matter.askedByName),
      detail: formatDay(matter.askedOn),
      state: 'done',
    },
    ...passed,
    ...(waitsAtExpert
      ? [
          {
            key: 'expert',
            title: matter.expert ? t.steps.expert : bodyName(matter.bodyId),
            detail: matter.expertName ?? t.states['open-without-expert'],
            state: 'now' as const,
          },
        ]
      : []),
    endStep(seen, language),
  ];
  return <Steps label={t.steps.label} steps={steps} />;
}

function endStep({ matter }: MatterSeen, language: Language): Step {
  const t = matterText[language].steps;
  const { ending, state } = matter;
  if (ending) {
    return {
      key: 'end',
      title: ending.how === 'withdrawn' ? t.withdrawn : t.decided,
      detail: formatDay(ending.on),
      state: 'done',
    };
  }
  return {
    key: 'end',
    title: t.decision,
    detail: state === 'settled' ? matterText[language].states.settled : t.ahead,
    state: state === 'settled' ? 'now' : 'ahead',
  };
}
