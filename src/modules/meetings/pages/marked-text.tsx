import type { ReactNode } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Note } from '../../../ui/components/status.tsx';
import type { TextMark } from '../paper-file.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import { type Line, type Mark, markedLine, runningText } from '../rules/running-text.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import { isGrave } from './warning-notes.tsx';

function Pieces({ line, language }: { line: Line<TextMark>; language: Language }) {
  return line.map(({ text, what }, at) => {
    const key = String(at);
    if (what?.kind === 'case') {
      return (
        <a key={key} href={addresses.case(what.of.id)} title={what.of.title || undefined}>
          {text}
        </a>
      );
    }
    if (what?.kind === 'wrong') {
      return (
        <span key={key} className="wrong">
          {text}
          <span className="vh"> ({meetingText[language].paper.wrongDate})</span>
        </span>
      );
    }
    return text;
  });
}

type Props = {
  text: string;
  marks: readonly Mark<TextMark>[];
  language: Language;
  /** The way to mend a wrong date, for those who may. */
  mend?: ((finding: NoticeWarning) => ReactNode) | undefined;
};

/** What is wrong in a text, under it; each finding once. */
function Wrongs({ marks, language, mend }: Props) {
  return marks.flatMap(({ what, span }) =>
    what.kind === 'wrong' ? (
      <WrongDate key={span.start} finding={what.finding} language={language}>
        {mend?.(what.finding)}
      </WrongDate>
    ) : (
      []
    ),
  );
}

/** What is wrong with a date, and which one is probably meant. */
export function WrongDate(props: {
  finding: NoticeWarning | undefined;
  language: Language;
  children?: ReactNode;
}) {
  const { finding, language } = props;
  if (!finding) return null;
  return (
    <Note
      bad={isGrave(finding)}
      title={meetingText[language].paper.wrongDate}
      fixes={props.children}
    >
      {ruleSentence(finding, language)}
    </Note>
  );
}

/** One line of a paper, such as a point, where each case leads on and wrong dates are marked. */
export function MarkedLine(props: Props) {
  return (
    <>
      <Pieces line={markedLine(props.text, props.marks)} language={props.language} />
      <Wrongs {...props} />
    </>
  );
}

/** A running text of a paper, in paragraphs and lists, with the same marks. */
export function MarkedText(props: Props) {
  const { text, marks, language } = props;
  const lines = (all: Line<TextMark>[]) =>
    all.map((line, at) => (
      <span key={String(at)} className="line">
        <Pieces line={line} language={language} />
      </span>
    ));
  return (
    <div className="prose">
      {runningText(text, marks).map((block, at) => {
        const key = String(at);
        if (block.kind === 'paragraph') return <p key={key}>{lines(block.lines)}</p>;
        const items = block.items.map((item, no) => <li key={String(no)}>{lines(item)}</li>);
        return block.start === null ? (
          <ul key={key}>{items}</ul>
        ) : (
          <ol key={key} start={block.start}>
            {items}
          </ol>
        );
      })}
      <Wrongs {...props} />
    </div>
  );
}
