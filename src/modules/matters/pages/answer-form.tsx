import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import { StancePicker, stanceWord } from '../../consensus/index.ts';
import type { Visit } from '../../identity/route.ts';
import { matterText } from '../text/pages/index.ts';
import type { Refused } from './lead-forms.tsx';
import { type MatterSeen, openRound, type RoundSeen } from './matter-data.ts';
import { ProposalText } from './proposal-text.tsx';

/** Where a member of the group answers, at the top of the page while the round is open. */
export function AnswerForm(props: { seen: MatterSeen; visit: Visit; refused: Refused | null }) {
  const { seen, visit, refused } = props;
  const round = openRound(seen);
  const { actor } = visit;
  if (!round || !actor) return null;
  if (!visit.may('matter.answer', { bodyId: seen.matter.bodyId }).ok) return null;
  const own = round.asked.find(({ personId }) => personId === actor.personId);
  const stands = round.given.findLast(({ personId }) => personId === actor.personId);
  const isDeputy = seen.panel.seats.some(
    (seat) => seat.role === 'deputy' && seat.holder_person_id === actor.personId,
  );
  if (!own && !stands && !isDeputy) return null;
  return (
    <section className="block answer" aria-labelledby="svar">
      <AnswerFields
        seen={seen}
        round={round}
        visit={visit}
        action={addresses.matterPosition(seen.matter.id)}
        name={own?.represents ?? own?.name ?? actor.name}
        asDeputy={!own || own.role === 'deputy'}
        mine={({ personId }) => personId === actor.personId}
        refused={refused}
      />
    </section>
  );
}

/** The form itself, the same signed in and by the link in the mail. */
export function AnswerFields(props: {
  seen: Pick<MatterSeen, 'rounds'>;
  round: RoundSeen;
  visit: Visit;
  action: string;
  name: string;
  asDeputy: boolean;
  mine: (of: RoundSeen['given'][number]) => boolean;
  refused: Refused | null;
}) {
  const { seen, round, visit, action, mine, refused } = props;
  const { language, form } = visit;
  const t = matterText[language].answer;
  const errors = refused?.form === 'standpunkt' ? refused.errors : [];
  const stands = round.given.findLast(mine);
  const before = seen.rounds
    .filter(({ round: other }) => other.no < round.round.no && other.bodyId === round.round.bodyId)
    .at(-1)
    ?.given.findLast(mine);
  const former = seen.rounds.filter(({ round: other }) => other.no < round.round.no).at(-1);
  return (
    <>
      <h2 id="svar">{t.title}</h2>
      <ProposalText round={round} before={former ?? null} language={language} />
      <p className="hint">
        {t.lede(formatDate(round.round.closesOn))} {t.forSeat(props.name)}
        {props.asDeputy ? ` ${t.asDeputy}` : ''}
      </p>
      {stands ? (
        <p className="done">{t.yours(stanceWord(stands.stance, language))}</p>
      ) : before ? (
        <p className="before">{t.before(stanceWord(before.stance, language))}</p>
      ) : null}
      <form
        className="form"
        method="post"
        action={action}
        data-draft={`standpunkt-${round.round.id}`}
      >
        <Hidden values={{ runde: round.round.id }} />
        <FieldsOf id="standpunkt" errors={errors}>
          <StancePicker
            offers={round.ruleSet.offers}
            language={language}
            errors={errors}
            value={{
              stance: form.text('standpunkt') || (stands?.stance ?? ''),
              reason: form.text('begrunnelse') || (stands?.reason ?? ''),
              reasonKind: form.text('grunnlag') || (stands?.reasonKind ?? ''),
            }}
          />
        </FieldsOf>
        <div className="acts">
          <Button>{stands ? t.change : t.send}</Button>
        </div>
      </form>
    </>
  );
}
