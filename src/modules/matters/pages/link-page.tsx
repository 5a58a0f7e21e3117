import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { stanceWord } from '../../consensus/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { stopPage } from '../../identity/stop-page.tsx';
import { readBody } from '../../organisations/index.ts';
import { actorOfAsked } from '../actor-of-asked.ts';
import { givePositionByLink } from '../commands/give-position.ts';
import { matterText } from '../text/pages/index.ts';
import { AnswerFields } from './answer-form.tsx';
import type { Refused } from './lead-forms.tsx';
import { linkedBy, stopsAnswering } from './linked-by-mail.ts';
import type { RoundSeen } from './matter-data.ts';
import { PracticeStamp } from './matter-mark.tsx';
import { matterSentence, mendOf, statusOf } from './mend.ts';
import { typedPosition } from './take.ts';

/** The page behind the link in a mail: the question, the proposal, and the answer. No signing in. */
export async function positionLinkPage(
  visit: Visit,
  refused: Refused | null = null,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { language } = visit;
  const t = matterText[language];
  const linked = await linkedBy(visit);
  if (!linked) return stop(visit, t.answer.linkUnknown, t.answer.linkUnknownBody, 404);
  const { asked, matter, round, rounds } = linked;
  const mine = (one: RoundSeen['given'][number]) =>
    asked.personId ? one.personId === asked.personId : one.name === asked.name;
  const answered = round.given.findLast(mine);
  if (round.round.closedAt) {
    const yours = answered ? ` ${t.answer.yours(stanceWord(answered.stance, language))}` : '';
    return stop(visit, t.answer.linkEnded, t.answer.linkEndedBody + yours, 200);
  }
  const stopped = refused ? null : await stopsAnswering(visit, linked);
  if (stopped) return stop(visit, t.answer.linkUnknown, matterSentence(stopped, language), 200);
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status,
    title: matter.title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={refused?.form}
        />
        <PageHead title={matter.title} lede={t.answer.linkTitle} />
        {matter.practice ? (
          <p className="practice">
            <PracticeStamp language={language} /> {t.practiceLine}
          </p>
        ) : null}
        <blockquote className="question">
          <p className="prose">{matter.question}</p>
          <footer>
            {matter.askedByName}
            {matter.neededBy ? ` · ${t.needs(formatDate(matter.neededBy))}` : ''}
          </footer>
        </blockquote>
        {visit.query.get('takk') ? (
          <p className="done" role="status">
            {t.answer.sent} {t.answer.done}
          </p>
        ) : null}
        <AnswerFields
          seen={{ rounds }}
          round={round}
          visit={visit}
          action={addresses.positionLink(visit.params.token ?? '')}
          name={asked.represents ?? asked.name}
          asDeputy={asked.role === 'deputy'}
          mine={mine}
          refused={refused}
        />
        {matter.background ? (
          <Details summary={t.background}>
            <p className="prose">{matter.background}</p>
          </Details>
        ) : null}
      </div>
    ),
  };
}

function stop(visit: Visit, title: string, body: string, status: 200 | 404): Answer {
  return stopPage(
    { title, body, status },
    <ButtonLink secondary href={visit.actor ? addresses.matters() : addresses.signIn()}>
      {visit.actor ? matterText[visit.language].title : uiText[visit.language].signIn}
    </ButtonLink>,
  );
}

/** Takes the answer by the link, in the name of whoever it was made for. */
export async function takePositionByLink(visit: Visit): Promise<Answer> {
  const { db, actor, now, today, language } = visit;
  const token = visit.params.token ?? '';
  const linked = await linkedBy(visit);
  const body = linked && (await readBody(db, linked.round.round.bodyId));
  if (!linked || !body) return positionLinkPage(visit);
  const visitor = actor ? { personId: actor.personId, name: actor.name } : null;
  const acting = { actor: actorOfAsked(linked.asked, body), now, today };
  const typed = typedPosition(visit);
  const verdict = await perform(db, givePositionByLink, { token, visitor, ...typed }, acting);
  if (verdict.ok) return { kind: 'redirect', to: `${addresses.positionLink(token)}?takk=1` };
  const { refusal } = verdict;
  if (refusal.code === 'round-is-closed' || refusal.code === 'last-day-has-passed') {
    const t = matterText[language].answer;
    return stop(visit, t.linkEnded, matterSentence(refusal, language), 200);
  }
  const refused: Refused = { form: 'standpunkt', errors: [mendOf(refusal, visit)] };
  return positionLinkPage(visit, refused, statusOf(refusal));
}
