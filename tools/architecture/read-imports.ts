import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A source file: its path from the root of the repository, with forward slashes, and its text. */
export type Source = { path: string; text: string };

/**
 * One import: of a file of ours by its path from the root, or of a package by its specifier, which
 * then has no `src/` before it.
 */
export type Import = { from: string; to: string };

/** Every TypeScript file below a directory of the repository. */
export function readSources(root: string, directory: string): Source[] {
  const top = join(root, directory);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** What the files import, re-export or load later; types too. Throws on a file it cannot read. */
export function readImports(sources: readonly Source[]): Import[] {
  return sources.flatMap(({ path, text }) => {
    const { module, errors } = parseSync(path, text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    const specifiers = [
      ...module.staticImports.map((one) => one.moduleRequest.value),
      ...module.staticExports.flatMap((one) => one.entries.map((e) => e.moduleRequest?.value)),
      ...module.dynamicImports.map(
        ({ moduleRequest: { start, end } }) => /^['"](.*)['"]$/.exec(text.slice(start, end))?.[1],
      ),
    ];
    const found = new Set(specifiers.filter((specifier) => specifier !== undefined));
    return [...found].map((specifier) => ({ from: path, to: resolved(path, specifier) }));
  });
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}
