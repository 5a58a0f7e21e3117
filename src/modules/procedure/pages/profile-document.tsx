import type { IsoDate } from '../../../kernel/calendar.ts';
import { Sheet, SheetHead } from '../../../ui/components/sheet.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { procedureText } from '../text/index.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ruleSentence } from '../text/rule-sentences.ts';
import { type RuleProfile, ruleNames } from '../vocabulary.ts';
import { SourceMark } from './source-mark.tsx';

/** A profile to read: each rule a sentence, with where it stands and whether that was read. */
export function ProfileDocument(props: {
  profile: RuleProfile;
  day: IsoDate;
  from: string;
  visit: Visit;
}) {
  const { profile, day, from, visit } = props;
  const t = procedurePages[visit.language];
  const { titles } = procedureText[visit.language];
  const period = [
    { label: t.from, value: profile.validFrom ? formatDate(profile.validFrom) : t.always },
    { label: t.to, value: profile.validTo ? formatDate(profile.validTo) : t.open },
  ];
  return (
    <Sheet labelledBy="profile">
      <SheetHead
        id="profile"
        from={from}
        title={profile.name[visit.language]}
        meta={profile.code === 'own' && profile.validFrom ? period : []}
      />
      <dl className="ruleset">
        {ruleNames.map((rule) => (
          <div key={rule} id={rule}>
            <dt>{titles[rule]}</dt>
            <dd>
              <p>{ruleSentence(profile, rule, visit.language)}</p>
              <SourceMark profile={profile} rule={rule} day={day} visit={visit} />
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
