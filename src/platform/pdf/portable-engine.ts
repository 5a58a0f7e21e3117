import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pdfFonts } from './fonts.ts';
import { type TypstEngine, TypstError } from './typst-engine.ts';

const main = '/main.typ';
const fullDiagnostics = 3;

/**
 * Typst as WebAssembly: the same pages on any platform. Its interface offers no choice of
 * standard, so what it makes is tagged PDF 1.7 and says so.
 */
export async function portableEngine(): Promise<TypstEngine> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await typst.default({ module_or_path: readFileSync(wasm) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of pdfFonts()) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    kind: 'portable',
    compile: ({ template, data }) => {
      compiler.add_source(main, template);
      const made: { result?: Uint8Array; diagnostics?: unknown } = compiler.compile(
        main,
        [['data', data]],
        'pdf',
        fullDiagnostics,
      );
      // The compiler remembers what it laid out; without this its memory grows with every file.
      compiler.reset();
      if (!made.result) throw new TypstError(JSON.stringify(made.diagnostics));
      return { bytes: made.result, standard: 'tagged' };
    },
  };
}
