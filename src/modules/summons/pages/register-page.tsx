import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Radios,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { answer, registerAnswer } from '../commands/answer.ts';
import { callDeputy } from '../commands/call-deputy.ts';
import { isVacant } from '../rules/whom-a-sending-reaches.ts';
import { readScene } from '../scene.ts';
import { readInvitation, readRound } from '../store/reads.ts';
import { summonsText } from '../text/index.ts';
import { type Reply, replies } from '../vocabulary.ts';
import { outcomeWords, refusalWords } from './answer-words.ts';
import { summonsPage } from './summons-page.tsx';

async function invitationOf(visit: Visit) {
  const invitation = await readInvitation(visit.db, visit.params.invitation ?? '');
  return invitation?.meetingId === visit.params.id ? invitation : undefined;
}

/** Where the secretary notes what somebody answered by telephone. */
export async function registerPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, form } = visit;
  const invitation = await invitationOf(visit);
  const scene = invitation && (await readScene(db, invitation.meetingId));
  const round = invitation && (await readRound(db, invitation.meetingId));
  if (!scene || !round || isVacant(invitation)) return { kind: 'not-found' };
  const t = summonsText[language];
  const { meeting, body } = scene;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.register.title(invitation.name),
    nav: 'meetings',
    crumbs: [
      {
        label: `${body.name} ${formatDate(meeting.held_on)}`,
        href: addresses.meeting(meeting.id),
      },
      { label: t.title, href: addresses.summons(meeting.id) },
      { label: invitation.name },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.register.title(invitation.name)} lede={t.register.lede} />
        <form
          method="post"
          className="form"
          action={addresses.summonsReply(meeting.id, invitation.id)}
        >
          <Hidden values={{ sett: round.askedSequence, fort: 'ja' }} />
          <Radios
            name="svar"
            label={t.register.reply}
            value={form.has('svar') ? form.text('svar') : invitation.reply}
            options={replies.map((one) => ({ value: one, label: t.replies[one] }))}
            errors={errors}
          />
          <TextArea
            wide
            name="grunn"
            rows={2}
            label={t.own.reason}
            hint={t.own.reasonHint}
            value={form.has('grunn') ? form.text('grunn') : invitation.reason}
            errors={errors}
          />
          <p className="wide acts">
            <Button>{t.register.save}</Button>
            <ButtonLink href={addresses.summons(meeting.id)} secondary>
              {t.act.back}
            </ButtonLink>
          </p>
        </form>
      </>
    ),
  };
}

/** Takes an answer: one's own, or one that the secretary notes. */
export async function replyAnswer(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const invitation = await invitationOf(visit);
  if (!invitation) return { kind: 'not-found' };
  const noted = form.has('fort');
  const again = (message: string) => {
    const errors = [{ field: 'svar', message }];
    return noted ? registerPage(visit, errors) : summonsPage(visit, errors);
  };
  const reply = replies.find((one): one is Reply => one === form.text('svar'));
  if (!reply) return again(summonsText[language].refusals['choose-a-reply']);
  const given = {
    invitationId: invitation.id,
    reply,
    reason: form.text('grunn'),
    seenSequence: Number(form.text('sett') || Number.NaN) || 0,
  };
  const done = await perform(db, noted ? registerAnswer : answer, given, visit.acting());
  if (!done.ok) return again(refusalWords(done.refusal, language));
  return {
    kind: 'redirect',
    to: addresses.summons(invitation.meetingId),
    flash: outcomeWords(done.value, language, noted ? invitation.name : undefined),
  };
}

/** Looks for a deputy again where there was none. */
export async function callDeputyAnswer(visit: Visit): Promise<Answer> {
  const invitation = await invitationOf(visit);
  if (!invitation) return { kind: 'not-found' };
  const order = { invitationId: invitation.id };
  const done = await perform(visit.db, callDeputy, order, visit.acting());
  if (!done.ok) {
    return summonsPage(visit, [{ field: '', message: refusalWords(done.refusal, visit.language) }]);
  }
  const { deputy, member } = done.value;
  const t = summonsText[visit.language];
  const flash = t.done.called(deputy, member || t.vacant.toLowerCase());
  return { kind: 'redirect', to: addresses.summons(invitation.meetingId), flash };
}
