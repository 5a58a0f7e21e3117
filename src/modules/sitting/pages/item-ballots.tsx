import { Checkbox, Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { majoritySentence } from '../../procedure/index.ts';
import { type Live, nameOf, shortNameOfRow } from '../live/live.ts';
import { rollNow } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import {
  againstOption,
  type Ballot,
  ballotMethods,
  blankChoice,
  forOption,
} from '../vocabulary.ts';
import { Act, ActButton, Go, More } from './acts.tsx';

/** The votes in an item: the one that runs, what came of the others, and the way to a new one. */
export function ItemBallots({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting, view } = live;
  const ballots = sitting.ballots.filter((one) => one.itemId === row.id);
  const running = sitting.ballots.some((one) => one.state === 'open');
  const leads = view.mode === 'lead';
  if (ballots.length === 0 && !leads) return null;
  return (
    <section className="block" id="avstemning" aria-label={t.ballots.heading}>
      {ballots.map((ballot) => (
        <BallotView key={ballot.id} live={live} ballot={ballot} />
      ))}
      {leads && !running ? (
        <More id="ny-avstemning" summary={t.ballots.start}>
          <NewBallot live={live} row={row} />
        </More>
      ) : null}
    </section>
  );
}

/** How far a vote has come, or how it ended. Never who voted for what before it is stopped. */
export function BallotView({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { t, view } = live;
  const kinds = [
    t.ballots.methods[ballot.method],
    ballot.secret ? t.ballots.secret : '',
    ballot.trial ? t.ballots.trial : '',
  ].filter(Boolean);
  return (
    <div className="ballot" data-key={ballot.id}>
      <h3>{ballot.question}</h3>
      <p className="dim">{kinds.join(', ')}</p>
      {ballot.state === 'open' ? <Running live={live} ballot={ballot} /> : null}
      {ballot.state === 'annulled' ? (
        <Status shape="warn">{t.ballots.annulled(ballot.annulledFor)}</Status>
      ) : null}
      {ballot.state === 'stopped' ? <Outcome live={live} ballot={ballot} /> : null}
      {view.mode === 'lead' && ballot.state !== 'annulled' ? (
        <More id={`annuller-${ballot.id}`} summary={t.ballots.annul}>
          <Act
            live={live}
            kind="ballot-annulled"
            at="avstemning"
            fields={{ ballotId: ballot.id }}
            className="act row"
          >
            <TextField
              id={`grunn-${ballot.id}`}
              name="reason"
              label={t.ballots.annulReason}
              required
            />
            <Go>{t.ballots.annul}</Go>
          </Act>
        </More>
      ) : null}
    </div>
  );
}

function Running({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { t, sitting, view } = live;
  const roll = rollNow(sitting, ballot.itemId).filter((seat) => seat.filled);
  return (
    <>
      <p>
        <Status shape="half">{ballot.trial ? t.ballots.openTrial : t.ballots.open}</Status>{' '}
        {ballot.method === 'hands' ? null : (
          <span className="num">{t.ballots.cast(ballot.cast.size, roll.length)}</span>
        )}
      </p>
      {view.mode === 'lead' && ballot.method === 'hands' ? (
        <Count live={live} ballot={ballot} entitled={roll.length} />
      ) : null}
      {view.mode === 'lead' && ballot.method === 'named' ? (
        <NamedRoll live={live} ballot={ballot} />
      ) : null}
      {view.mode === 'lead' ? (
        <ActButton
          live={live}
          kind="ballot-stopped"
          at="avstemning"
          fields={{ ballotId: ballot.id }}
        >
          {t.ballots.stop}
        </ActButton>
      ) : null}
    </>
  );
}

function Count(props: { live: Live; ballot: Ballot; entitled: number }) {
  const { live, ballot, entitled } = props;
  const { t } = live;
  return (
    <Act
      live={live}
      kind="ballot-counted"
      at="avstemning"
      fields={{ ballotId: ballot.id, entitled }}
      className="act row"
    >
      {ballot.options.map((option) => (
        <TextField
          key={option.id}
          id={`tall-${ballot.id}-${option.id}`}
          name={`count:${option.id}`}
          label={option.label}
          value={ballot.counted?.counts[option.id] ?? ''}
          size={3}
          inputMode="numeric"
        />
      ))}
      <TextField
        id={`tall-${ballot.id}-blank`}
        name="blank"
        label={t.ballots.blank}
        value={ballot.counted?.blank ?? 0}
        size={3}
        inputMode="numeric"
      />
      <Go>{t.ballots.countButton}</Go>
    </Act>
  );
}

/** What may be voted for: the options, and blank where the rules let somebody vote so. */
export function choicesOf({ t, context }: Live, { options, election }: Ballot) {
  return context.procedure.blankAllowed(election)
    ? [...options, { id: blankChoice, label: t.mine.blank }]
    : options;
}

/** A roll call: each name with what the voice said. */
function NamedRoll({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { sitting } = live;
  const roll = rollNow(sitting, ballot.itemId).filter((seat) => seat.filled);
  return (
    <ul className="namedroll">
      {roll.map((seat) => (
        <li key={seat.participant} data-key={seat.participant}>
          <span>{nameOf(live, seat.participant)}</span>
          <Act
            live={live}
            kind="ballot-cast"
            at="avstemning"
            fields={{ ballotId: ballot.id, participant: seat.participant }}
            className="act one"
          >
            {choicesOf(live, ballot).map((option) => (
              <button
                key={option.id}
                type="submit"
                name="choice"
                value={option.id}
                className="ds-button s"
                data-variant={
                  ballot.cast.get(seat.participant) === option.id ? 'primary' : 'secondary'
                }
                aria-pressed={ballot.cast.get(seat.participant) === option.id}
                aria-label={`${nameOf(live, seat.participant)}: ${option.label}`}
              >
                {option.label}
              </button>
            ))}
          </Act>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { t, view } = live;
  const { outcome } = ballot;
  if (!outcome) return null;
  const winner = ballot.options.find((option) => option.id === outcome.result.winner);
  const carried = winner !== undefined && winner.id !== againstOption;
  const named = ballot.method === 'named' && !ballot.secret && view.mode !== 'screen';
  return (
    <>
      <dl className="counts">
        {ballot.options.map((option) => (
          <div key={option.id}>
            <dt>{option.label}</dt>
            <dd className="num">{outcome.tally.counts[option.id] ?? 0}</dd>
          </div>
        ))}
        {outcome.tally.blank > 0 ? (
          <div>
            <dt>{t.ballots.blank}</dt>
            <dd className="num">{outcome.tally.blank}</dd>
          </div>
        ) : null}
      </dl>
      <p>
        <Status shape={carried ? 'ok' : 'warn'}>
          {!winner || !carried
            ? t.ballots.fell
            : winner.id === forOption
              ? t.ballots.carried
              : ballot.trial
                ? t.ballots.winsTrial(winner.label)
                : t.ballots.wins(winner.label)}
        </Status>{' '}
        <span className="dim">{majoritySentence(outcome.result, view.language)}</span>
      </p>
      {named ? <Voters live={live} ballot={ballot} /> : null}
    </>
  );
}

/** Who voted for what, option by option, as it stands when voting is over. */
function Voters({ live, ballot }: { live: Live; ballot: Ballot }) {
  const { t } = live;
  const roll = (ballot.outcome?.roll ?? []).filter((seat) => seat.filled);
  const weighed = roll.some((seat) => seat.weight > 1);
  const options = [...ballot.options, { id: blankChoice, label: t.mine.blank }];
  return (
    <More id={`stemmer-${ballot.id}`} summary={t.ballots.voters}>
      <dl className="voters">
        {options.map((option) => {
          const names = roll
            .filter((seat) => ballot.cast.get(seat.participant) === option.id)
            .map((seat) => {
              const name = nameOf(live, seat.participant);
              return weighed ? t.ballots.withVotes(name, seat.weight) : name;
            });
          return names.length > 0 ? (
            <div key={option.id}>
              <dt>{option.label}</dt>
              <dd>{names.join('; ')}</dd>
            </div>
          ) : null;
        })}
      </dl>
    </More>
  );
}

function NewBallot({ live, row }: { live: Live; row: AgendaItem }) {
  const { t, sitting } = live;
  const motions = sitting.motions.filter((one) => one.itemId === row.id && !one.withdrawn);
  return (
    <Act
      live={live}
      kind="ballot-opened"
      at="avstemning"
      fields={{ itemId: row.id }}
      className="act column"
    >
      <TextField
        id="spm"
        name="question"
        label={t.ballots.question}
        value={
          motions.length > 0
            ? t.ballots.questionOfMany(shortNameOfRow(live, row))
            : t.ballots.defaultQuestion(shortNameOfRow(live, row))
        }
        required
      />
      <Select
        id="alternativer"
        name="options"
        label={t.ballots.options}
        options={[
          { value: 'for-against', label: `${t.ballots.for} / ${t.ballots.against}` },
          ...(motions.length > 0
            ? [
                {
                  value: 'motions',
                  label: [
                    t.ballots.asProposed,
                    ...motions.map((one) => t.ballots.motion(nameOf(live, one.participant))),
                  ].join(' / '),
                },
              ]
            : []),
        ]}
      />
      <Select
        id="maate"
        name="method"
        label={t.ballots.method}
        options={ballotMethods.map((method) => ({
          value: method,
          label: t.ballots.methods[method],
        }))}
      />
      <div className="ticks">
        <Checkbox name="secret" label={t.ballots.secret} />
        <Checkbox name="election" label={t.ballots.election} />
        <Checkbox name="trial" label={t.ballots.isTrial} />
      </div>
      <Go primary>{t.ballots.startButton}</Go>
    </Act>
  );
}
