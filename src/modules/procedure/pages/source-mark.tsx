import type { IsoDate } from '../../../kernel/calendar.ts';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { basisOf, holdsOn, lapsedOn } from '../rules/a-source-holds-in-its-period.ts';
import { procedurePages } from '../text/pages/index.ts';
import { type RuleName, type RuleProfile, ruleNames } from '../vocabulary.ts';

/**
 * Where a rule stands, whether its text was read, and whether it held that day. What there is to
 * know of a source is said at the first rule that rests on it.
 */
export function SourceMark(props: {
  profile: RuleProfile;
  rule: RuleName;
  day: IsoDate;
  visit: Visit;
}) {
  const { profile, rule, day, visit } = props;
  const t = procedurePages[visit.language];
  const source = basisOf(profile, profile[rule]);
  if (!source) return <p className="basis">{t.ownChoice}</p>;
  const first = ruleNames.find((name) => profile[name].source === source.id) === rule;
  const early = source.validFrom !== null && day < source.validFrom;
  return (
    <>
      <p className="basis">
        <span className="reference">{source.reference}</span>{' '}
        {source.verified ? (
          <Status shape="ok">{t.checked}</Status>
        ) : (
          <Status shape="warn">{t.notChecked}</Status>
        )}{' '}
        {holdsOn(source, day) ? null : (
          <Status shape="bad">
            {early
              ? t.notYet(formatDate(source.validFrom ?? day))
              : t.noLonger(formatDate(source.validTo ?? day))}
          </Status>
        )}
      </p>
      {source.note && first ? <p className="basis">{source.note[visit.language]}</p> : null}
    </>
  );
}

/** How many of a profile's sources were read, and whether all hold today, as marks for a list. */
export function SourcesMark({ profile, visit }: { profile: RuleProfile; visit: Visit }) {
  const t = procedurePages[visit.language].sources;
  const all = profile.sources.length;
  const open = profile.sources.filter(({ verified }) => !verified).length;
  const lapsed = new Set(lapsedOn(profile, visit.today).map(({ source }) => source.id)).size;
  return (
    <>
      {open > 0 ? (
        <Status shape="warn">{t.unverified(open, all)}</Status>
      ) : (
        <Status shape="ok">{all === 0 ? t.none : t.verified(all)}</Status>
      )}{' '}
      {lapsed > 0 ? <Status shape="bad">{t.lapsed(lapsed)}</Status> : null}
    </>
  );
}
