import { type ParagraphTopic, paragraphTopics } from '../vocabulary.ts';

/** The number of the paragraph that says this, the same in every rule set. */
export function paragraphOf(topic: ParagraphTopic): number {
  return paragraphTopics.indexOf(topic) + 1;
}
