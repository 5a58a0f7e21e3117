import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import { existsOn, isMemberSeat, listSeats } from '../../organisations/index.ts';
import type { Composition, Side } from '../../organisations/vocabulary.ts';
import {
  compositionIf,
  compositionSentence,
  noticeInTime,
  noticeSentence,
  profileOfBody,
  quorumNow,
  quorumSentence,
} from '../../procedure/index.ts';
import type { RuleProfile } from '../../procedure/vocabulary.ts';
import {
  countReplies,
  type DecidingSeat,
  rollOfReplies,
} from '../rules/who-will-fill-the-seats.ts';
import { isVacant } from '../rules/whom-a-sending-reaches.ts';
import type { Scene } from '../scene.ts';
import { summonsText } from '../text/index.ts';
import type { Invitation, Round } from '../vocabulary.ts';

export type ForecastParts = {
  profile: RuleProfile;
  seats: DecidingSeat[];
  composition: Composition | null;
};

/** What the forecast needs: the body's rules on the day and its deciding seats, vacant ones too. */
export async function forecastParts(
  db: Reader,
  scene: Scene,
  round: Pick<Round, 'date'>,
): Promise<ForecastParts> {
  const [profile, rows] = await Promise.all([
    profileOfBody(db, scene.body.id, round.date),
    listSeats(db, scene.body.id),
  ]);
  const seats = rows.filter(
    (row) =>
      isMemberSeat(row) &&
      existsOn({ validFrom: row.valid_from, validTo: row.valid_to }, round.date),
  );
  return {
    profile,
    seats: seats.map((row) => ({
      seatId: row.id,
      side: row.side as Side | null,
      organisation: row.organisation_id,
      weight: row.weight,
    })),
    composition: scene.body.composition as Composition | null,
  };
}

/** Who comes, and whether the body can act: if the silent come, and if they all stay away. */
export function Forecast(props: {
  parts: ForecastParts;
  called: readonly Invitation[];
  bodyId: string;
  language: Language;
}) {
  const { parts, called, bodyId, language } = props;
  const t = summonsText[language].forecast;
  const { coming, away, silent } = countReplies(called.filter((one) => !isVacant(one)));
  const cases = [
    ['come', t.now],
    ['stay-away', t.silentAway],
  ] as const;
  return (
    <section className="block forecast" aria-labelledby="forecast">
      <h2 id="forecast">{t.title}</h2>
      <p>
        <b>{t.counts(coming, away, silent)}</b>
      </p>
      <dl>
        {cases.map(([which, label]) => (
          <Case key={which} which={which} label={label} {...{ parts, called, language }} />
        ))}
      </dl>
      <p className="dim">
        <a href={addresses.bodyProcedure(bodyId)}>{t.rules}</a>
      </p>
    </section>
  );
}

function Case(props: {
  which: 'come' | 'stay-away';
  label: string;
  parts: ForecastParts;
  called: readonly Invitation[];
  language: Language;
}) {
  const { which, label, parts, called, language } = props;
  const roll = rollOfReplies(parts.seats, called, which);
  const quorum = quorumNow(parts.profile, roll);
  const composed = parts.composition && compositionIf(parts.composition, roll);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Status shape={quorum.met ? 'ok' : 'bad'}>{quorumSentence(quorum, language)}</Status>
      </dd>
      {composed ? (
        <dd>
          <Status shape={composed.met ? 'ok' : 'warn'}>
            {compositionSentence(composed, language)}
          </Status>
        </dd>
      ) : null}
    </div>
  );
}

/** Whether the notice goes out, or went out, as early as the body's rules ask, and why. */
export function NoticeInTime(props: {
  profile: RuleProfile;
  sentOn: IsoDate;
  meetingDate: IsoDate;
  language: Language;
}) {
  const { profile, language, ...days } = props;
  const answer = noticeInTime(profile, days);
  return (
    <p>
      <Status shape={answer.ok ? 'ok' : 'warn'}>{noticeSentence(answer, language)}</Status>
    </p>
  );
}
