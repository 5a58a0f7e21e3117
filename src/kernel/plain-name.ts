/** Letters and digits only, without case and accents; å, ø and æ are letters of their own. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^åäöøæ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^\p{L}\p{N}]/gu, '');
}
