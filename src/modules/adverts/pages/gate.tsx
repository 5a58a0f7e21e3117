import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Visit } from '../../identity/route.ts';
import { whatIsSeenOf } from '../rules/whose-round-it-is.ts';
import { advertsText } from '../text/index.ts';
import { gateItems, type Missing } from '../vocabulary.ts';
import { inARow, missingInShort, missingSentence, sectionOf } from './gate-words.ts';
import { namesOf, type RoundView } from './round-view.ts';

type Item = keyof ReturnType<typeof itemsOf>;
const itemsOf = (visit: Visit) => advertsText[visit.language].gate.items;
const keyOf = (missing: Missing): Item =>
  missing.code === 'text'
    ? `text-${missing.standard}`
    : missing.code === 'deadline-passed'
      ? 'days'
      : missing.code;

/** What the gate asks for, and whether it is there: each leads to where it is filled in. */
export function Gate({ view, visit }: { view: RoundView; visit: Visit }) {
  const { language } = visit;
  const { round, missing } = view;
  const t = advertsText[language];
  const known = { language, group: namesOf(view).group, all: round.groups.length };
  const asksForOrder = round.onBehalf !== null || missing.some(({ code }) => code === 'order');
  const items: Item[] = [
    ...gateItems,
    ...(asksForOrder ? (['order'] as const) : []),
    ...(['groups', 'roles', 'days', 'text-nb', 'text-nn'] as const),
  ];
  return (
    <AsideSection title={t.gate.title} id="porten">
      {missing.length === 0 ? <p>{t.gate.ready}</p> : null}
      <ul className="gate">
        {items.map((item) => {
          const lacks = missing.filter((one) => keyOf(one) === item);
          const section = item.startsWith('text-')
            ? 'grupper'
            : sectionOf[item as keyof typeof sectionOf];
          // Without groups there is nothing to write texts for.
          const open = lacks.length > 0 || (item.startsWith('text-') && known.all === 0);
          return (
            <li key={item}>
              <a href={`${addresses.recruitmentRound(round.id)}?del=${section}#del-${section}`}>
                <Status shape={open ? 'idle' : 'ok'}>{t.gate.items[item]}</Status>
              </a>
              <small>
                {lacks.length > 0
                  ? lacks.map((one) => missingSentence(one, known)).join('. ')
                  : open
                    ? t.missing.groups
                    : t.gate.settled}
              </small>
            </li>
          );
        })}
      </ul>
    </AsideSection>
  );
}

/** What can be done with all of the round now, by the rules of the commands. */
export function RoundActions({ view, visit }: { view: RoundView; visit: Visit }) {
  const { round, missing } = view;
  const t = advertsText[visit.language];
  const act = (gjor: string, title: string, secondary = true) => (
    <PostButton
      secondary={secondary}
      action={addresses.recruitmentRound(round.id)}
      fields={{ gjor, versjon: String(round.version) }}
    >
      {title}
    </PostButton>
  );
  if (round.state === 'draft') {
    return missing.length > 0 ? (
      <DisabledWithReason reason={t.gate.cannot(missingInShort(missing, visit.language))}>
        {t.gate.open}
      </DisabledWithReason>
    ) : (
      act('apne', t.gate.open, false)
    );
  }
  if (round.state === 'open') return act('lukk', t.moves.close);
  if (round.state === 'ended') return act('gjenoppta', t.moves.resume);
  return (
    <>
      {act('gjenapne', t.moves.reopen)}
      {act('avslutt', t.moves.end)}
    </>
  );
}

/** What happened since people could apply, and why. */
export function RoundEvents({ view, visit }: { view: RoundView; visit: Visit }) {
  const { language } = visit;
  const t = advertsText[language].events;
  const { group } = namesOf(view);
  const { state } = view.round;
  const takesIn = state === 'open' || state === 'closed';
  const seesPeople = whatIsSeenOf(visit.acting().actor, view.round) === 'people';
  const may = (action: 'applicant.read' | 'applicant.edit' | 'recruitment.archive') =>
    seesPeople && visit.may(action, { bodyId: null }).ok;
  const { id } = view.round;
  const { publicPage, importApplicants, archiveDocument } = advertsText[language];
  const onward = [
    { href: addresses.openAdvert(id), words: publicPage, isOpen: true },
    {
      href: addresses.applicants({ utlysning: id }),
      words: uiText[language].recruitmentTabs.applicants,
      isOpen: may('applicant.read'),
    },
    {
      href: addresses.importApplicants(id),
      words: importApplicants,
      isOpen: takesIn && may('applicant.edit'),
    },
    {
      href: addresses.archiveDocument(id),
      words: archiveDocument,
      isOpen: may('recruitment.archive'),
    },
  ].filter(({ isOpen }) => isOpen);
  return (
    <AsideSection title={t.title}>
      <ul className="onward noprint">
        {onward.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      <ul>
        {view.events.map((event) => (
          <li key={event.number}>
            {event.did === 'changed'
              ? t.changed(
                  inARow(
                    event.parts.map((part) => t.parts[part]),
                    language,
                  ),
                )
              : event.did === 'text-corrected'
                ? t['text-corrected'](event.bodyId ? group(event.bodyId) : '')
                : t[event.did]}
            {event.reason ? <q className="reason">{event.reason}</q> : null}
            <small>
              {event.byName}, {formatMoment(event.at, language)}
            </small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
