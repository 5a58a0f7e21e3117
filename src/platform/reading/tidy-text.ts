const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const invisible =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Symbol and Wingdings code points that office programs print as list bullets. */
const bullets =
  /[\uf02d\uf06c\uf06d\uf06e\uf06f\uf071\uf075\uf076\uf077\uf09f\uf0a7\uf0a8\uf0b7\uf0d8\uf0e8\uf0fc]/g;
const privateUse = /[\ue000-\uf8ff]/g;
const leadingPrivateUse = /^(\s*)[\ue000-\uf8ff]+(?=\s)/gm;

/**
 * The text in the form that documents are compared in: NFC, ordinary spaces, no invisible or
 * control characters, and '•' for the private bullets of symbol fonts. Tabs, line breaks and form
 * feeds stay, and so do leading spaces: in text taken from a PDF a single one may carry meaning.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(bullets, '•')
    .replace(leadingPrivateUse, '$1•')
    .replace(privateUse, '');
}
