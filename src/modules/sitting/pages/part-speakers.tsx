import { Select, TextField } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { isShut, type Live, nameOf, rowOf } from '../live/live.ts';
import {
  secondsOf,
  speakerNow,
  speakersInOrder,
  timeUsed,
} from '../rules/the-floor-goes-in-order.ts';
import { isPresent } from '../rules/the-room-follows-from-its-events.ts';
import { speechForms } from '../vocabulary.ts';
import { Act, ActButton, Go, More } from './acts.tsx';

/** Who has the floor, who waits for it and in which order, and the time that is used. */
export function SpeakersPart({ live }: { live: Live }) {
  const { t, sitting, view } = live;
  const row = rowOf(live, sitting.current);
  if (sitting.phase !== 'open' || !row || isShut(live, row)) return null;
  const now = speakerNow(sitting);
  const waiting = speakersInOrder(sitting, sitting.current);
  const leads = view.mode === 'lead';
  const closed = sitting.items.get(row.id)?.speakersClosed ?? false;
  return (
    <>
      <h2>{t.speakers.heading}</h2>
      <LimitSentence live={live} />
      {closed ? <p className="hint">{t.speakers.closed}</p> : null}
      {!now && waiting.length === 0 ? <p className="hint">{t.speakers.none}</p> : null}
      <ol className="speakers">
        {now ? (
          <li className="has" data-key={now.id}>
            <p>
              <b>{nameOf(live, now.participant)}</b>{' '}
              <span className="dim">{t.speakers.forms[now.form]}</span>
            </p>
            <p className="how">
              <Status shape="half">{t.speakers.has}</Status>
              <SpeechTime live={live} seconds={secondsOf(now, live.now)} />
            </p>
            {leads ? (
              <ActButton
                live={live}
                kind="floor-ended"
                at="taleliste"
                fields={{ speech: now.id }}
                label={`${t.speakers.end}: ${nameOf(live, now.participant)}`}
              >
                {t.speakers.end}
              </ActButton>
            ) : null}
          </li>
        ) : null}
        {waiting.map((speech, at) => (
          <li key={speech.id} data-key={speech.id}>
            <p>
              <span className="num">{at + 1}</span> {nameOf(live, speech.participant)}{' '}
              <span className="dim">{t.speakers.forms[speech.form]}</span>
            </p>
            {leads ? (
              <div className="acts">
                <ActButton
                  live={live}
                  kind="floor-given"
                  at="taleliste"
                  fields={{ speech: speech.id }}
                  label={`${t.speakers.give}: ${nameOf(live, speech.participant)}`}
                >
                  {t.speakers.give}
                </ActButton>
                <ActButton
                  live={live}
                  kind="floor-withdrawn"
                  at="taleliste"
                  fields={{ speech: speech.id }}
                  label={`${t.speakers.strike}: ${nameOf(live, speech.participant)}`}
                >
                  {t.speakers.strike}
                </ActButton>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <Used live={live} itemId={row.id} />
      {leads ? <LeadSpeakers live={live} itemId={row.id} closed={closed} /> : null}
    </>
  );
}

/** Seconds of a speech, in steps of fifteen: nobody is to watch a clock tick. */
function SpeechTime({ live, seconds }: { live: Live; seconds: number }) {
  const { t, sitting } = live;
  const steps = Math.floor(seconds / 15) * 15;
  const limit = sitting.limits.secondsEach;
  return (
    <span className={limit !== null && seconds > limit ? 'num over' : 'num dim'}>
      {t.speakers.seconds(steps)}
      {limit !== null && seconds > limit ? `, ${t.speakers.over}` : ''}
    </span>
  );
}

function LimitSentence({ live }: { live: Live }) {
  const { t, sitting } = live;
  const { secondsEach, secondsPerOrganisation } = sitting.limits;
  if (secondsEach === null && secondsPerOrganisation === null) return null;
  const say = (seconds: number | null) => (seconds === null ? null : t.speakers.seconds(seconds));
  return (
    <p className="hint">
      {t.speakers.limit}: {t.speakers.limitIs(say(secondsEach), say(secondsPerOrganisation))}.
    </p>
  );
}

function Used({ live, itemId }: { live: Live; itemId: Live['agenda'][number]['id'] }) {
  const { t, sitting } = live;
  const used = [...timeUsed(sitting, itemId, live.now).byOrganisation]
    .filter(([, seconds]) => seconds >= 15)
    .sort(([, a], [, b]) => b - a);
  if (used.length === 0) return null;
  return (
    <>
      <h3>{t.speakers.byOrganisation}</h3>
      <dl className="used">
        {used.map(([organisation, seconds]) => (
          <div key={organisation}>
            <dt>{organisation}</dt>
            <dd className="num">{t.speakers.seconds(Math.floor(seconds / 15) * 15)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function LeadSpeakers(props: {
  live: Live;
  itemId: Live['agenda'][number]['id'];
  closed: boolean;
}) {
  const { live, itemId, closed } = props;
  const { t, sitting } = live;
  const here = sitting.participants.filter((one) => isPresent(sitting, one.id));
  const { secondsEach, secondsPerOrganisation } = sitting.limits;
  const minutes = (seconds: number | null) => (seconds === null ? '' : seconds / 60);
  return (
    <>
      <Act live={live} kind="floor-asked" at="taleliste" className="act row">
        <Select
          id="tegn-hvem"
          name="participant"
          label={t.speakers.add}
          options={here.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Select
          id="tegn-hva"
          name="form"
          label={t.speakers.form}
          options={speechForms.map((form) => ({ value: form, label: t.speakers.forms[form] }))}
        />
        <Go>{t.speakers.addButton}</Go>
      </Act>
      <More id="taletid" summary={t.speakers.limit}>
        <ActButton
          live={live}
          kind={closed ? 'speakers-opened' : 'speakers-closed'}
          at="taleliste"
          fields={{ itemId }}
        >
          {closed ? t.speakers.reopen : t.speakers.close}
        </ActButton>
        <Act live={live} kind="speaking-limit-set" at="taleliste" className="act row">
          <TextField
            id="grense-hver"
            name="minutesEach"
            label={t.speakers.each}
            value={minutes(secondsEach)}
            size={3}
            inputMode="numeric"
          />
          <TextField
            id="grense-virksomhet"
            name="minutesPerOrganisation"
            label={t.speakers.perOrganisation}
            value={minutes(secondsPerOrganisation)}
            size={3}
            inputMode="numeric"
          />
          <Go>{t.speakers.setLimit}</Go>
        </Act>
      </More>
    </>
  );
}
