import type { CountedBallot } from './minutes-document.ts';
import type { WrittenPart } from './minutes-written.ts';
import type { MinutesTexts } from './text/minutes-texts.ts';

/**
 * A vote in words: what was asked, how it was voted, the count and its result; who voted for what
 * where the vote was open and by name.
 * @source kommuneloven § 11-4
 */
export function ballotParts(
  ballot: CountedBallot,
  key: string,
  texts: MinutesTexts,
): WrittenPart[] {
  const { options, result } = ballot;
  const named = !ballot.secret && options.some((option) => option.voters.length > 0);
  const heading = ballot.trial ? texts.trial : ballot.election ? texts.election : texts.ballot;
  const how = [
    ballot.question,
    texts.method[ballot.method],
    ballot.secret ? texts.secret : '',
    ballot.weights
      ? texts.weighed(
          ballot.weights.map(({ name, weight }) => `${name} ${weight}`),
          ballot.entitled,
        )
      : texts.entitled(ballot.entitled),
  ];
  const said = ballot.trial ? texts.trialResult : resultText(result, texts);
  const verdict = [result.quorum ? '' : texts.noQuorum, said];
  const rows = options.map(({ label, votes, voters }) => [
    label,
    String(votes),
    ...(named ? [votersText(voters)] : []),
  ]);
  if (ballot.blank > 0) {
    rows.push([texts.blank, String(ballot.blank), ...(named ? [''] : [])]);
  }
  return [
    { kind: 'text', key, heading, text: how.filter(Boolean).join(' '), fixed: true },
    {
      kind: 'table',
      key: `${key}/count`,
      heading: '',
      columns: named ? [...texts.ballotColumns] : [...texts.ballotColumnsShort],
      rows,
    },
    {
      kind: 'text',
      key: `${key}/result`,
      heading: '',
      text: verdict.filter(Boolean).join(' '),
      fixed: true,
    },
  ];
}

/** Organisation by organisation, since it shows where one of them was divided. */
function votersText(voters: CountedBallot['options'][number]['voters']): string {
  const groups = new Map<string, string[]>();
  for (const { name, represents } of voters) {
    groups.set(represents, [...(groups.get(represents) ?? []), name]);
  }
  return [...groups]
    .map(([represents, names]) => (represents ? `${represents}: ` : '') + names.join(', '))
    .join('; ');
}

function resultText(result: CountedBallot['result'], texts: MinutesTexts): string {
  if (result.carried === null) return texts.result[result.how](result.winner);
  const chair = result.how === 'casting-vote';
  return result.carried ? texts.carried(chair) : texts.votedDown(chair);
}
