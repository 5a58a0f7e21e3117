import type { BodyId } from '../../../kernel/ids.ts';
import { writtenStandards } from '../../../kernel/language.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listNeeds } from '../../recruitment/index.ts';
import { writeAdvert } from '../commands/write-advert.ts';
import { changesRound } from '../rules/whose-round-it-is.ts';
import { readRecruitmentRound } from '../store/reads.ts';
import { advertsText } from '../text/index.ts';
import { suggestedText } from '../text/suggestion.ts';
import { AdvertBody } from './advert-body.tsx';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { advertOf, groupsInOrder, namesOf, type RoundView, readRoundView } from './round-view.ts';

type Refused = { errors: readonly FieldError[]; status: number };

async function suggestions(visit: Visit, view: RoundView, bodyId: BodyId) {
  const { round, quotas, parties } = view;
  const party = parties.find(({ key }) => key === round.party)?.name;
  const facts = {
    group: namesOf(view).group(bodyId),
    seats: quotas.find((one) => one.bodyId === bodyId && one.party === round.party)?.seats ?? null,
    party: party ?? { nb: round.party, nn: round.party, en: round.party },
    needs: await listNeeds(visit.db, bodyId),
    roles: view.profiles.filter(({ id }) => round.roles.includes(id)),
  };
  return { nb: suggestedText(facts, 'nb'), nn: suggestedText(facts, 'nn') };
}

/** What is said of one group, in both standards, with a suggestion and how it will read. */
export async function advertPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { db, language, params, query, today } = visit;
  const round = await readRecruitmentRound(db, params.id ?? '');
  const bodyId = round?.groups.find((one) => one.bodyId === params.group)?.bodyId;
  if (!round || !bodyId) return { kind: 'not-found' };
  const { actor } = visit.acting();
  const view = await readRoundView(db, round, actor, today);
  const t = advertsText[language].text;
  const advert = advertOf(view.adverts, bodyId);
  const suggested = await suggestions(visit, view, bodyId);
  const mayEdit =
    visit.may('recruitment.edit', { bodyId }).ok &&
    changesRound(actor, round) &&
    round.state !== 'ended';
  const wantsSuggestion = query.has('forslag');
  const errors = refused?.errors ?? [];
  const { group } = namesOf(view);
  const here = addresses.roundAdvert(round.id, bodyId);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.title(group(bodyId)),
    nav: 'recruitment',
    crumbs: [
      { label: advertsText[language].title, href: addresses.recruitmentRounds() },
      { label: round.name[language], href: addresses.recruitmentRound(round.id) },
    ],
    main: (
      <>
        <ErrorSummary of="tekst" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.title(group(bodyId))}
          lede={mayEdit ? t.lede : undefined}
          actions={
            mayEdit && !wantsSuggestion && !(advert?.nb && advert.nn) ? (
              <ButtonLink secondary href={`${here}?forslag`}>
                {t.suggest}
              </ButtonLink>
            ) : undefined
          }
        />
        {mayEdit && round.state !== 'draft' ? <p className="why">{t.correctsOpen}</p> : null}
        {wantsSuggestion && mayEdit ? <p className="why">{t.suggested}</p> : null}
        {mayEdit ? (
          <FieldsOf id="tekst" errors={errors} typed={refused ? visit.form.text : null}>
            <form className="form" method="post" action={here}>
              <Hidden values={{ versjon: advert?.version ?? 0 }} />
              {writtenStandards.map((standard) => (
                <TextArea
                  key={standard}
                  name={standard}
                  label={t.field[standard]}
                  rows={16}
                  value={advert?.[standard] || (wantsSuggestion ? suggested[standard] : '')}
                />
              ))}
              <div className="acts">
                <Button>{advertsText[language].text.save}</Button>
              </div>
            </form>
          </FieldsOf>
        ) : null}
        <div className="two-standards">
          {writtenStandards.map((standard) => (
            <section key={standard} aria-labelledby={`les-${standard}`}>
              <h2 id={`les-${standard}`}>{t.preview[standard]}</h2>
              {advert?.[standard] ? (
                <AdvertBody text={advert[standard]} standard={standard} />
              ) : (
                <p className="why">{t.empty}</p>
              )}
              {advert?.correctedOn ? (
                <p className="why">{t.corrected(formatDate(advert.correctedOn))}</p>
              ) : null}
            </section>
          ))}
        </div>
        <Neighbours view={view} bodyId={bodyId} visit={visit} />
      </>
    ),
  };
}

/** The texts before and after, so that twelve of them are written without going back and forth. */
function Neighbours(props: { view: RoundView; bodyId: BodyId; visit: Visit }) {
  const { view, bodyId, visit } = props;
  const t = advertsText[visit.language].text;
  const { group } = namesOf(view);
  const order = groupsInOrder(view.round, view);
  const at = order.findIndex((one) => one.bodyId === bodyId);
  const [before, after] = [order[at - 1]?.bodyId, order[at + 1]?.bodyId];
  if (!before && !after) return null;
  return (
    <nav className="beside noprint" aria-label={t.neighbours}>
      {before ? (
        <a href={addresses.roundAdvert(view.round.id, before)}>{t.previous(group(before))}</a>
      ) : null}
      {after ? (
        <a href={addresses.roundAdvert(view.round.id, after)}>{t.next(group(after))}</a>
      ) : null}
    </nav>
  );
}

/** Takes the texts of a group. */
export async function takeAdvert(visit: Visit): Promise<Answer> {
  const { db, form, params, language } = visit;
  const input = {
    id: params.id ?? '',
    bodyId: params.group ?? '',
    version: wholeNumber(form.text('versjon')) ?? -1,
    nb: form.text('nb'),
    nn: form.text('nn'),
  };
  const verdict = await perform(db, writeAdvert, input, visit.acting());
  if (verdict.ok) {
    const to = addresses.roundAdvert(input.id, input.bodyId);
    return { kind: 'redirect', to, flash: advertsText[language].text.saved };
  }
  const { refusal } = verdict;
  if (refusal.code === 'not-found') return { kind: 'not-found' };
  return advertPage(visit, { errors: errorsOf(refusal, language), status: statusOf(refusal) });
}
