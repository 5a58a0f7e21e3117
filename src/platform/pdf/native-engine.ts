import { createRequire } from 'node:module';
import { pdfFonts } from './fonts.ts';
import { type TypstEngine, TypstError } from './typst-engine.ts';

/** The part of the binding that is used; its packages ship no types. */
type NodeCompiler = {
  pdf: (
    source: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: string },
  ) => Buffer;
  evictCache: (maxAge: number) => void;
};
type Binding = {
  NodeCompiler: {
    create: (options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }) => NodeCompiler;
  };
};

const packages = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
];

/** What is laid out of more data than this is forgotten at once: it would hold much memory. */
const largeData = 200_000;

/** Typst as machine code, or undefined where this platform has no binding installed. */
export function nativeEngine(): TypstEngine | undefined {
  const binding = loadBinding();
  if (!binding) return undefined;
  const compiler = binding.NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: pdfFonts() }],
  });
  return {
    kind: 'native',
    compile: ({ template, data }, standard) => {
      try {
        const bytes = compiler.pdf(
          { mainFileContent: template, inputs: { data } },
          { pdfStandard: standard },
        );
        return { bytes: new Uint8Array(bytes), standard };
      } catch (error) {
        throw new TypstError(reason(error));
      } finally {
        compiler.evictCache(data.length > largeData ? 0 : 4);
      }
    },
  };
}

function loadBinding(): Binding | undefined {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return require(name) as Binding;
    } catch {
      // Not installed here, or built for another C library: the next one, else the portable engine.
    }
  }
  return undefined;
}

/** The binding tells what breaks a standard in the message, what fails to compile in the code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : '');
}
