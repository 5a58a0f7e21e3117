import { descend, elements, integer, settingOf, toggleOf, type XmlNode } from './xml.ts';

/** Gives the printed number or bullet of the next paragraph in a list, counting as it goes. */
export type ListCounter = (numberingId: string, level: number) => string | undefined;

type Level = {
  format: string;
  text: string;
  start: number;
  /** The level, from 1, whose next number starts this one anew; 0 means never. */
  restartsAfter: number | undefined;
  /** All numbers in this level's text are printed as digits. */
  legal: boolean;
};

type List = { family: string; levels: Map<number, Level>; restarts: Map<number, number> };

/** A counter over the lists of a numbering part, from its `w:abstractNum` and `w:num` elements. */
export function listCounter(nodes: readonly XmlNode[]): ListCounter {
  const lists = readLists(nodes);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numberingId, level) => {
    const list = lists.get(numberingId);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return undefined;
    const numbers = counts.get(list.family) ?? [];
    counts.set(list.family, numbers);
    if (!begun.has(numberingId)) {
      // Lists of one family count on from each other, except where one says that it restarts.
      for (const [at, start] of list.restarts) numbers[at] = start - 1;
      begun.add(numberingId);
    }
    numbers[level] = (numbers[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const { restartsAfter } = list.levels.get(deeper) ?? {};
      if (restartsAfter === undefined || restartsAfter > level) delete numbers[deeper];
    }
    return printed(own, list, numbers);
  };
}

function printed(own: Level, list: List, numbers: readonly (number | undefined)[]) {
  if (own.format === 'none') return undefined;
  if (own.format === 'bullet') return bullet(own.text);
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    return written(numbers[at] ?? level?.start ?? 1, own.legal ? 'decimal' : level?.format);
  });
  return text.trim() === '' ? undefined : text.trim();
}

/** Dashes stay what they are; every other bullet, most of them symbol-font letters, becomes '•'. */
function bullet(text: string): string {
  return /^[-–—]$/.test(text.trim()) ? text.trim() : '•';
}

function written(number: number, format: string | undefined): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** a–z, then aa, bb and so on, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number + 25) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), 20));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const signs = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
  let rest = number;
  let text = '';
  for (const [at, value] of values.entries()) {
    while (rest >= value) {
      text += signs[at];
      rest -= value;
    }
  }
  return text;
}

function readLists(nodes: readonly XmlNode[]): Map<string, List> {
  const families = new Map<string, Map<number, Level>>();
  const familyOfStyle = new Map<string, string>();
  const linkOfFamily = new Map<string, string>();
  for (const node of nodes) {
    const family = node.attributes.abstractNumId;
    if (node.name !== 'w:abstractNum' || family === undefined) continue;
    families.set(family, readLevels(node));
    const style = settingOf(node, 'w:styleLink');
    if (style !== undefined) familyOfStyle.set(style, family);
    const link = settingOf(node, 'w:numStyleLink');
    if (link !== undefined) linkOfFamily.set(family, link);
  }
  const lists = new Map<string, List>();
  for (const node of nodes) {
    const id = node.attributes.numId;
    const named = settingOf(node, 'w:abstractNumId');
    if (node.name !== 'w:num' || id === undefined || named === undefined) continue;
    const family = familyOfStyle.get(linkOfFamily.get(named) ?? '') ?? named;
    lists.set(id, withOverrides(node, family, families.get(family) ?? new Map()));
  }
  return lists;
}

function withOverrides(node: XmlNode, family: string, inherited: Map<number, Level>): List {
  const levels = new Map(inherited);
  const restarts = new Map<number, number>();
  for (const override of elements(node, 'w:lvlOverride')) {
    const at = integer(override.attributes.ilvl) ?? 0;
    const replaced = descend(override, 'w:lvl');
    if (replaced !== undefined) levels.set(at, readLevel(replaced));
    const start = integer(settingOf(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(at, start);
  }
  return { family, levels, restarts };
}

function readLevels(node: XmlNode): Map<number, Level> {
  return new Map(
    elements(node, 'w:lvl').map((level) => [integer(level.attributes.ilvl) ?? 0, readLevel(level)]),
  );
}

function readLevel(node: XmlNode): Level {
  return {
    format: settingOf(node, 'w:numFmt') ?? 'decimal',
    text: settingOf(node, 'w:lvlText') ?? '',
    start: integer(settingOf(node, 'w:start')) ?? 1,
    restartsAfter: integer(settingOf(node, 'w:lvlRestart')),
    legal: toggleOf(node, 'w:isLgl') ?? false,
  };
}
