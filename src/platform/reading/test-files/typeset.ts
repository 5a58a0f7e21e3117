import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Compiler = { pdf(options: { mainFileContent: string }, rest: object): Uint8Array };
type Binding = { NodeCompiler: { create(options: object): Compiler } };

const fonts = fileURLToPath(
  new URL('../../../../node_modules/@expo-google-fonts/inter', import.meta.url),
);
let compiler: Compiler | undefined;

/** Whether Typst's binding for this platform is installed, so that tests can make PDF files. */
export const canTypeset = loadBinding() !== undefined;

/** A PDF file from Typst markup, A4 with 10 pt Inter. */
export function typeset(markup: string): Uint8Array {
  compiler ??= loadBinding()?.NodeCompiler.create({
    workspace: fonts,
    fontArgs: [{ fontPaths: [fonts] }],
  });
  if (compiler === undefined) throw new Error('Typst is not installed for this platform.');
  const head = '#set document(title: "Test")\n#set text(font: "Inter", size: 10pt, lang: "nb")\n';
  return new Uint8Array(compiler.pdf({ mainFileContent: head + markup }, {}));
}

function loadBinding(): Binding | undefined {
  try {
    const name = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
    return createRequire(import.meta.url)(name) as Binding;
  } catch {
    return undefined;
  }
}
