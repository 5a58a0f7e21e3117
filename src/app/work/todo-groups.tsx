import type { IsoDate } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { groupTodos, type Todo } from '../../modules/follow-up/rules/what-waits-for-me.ts';
import { followUpWords } from '../../modules/follow-up/text/rules/index.ts';
import type { MeetingListRow } from '../../modules/meetings/store/lists.ts';
import { ButtonLink } from '../../ui/components/buttons.tsx';
import { Silence } from '../../ui/components/status.tsx';
import { formatDate, formatDay, formatDaysLeft } from '../../ui/format.ts';
import { uiText } from '../../ui/text/index.ts';
import { workText } from './text/index.ts';
import { todoLine } from './todo-words.ts';

type Props = {
  todos: readonly Todo[];
  meetings: readonly MeetingListRow[];
  today: IsoDate;
  language: Language;
};

/** What waits, by what is asked of me; each with its date and with what follows from silence. */
export function TodoGroups({ todos, ...rest }: Props) {
  const { language } = rest;
  return groupTodos(todos).map(({ group, todos: own }) => (
    <section key={group} className="verb" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {followUpWords[language].groups[group]}
        <small>{workText[language].things(own.length)}</small>
      </h2>
      <ul className="todo">
        {own.map((todo) => (
          <TodoItem key={`${todo.code} ${todo.subject.id}`} todo={todo} {...rest} />
        ))}
      </ul>
    </section>
  ));
}

function TodoItem({ todo, meetings, today, language }: Omit<Props, 'todos'> & { todo: Todo }) {
  const { what, about, href, go, silence } = todoLine(todo, meetings, language);
  return (
    <li>
      <DueDate due={todo.due} daysLeft={todo.daysLeft} today={today} language={language} />
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
