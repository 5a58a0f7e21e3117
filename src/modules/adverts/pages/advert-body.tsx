import type { WrittenStandard } from '../../../kernel/language.ts';

const isItem = (line: string) => /^\s*[–—•*-]\s+/u.test(line);
const itemOf = (line: string) => line.replace(/^\s*[–—•*-]\s+/u, '');

/** Lines with their place in the text: the same line may stand twice in it. */
type Line = { key: string; text: string };
type Piece = { key: string; kind: 'text' | 'list'; lines: Line[] };

/** A text in its pieces: lines with a dash are a list, the others flow together. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let ended = true;
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) {
      ended = true;
      continue;
    }
    const kind = isItem(line) ? 'list' : 'text';
    const own = { key: String(at), text: kind === 'list' ? itemOf(line) : line };
    const last = pieces.at(-1);
    if (last && !ended && last.kind === kind) last.lines.push(own);
    else pieces.push({ key: own.key, kind, lines: [own] });
    ended = false;
  }
  return pieces;
}

/** The text of an advert as it reads: an empty line parts paragraphs, dashes make a list. */
export function AdvertBody({ text, standard }: { text: string; standard: WrittenStandard }) {
  return (
    <div className="advert-body" lang={standard}>
      {piecesOf(text).map(({ key, kind, lines }) =>
        kind === 'text' ? (
          <p key={key}>{lines.map((line) => line.text).join(' ')}</p>
        ) : (
          <ul key={key}>
            {lines.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
