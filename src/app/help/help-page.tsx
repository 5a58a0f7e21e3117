import type { Language } from '../../kernel/language.ts';
import type { PageAnswer, Visit } from '../../modules/identity/route.ts';
import { addresses as at } from '../../ui/addresses.ts';
import { PageHead } from '../../ui/components/page-head.tsx';
import { type Column, Table } from '../../ui/components/tables.tsx';
import { type HelpText, helpText } from './text/index.ts';
import { type Word, wordGroups } from './word.ts';
import { words } from './words.ts';

/** The errands in the order of a year, each with the page where it begins. */
const errands = [
  ['year', at.meetingPlans()],
  ['notice', at.newMeeting()],
  ['call', at.meetings()],
  ['answer', at.work()],
  ['run', at.meetings()],
  ['minutes', at.meetings()],
  ['decide', at.meetings()],
  ['settle', at.matters()],
  ['position', at.work()],
  ['ask', at.vendorQuestions()],
  ['follow', at.followUp()],
  ['find', at.search()],
  ['public', at.portal()],
  ['export', at.meetings()],
  ['bring', at.importPage()],
] as const;
const keys = ['tab', 'enter', 'skip', 'escape', 'space'] as const;

/** How the main errands go, the keyboard, and what the words mean. */
export async function helpPage(visit: Visit): Promise<PageAnswer> {
  const { language } = visit;
  const t = helpText[language];
  return {
    kind: 'page',
    title: t.title,
    nav: 'help',
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        <Errands t={t} />
        <Keyboard t={t} />
        <Glossary t={t} language={language} />
      </>
    ),
  };
}

function Errands({ t }: { t: HelpText }) {
  return (
    <section aria-labelledby="errands">
      <h2 id="errands">{t.errands}</h2>
      <div className="errands">
        {errands.map(([errand, begins]) => (
          <section key={errand} aria-labelledby={`errand-${errand}`}>
            <h3 id={`errand-${errand}`}>{t[errand].title}</h3>
            <ol>
              {Object.entries(t[errand].steps).map(([step, text]) => (
                <li key={step}>{text}</li>
              ))}
            </ol>
            <p>
              {t.goTo} <a href={begins}>{t[errand].page}</a>
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}

function Keyboard({ t }: { t: HelpText }) {
  return (
    <section className="block" aria-labelledby="keyboard">
      <h2 id="keyboard">{t.keyboard}</h2>
      <dl className="facts">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t.keyNames[key]}</kbd>
            </dt>
            <dd>{t.keys[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Glossary({ t, language }: { t: HelpText; language: Language }) {
  const columns: Column<Word>[] = [
    { key: 'own', title: t.columns[language], heading: true, cell: (one) => one.names[language] },
    ...(['nb', 'nn', 'en'] as const)
      .filter((other) => other !== language)
      .map((other) => ({
        key: other,
        title: t.columns[other],
        cell: (one: Word) => <span lang={other}>{one.names[other]}</span>,
      })),
    { key: 'meaning', title: t.columns.meaning, cell: (one) => one.meaning[language] },
  ];
  return (
    <section className="block glossary" aria-labelledby="words">
      <h2 id="words">{t.words}</h2>
      {wordGroups.map((group) => (
        <section key={group} aria-labelledby={`words-${group}`}>
          <h3 id={`words-${group}`}>{t.groups[group]}</h3>
          <Table
            caption={t.groups[group]}
            columns={columns}
            rows={words[group]}
            rowKey={(one) => one.code}
          />
        </section>
      ))}
    </section>
  );
}
