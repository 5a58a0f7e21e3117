import { Checkbox, Select, TextField } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { needsText, recruitmentText } from '../text/index.ts';
import { type RoleProfile, releases } from '../vocabulary.ts';
import { NameFields } from './name-fields.tsx';

/** What a role is called, how much of a post it takes, and how one takes part. */
export function RoleFields({ visit, profile }: { visit: Visit; profile?: RoleProfile }) {
  const { language } = visit;
  const t = needsText[language].roles;
  return (
    <>
      <NameFields
        labels={t}
        hint={recruitmentText[language].parties.emptyNames}
        value={profile?.name}
      />
      <TextField
        name="fra"
        label={t.low}
        inputMode="numeric"
        size={6}
        value={profile?.workload.low}
      />
      <TextField
        name="til"
        label={t.high}
        inputMode="numeric"
        size={6}
        value={profile?.workload.high}
      />
      <Select
        name="frikjop"
        label={t.releaseLabel}
        value={profile?.release ?? 'none'}
        options={releases.map((release) => ({ value: release, label: t.releases[release] }))}
      />
      <div className="field wide">
        <Checkbox name="fysisk" label={t.mustMeet} checked={profile?.mustMeetPhysically ?? false} />
      </div>
    </>
  );
}
