import type { PageAnswer, Visit } from '../modules/identity/route.ts';
import { countFailed } from '../modules/messages/index.ts';
import { addresses } from '../ui/addresses.ts';
import { assetAddress } from '../ui/assets.ts';
import { Columns } from '../ui/components/page-head.tsx';
import { renderPage } from '../ui/render.ts';
import { type NavItem, Shell } from '../ui/shell.tsx';
import { uiText } from '../ui/text/index.ts';
import type { Flash } from './flash-cookie.ts';

/** What this visitor may open, in the order people look for it. */
async function navigationFor(visit: Visit): Promise<NavItem[]> {
  const t = uiText[visit.language].nav;
  if (visit.may('question.read-own', { bodyId: null }).ok) {
    return [
      { key: 'questions', href: addresses.vendorQuestions(), label: t.questions },
      { key: 'help', href: addresses.help(), label: t.help },
    ];
  }
  const items: NavItem[] = [
    { key: 'work', href: addresses.work(), label: t.work },
    { key: 'meetings', href: addresses.meetings(), label: t.meetings },
    { key: 'matters', href: addresses.matters(), label: t.matters },
    { key: 'meeting-plan', href: addresses.meetingPlans(), label: t.meetingPlan },
    { key: 'cases', href: addresses.cases(), label: t.cases },
    { key: 'case-queue', href: addresses.caseQueue(), label: t.caseQueue },
    { key: 'decisions', href: addresses.decisionRegister(), label: t.decisions },
    { key: 'follow-up', href: addresses.followUp(), label: t.followUp },
    { key: 'bodies', href: addresses.bodies(), label: t.bodies },
    { key: 'organisations', href: addresses.organisations(), label: t.organisations },
  ];
  if (visit.may('recruitment.read', { bodyId: null }).ok) {
    items.push({ key: 'recruitment', href: addresses.quotaBoard(), label: t.recruitment });
  }
  if (visit.may('document.import', { bodyId: null }).ok) {
    items.push({ key: 'import', href: addresses.importPage(), label: t.import });
  }
  if (visit.may('mail.read', { bodyId: null }).ok) {
    const count = await countFailed(visit.db, visit.actor?.bodyId ?? null);
    items.push({ key: 'mail', href: addresses.mail(), label: t.mail, count });
  }
  if (visit.may('log.read', { bodyId: null }).ok) {
    items.push({ key: 'log', href: addresses.log(), label: t.log });
  }
  items.push({ key: 'help', href: addresses.help(), label: t.help });
  return items;
}

/** A page's content inside the frame, as HTML. */
export async function renderAnswer(
  answer: PageAnswer,
  visit: Visit,
  flash?: Flash,
): Promise<string> {
  const { language, actor } = visit;
  const bare = answer.bare ?? actor === null;
  const searched = visit.query.get('q');
  const navigation = actor ? await navigationFor(visit) : [];
  return renderPage(
    <Shell
      language={language}
      title={answer.title}
      current={answer.nav}
      navigation={navigation}
      actor={actor ? { role: actor.label[language], onBehalfOf: actor.onBehalfOf } : null}
      demo={visit.demo}
      path={visit.path}
      bare={bare}
      search={visit.may('case.read', { bodyId: null }).ok}
      crumbs={answer.crumbs ?? []}
      flash={flash?.text}
      undo={flash?.undo}
      {...(searched === null ? {} : { searched })}
      assets={{
        css: [assetAddress('app.css'), ...(answer.styles ?? [])],
        scripts: ['page', ...(answer.islands ?? [])].map((name) => assetAddress(`${name}.js`)),
      }}
    >
      {answer.aside ? <Columns aside={answer.aside}>{answer.main}</Columns> : answer.main}
    </Shell>,
  );
}
