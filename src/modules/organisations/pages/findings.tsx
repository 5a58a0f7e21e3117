import { Status } from '../../../ui/components/status.tsx';
import type { BodyFinding } from '../rules/bodies-lack-something.ts';
import type { OrganisationsText } from '../text/index.ts';
import { bodyFindingSentence, gravityOf } from './sentences.ts';

/** What a body lacks, each as a shape and a sentence. */
export function Findings({
  findings,
  t,
}: {
  findings: readonly BodyFinding[];
  t: OrganisationsText;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.code}>
          <Status shape={gravityOf(finding)}>{bodyFindingSentence(finding, t)}</Status>
        </li>
      ))}
    </ul>
  );
}
