const personal = /https?:\/\/[^\s/]+\/svar\/(?:[a-z]+\/)?[\w-]{20,}/g;

/**
 * Answers a text as others than its recipient may read it: a link that answers for the recipient is
 * told in words, for whoever has it can answer in that person's name.
 */
export function withoutPersonalLinks(text: string, instead: string): string {
  return text.replace(personal, () => instead);
}
