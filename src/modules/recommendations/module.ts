import { patterns } from '../../ui/addresses.ts';
import { changesRound, readRecruitmentRound, readRoundOf, whatIsSeenOf } from '../adverts/index.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import type { ArchiveSection } from './archive/archive-document.ts';
import { archiveAnswer } from './archive/archive-file.ts';
import { discussionFile } from './archive/discussion-file.ts';
import type { OffersAbove } from './offers-above.ts';
import type { ConsentsShown } from './pages/candidate-view.tsx';
import { discussionPage } from './pages/discussion-page.tsx';
import { discussionsPage } from './pages/discussions-page.tsx';
import { recommendationPage } from './pages/recommendation-page.tsx';
import { recommendationsPage } from './pages/recommendations-page.tsx';
import { takeDiscussionForm, takePlan } from './pages/take-discussion-forms.ts';
import { takeDraftsAnd, takeRecommendationForm } from './pages/take-recommendation-forms.ts';
import { readRecommendation } from './store/reads.ts';

/**
 * For whoever has the round; a director of another area is told whose it is, and one of those who
 * handed the round over finds none.
 */
const group = async ({ db, params, actor }: Visit) => {
  const found = await readRecommendation(db, params.id ?? '');
  const round = found && (await readRecruitmentRound(db, found.roundId));
  if (!found || !round || !actor) return null;
  const isTheirs =
    actor.role === 'director'
      ? changesRound(actor, round)
      : whatIsSeenOf(actor, round) === 'people';
  return isTheirs ? { bodyId: found.bodyId } : null;
};

/** The document of a whole round, for whoever reads all that is in it. */
const wholeRound = async ({ db, params, actor }: Visit) =>
  actor && (await readRoundOf(db, actor, params.id ?? '')) ? { bodyId: null } : null;

/** A form on the page of a discussion asks for the leave of what it does. */
const whatIsDone = async ({ form }: Visit) => ({
  bodyId: null,
  action:
    form.text('gjor') === 'syn' ? ('discussion.state-view' as const) : ('discussion.edit' as const),
});

const decides = new Set(['avgjor', 'tilbake']);
const whoDoesIt = async (visit: Visit) => {
  const found = await group(visit);
  const deciding = decides.has(visit.form.text('gjor'));
  return (
    found && {
      ...found,
      action: deciding ? ('recommendation.decide' as const) : ('recommendation.edit' as const),
    }
  );
};

/**
 * Discussions, recommendations and final choices, and the document of a whole round for the archive.
 * `sections` are what modules above add to that document, `consentsShown` what they know of the
 * leaders of people's units, and `offers` what they have promised of the seats.
 */
export function recommendationRoutes(
  sections: readonly ArchiveSection[],
  consentsShown: ConsentsShown,
  offers: OffersAbove,
): readonly Route[] {
  const discusses = { action: 'discussion.read' } as const;
  const reads = { action: 'recommendation.read' } as const;
  return [
    get({ path: patterns.discussions, ...discusses, answer: (visit) => discussionsPage(visit) }),
    post({ path: patterns.discussions, action: 'discussion.edit', answer: takePlan }),
    get({ path: patterns.discussion, ...discusses, answer: (visit) => discussionPage(visit) }),
    get({ path: patterns.discussionFile, ...discusses, answer: discussionFile }),
    post({
      path: patterns.discussion,
      ...discusses,
      subject: whatIsDone,
      answer: takeDiscussionForm,
    }),
    get({
      path: patterns.recommendations,
      ...reads,
      answer: (visit) => recommendationsPage(visit, offers),
    }),
    post({
      path: patterns.recommendations,
      action: 'recommendation.edit',
      answer: takeDraftsAnd(offers),
    }),
    get({
      path: patterns.recommendation,
      ...reads,
      subject: group,
      answer: (visit) => recommendationPage(visit, { consentsShown, offers }),
    }),
    post({
      path: patterns.recommendation,
      ...reads,
      subject: whoDoesIt,
      answer: (visit) => takeRecommendationForm(visit, { consentsShown, offers }),
    }),
    get({
      path: patterns.archiveDocument,
      action: 'recruitment.archive',
      subject: wholeRound,
      answer: archiveAnswer(sections),
    }),
  ];
}
