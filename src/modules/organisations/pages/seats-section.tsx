import { DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { Note } from '../../../ui/components/status.tsx';
import type { CompositionAnswer } from '../rules/seats-fill-composition.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import type { SeatGroup } from './body-view.ts';
import { SeatTable } from './seat-table.tsx';
import { compositionSentence } from './sentences.ts';

/** Who sits in a body, side by side, who stands in for them, and which seats are vacant. */
export function SeatsSection(props: {
  body: BodyRow;
  groups: readonly SeatGroup[];
  composition: CompositionAnswer | null;
  /** Why this person may not change seats; null for somebody who may. */
  mayNot: string | null;
  t: OrganisationsText;
}) {
  const { body, groups, composition, mayNot, t } = props;
  return (
    <section className="block" aria-labelledby="seats">
      <h2 id="seats">{t.seats}</h2>
      {composition ? <Composition answer={composition} t={t} /> : null}
      {groups.length === 0 ? (
        <p className="sub2">{t.noSeats}</p>
      ) : (
        <SeatTable body={body} groups={groups} mayChange={mayNot === null} t={t} />
      )}
      {mayNot !== null && groups.length > 0 ? (
        <p className="below">
          <DisabledWithReason secondary small reason={mayNot}>
            {t.change}
          </DisabledWithReason>
        </p>
      ) : null}
    </section>
  );
}

function Composition({ answer, t }: { answer: CompositionAnswer; t: OrganisationsText }) {
  const { sides, findings } = answer;
  const wanted = sides.map((side) => side.wanted).join(' + ');
  if (findings.length === 0) return <p className="sub2">{t.compositionHolds(wanted)}</p>;
  const seated = sides.map((side) => side.seated).join(' + ');
  return (
    <p className="said">
      <Note bad title={`${t.compositionBroken(seated, wanted)}.`}>
        {findings.map((finding) => `${compositionSentence(finding, t)}.`).join(' ')}
      </Note>
    </p>
  );
}
