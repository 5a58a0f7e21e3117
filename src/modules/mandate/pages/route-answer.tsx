import type { ReactNode } from 'react';
import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { Visit } from '../../identity/route.ts';
import { affectsNothing, outsideOf } from '../rules/a-mandate-covers-a-matter.ts';
import {
  levelOf,
  lowestCovering,
  routeMatter,
} from '../rules/a-matter-goes-to-the-lowest-covering-body.ts';
import { outsideWords } from '../text/outside-words.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { Affects, RouteStep, Structure } from '../vocabulary.ts';
import type { Names } from './structure-names.ts';
import { StructurePicture } from './structure-picture.tsx';

type Asked = {
  structure: Structure;
  affects: Affects;
  /** Where the matter was raised; null where nobody is named. */
  from: BodyId | null;
  names: Names;
  visit: Visit;
};

/** The way that a matter goes, with why at each step; or whom it belongs with where none is named. */
export function RouteAnswer(props: Asked): ReactNode {
  const { structure, affects, from, names, visit } = props;
  const { language, today } = visit;
  const t = mandatePages[language].route;
  if (affectsNothing(affects)) {
    return from === null ? null : (
      <AsideSection title={t.answer}>
        <p>{t.stays(names.body(from))}</p>
      </AsideSection>
    );
  }
  const route = from === null ? null : routeMatter(structure, affects, from, today);
  const at = route
    ? structure.bodies.filter(({ bodyId }) => bodyId === route.at)
    : lowestCovering(structure, affects, today);
  const level = at[0]?.level ?? null;
  const steps = route?.way ?? lowerThan(level, props);
  return (
    // One piece, so that it stays together above the form in a narrow window.
    <div>
      <AsideSection title={t.answer}>
        <Verdict at={at.map(({ bodyId }) => bodyId)} {...props} />
        <StructurePicture structure={structure} names={names} language={language} here={level} />
      </AsideSection>
      {steps.length > 0 ? (
        <AsideSection title={route ? t.way : t.lower}>
          <ol className="way">
            {steps.map((step) => (
              <li key={step.bodyId}>
                <Step step={step} {...props} />
              </li>
            ))}
          </ol>
        </AsideSection>
      ) : null}
    </div>
  );
}

/** The bodies below a level that are for what the matter is in, and what is outside for each. */
function lowerThan(level: number | null, { structure, affects, visit }: Asked): RouteStep[] {
  return structure.bodies
    .filter((body) => level === null || body.level < level)
    .filter(
      ({ mandate: { serviceAreas } }) =>
        serviceAreas === 'all' || affects.serviceAreas.some((code) => serviceAreas.includes(code)),
    )
    .map((body) => ({
      bodyId: body.bodyId,
      level: body.level,
      outside: outsideOf(body.mandate, affects, visit.today),
    }));
}

function Verdict({ at, structure, names, visit }: Asked & { at: readonly BodyId[] }) {
  const { route: t, ...words } = mandatePages[visit.language];
  const link = (id: BodyId) => <a href={addresses.body(id)}>{names.body(id)}</a>;
  const [only, ...others] = at;
  if (!only) {
    return (
      <>
        <p>
          <Status shape="bad">{t.nobody}</Status>
        </p>
        <p>{t.nobodyHelp}</p>
      </>
    );
  }
  if (others.length > 0) {
    return (
      <>
        <p>{t.several}</p>
        <ul>
          {at.map((id) => (
            <li key={id}>{link(id)}</li>
          ))}
        </ul>
      </>
    );
  }
  const days = structure.bodies.find(({ bodyId }) => bodyId === only)?.timeLimitDays;
  return (
    <>
      <p>
        <b>{t.belongs(names.body(only), levelOf(structure, only) ?? 0)}</b>
      </p>
      {days ? <p>{t.days(words.days(days))}</p> : null}
    </>
  );
}

function Step({ step, names, visit }: Asked & { step: RouteStep }) {
  const t = mandatePages[visit.language].route;
  const { language } = visit;
  return (
    <>
      <a href={addresses.body(step.bodyId)}>{names.body(step.bodyId)}</a>
      <br />
      {step.outside.length === 0 ? (
        <Status shape="ok">{t.covers}</Status>
      ) : (
        <>
          <Status shape="warn">{t.outside}</Status>{' '}
          {step.outside
            .map((one) => outsideWords(one, language, names.areas, names.organisation))
            .join('; ')}
        </>
      )}
    </>
  );
}
