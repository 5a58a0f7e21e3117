import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const faces = [
  '400Regular/Inter_400Regular.ttf',
  '400Regular_Italic/Inter_400Regular_Italic.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
];

/** The only typefaces a PDF is set in: Inter, whose Latin reaches the Sámi letters. */
export function pdfFonts(): Buffer[] {
  const require = createRequire(import.meta.url);
  return faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/inter/${face}`)));
}
