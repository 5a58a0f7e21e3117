import type { Language } from '../../../kernel/language.ts';
import { Table } from '../../../ui/components/tables.tsx';
import { changesBetween } from '../../selection/index.ts';
import type { Panel } from '../../selection/vocabulary.ts';
import { choosingText } from '../text/index.ts';
import type { NamesOnRun } from './names-on-a-run.ts';

/** Who goes and who comes between two selections of one pool, group by group. */
export function Differences(props: {
  before: Panel;
  after: Panel;
  caption: string;
  names: NamesOnRun;
  language: Language;
}) {
  const { before, after, caption, names, language } = props;
  const t = choosingText[language];
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{t.around.same}</p>;
  const listed = (people: readonly string[]) => people.map(names.person).join(', ');
  return (
    <Table
      caption={caption}
      rows={changes}
      rowKey={({ group }) => group}
      columns={[
        {
          key: 'group',
          title: t.demands.group,
          heading: true,
          cell: ({ group }) => names.group(group),
        },
        { key: 'out', title: t.around.out, cell: ({ out }) => listed(out) },
        { key: 'into', title: t.around.into, cell: ({ into }) => listed(into) },
      ]}
    />
  );
}
