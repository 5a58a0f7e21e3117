import type { IsoDate } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { type Todo, todoGroups } from '../../modules/follow-up/rules/what-waits-for-me.ts';
import { followUpWords } from '../../modules/follow-up/text/rules/index.ts';
import type { MeetingListRow } from '../../modules/meetings/store/lists.ts';
import { ButtonLink } from '../../ui/components/buttons.tsx';
import { Silence } from '../../ui/components/status.tsx';
import { formatDate, formatDay, formatDaysLeft } from '../../ui/format.ts';
import { uiText } from '../../ui/text/index.ts';
import type { MeetingTodo } from './from-meetings.ts';
import { workText } from './text/index.ts';
import { type TodoLine, todoLine } from './todo-words.ts';

type Props = {
  todos: readonly Todo[];
  around: readonly MeetingTodo[];
  meetings: readonly MeetingListRow[];
  today: IsoDate;
  language: Language;
};

/** What waits, by what is asked of me; each with its date and with what follows from silence. */
export function TodoGroups({ todos, around, ...rest }: Props) {
  const { language } = rest;
  const all: Item[] = [
    ...todos.map((todo) => ({ ...todo, key: `${todo.code} ${todo.subject.id}`, todo })),
    ...around.map((one) => ({ ...one, todo: null })),
  ];
  const groups = todoGroups
    .map((group) => ({ group, own: all.filter((one) => one.group === group).toSorted(byDue) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ group, own }) => (
    <section key={group} className="verb" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {followUpWords[language].groups[group]}
        <small>{workText[language].things(own.length)}</small>
      </h2>
      <ul className="todo">
        {own.map((item) => (
          <TodoItem key={item.key} item={item} {...rest} />
        ))}
      </ul>
    </section>
  ));
}

type Item = Pick<MeetingTodo, 'group' | 'key' | 'due' | 'daysLeft'> &
  ({ todo: Todo } | { todo: null; line: TodoLine });

/** The soonest first, what has no date last; what is listed stays in its order otherwise. */
function byDue(a: Item, b: Item): number {
  if (a.due === b.due) return 0;
  if (a.due === null || b.due === null) return a.due === null ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}

function TodoItem({
  item,
  meetings,
  today,
  language,
}: Omit<Props, 'todos' | 'around'> & { item: Item }) {
  const line = item.todo ? todoLine(item.todo, meetings, language) : item.line;
  const { what, about, href, go, silence } = line;
  return (
    <li>
      <DueDate due={item.due} daysLeft={item.daysLeft} today={today} language={language} />
      <p className="what">
        <a href={href}>{what}</a>
        {about ? ` – ${about}` : ''}
      </p>
      <Silence lead={uiText[language].silence}>{silence}</Silence>
      <ButtonLink href={href} secondary small>
        {go}
      </ButtonLink>
    </li>
  );
}

/** A due date, without its year where that is the year of today. */
export function DueDate(props: {
  due: IsoDate | null;
  daysLeft: number | null;
  today?: IsoDate;
  language: Language;
}) {
  const { due, daysLeft, today, language } = props;
  if (due === null || daysLeft === null) {
    return (
      <div className="due">
        <small>{workText[language].noDue}</small>
      </div>
    );
  }
  const sameYear = due.slice(0, 4) === today?.slice(0, 4);
  return (
    <div className={daysLeft < 0 ? 'due late' : 'due'}>
      <time dateTime={due}>{sameYear ? formatDay(due) : formatDate(due)}</time>
      <small>{formatDaysLeft(daysLeft, language)}</small>
    </div>
  );
}
