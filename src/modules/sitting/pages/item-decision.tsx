import type { AgendaItemId } from '../../../kernel/ids.ts';
import { Difference } from '../../../ui/components/difference.tsx';
import { Checkbox, Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { AgendaItem, DecisionPoint, Outcome } from '../../meetings/vocabulary.ts';
import { type Live, nameOf, paperOf } from '../live/live.ts';
import {
  adoptedMotions,
  decisionFromVotes,
  wasUnanimous,
} from '../rules/the-decision-follows-from-the-votes.ts';
import type { Ballot } from '../vocabulary.ts';
import { Act, Go } from './acts.tsx';

const otherOutcomes = [
  'noted',
  'postponed',
  'sent_back',
  'rejected',
  'withdrawn',
  'no_decision',
] as const;

/** What the body decided, beside what was proposed; or the form that says so. */
export function ItemDecision({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view } = live;
  const decision = sitting.items.get(row.id)?.decision ?? null;
  const voting = sitting.ballots.some((one) => one.itemId === row.id && one.state === 'open');
  if (voting) return null;
  return (
    <section className="block" id="vedtak" aria-labelledby="vedtak-h">
      <h3 id="vedtak-h">{t.decision.heading}</h3>
      {decision ? (
        <>
          <p>
            <Status shape="ok">{t.decision.outcomes[decision.outcome]}</Status>{' '}
            {decision.unanimous ? <span className="dim">{t.decision.unanimous}</span> : null}
          </p>
          <DecidedPoints live={live} points={decision.points} />
          {decision.note ? <p>{decision.note}</p> : null}
        </>
      ) : view.mode === 'lead' ? (
        <DecisionForm live={live} row={row} />
      ) : (
        <p className="hint">{t.decision.none}</p>
      )}
    </section>
  );
}

function DecidedPoints({ live, points }: { live: Live; points: readonly DecisionPoint[] }) {
  const { t } = live;
  return (
    <ol className="points">
      {points.map((point) => (
        <li key={`${point.no} ${point.proposedNo}`} {...(point.no ? { value: point.no } : {})}>
          {point.change === 'none' ? (
            point.text
          ) : (
            <Difference before={point.proposed ?? ''} after={point.text} words={t.motions} />
          )}
          {point.change === 'struck' ? <span className="dim"> ({t.decision.struck})</span> : null}
        </li>
      ))}
    </ol>
  );
}

function DecisionForm({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting } = live;
  const proposed = (paperOf(live, row.id)?.proposals.length ?? 0) > 0;
  const motions = sitting.motions.filter((one) => one.itemId === row.id && !one.withdrawn);
  const ballot = sitting.ballots.findLast(
    (one) => one.itemId === row.id && one.state === 'stopped' && !one.trial,
  );
  const adopted = adoptedMotions(sitting, row.id);
  return (
    <Act
      live={live}
      kind="decided"
      at="vedtak"
      fields={{ itemId: row.id, ...(ballot ? { ballotId: ballot.id } : {}) }}
      className="act column"
    >
      <Select
        id="utfall"
        name="outcome"
        label={t.decision.outcome}
        value={likelyOutcome(live, row.id, ballot)}
        options={[
          ...(proposed ? [{ value: 'as_proposed', label: t.decision.outcomes.as_proposed }] : []),
          ...(motions.length > 0 ? [{ value: 'changed', label: t.decision.outcomes.changed }] : []),
          ...otherOutcomes.map((value) => ({ value, label: t.decision.outcomes[value] })),
        ]}
      />
      {motions.length > 0 ? (
        <fieldset>
          <legend>{t.decision.changedWith}</legend>
          {motions.map((motion) => (
            <Checkbox
              key={motion.id}
              name="motion"
              value={motion.id}
              checked={adopted.includes(motion)}
              label={`${t.motions.by(nameOf(live, motion.participant))}: ${motion.text.slice(0, 80)}`}
            />
          ))}
        </fieldset>
      ) : null}
      <Checkbox
        name="unanimous"
        checked={!ballot || wasUnanimous(ballot)}
        label={t.decision.unanimous}
      />
      <TextField id="vedtak-merknad" name="note" label={t.decision.note} />
      <Go primary>{t.decision.save}</Go>
    </Act>
  );
}

/** The outcome that the votes say, for whoever leads to confirm: none where nothing was adopted. */
function likelyOutcome(live: Live, itemId: AgendaItemId, last: Ballot | undefined): Outcome {
  if (last?.outcome?.result.winner === null) return 'no_decision';
  const item = live.context.items.find((one) => one.id === itemId);
  return (item && decisionFromVotes(live.sitting, item, '')?.outcome) ?? 'noted';
}
