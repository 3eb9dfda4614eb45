import { fillGroupSize } from './fill-group-size.ts';
import type { Messages, Sentences, Texts } from './messages.ts';

/** The catalogue of a language, from its two halves. */
export function composeMessages(texts: Texts, sentences: Sentences): Messages {
  return { ...texts, ...sentences, steps: (groupSize) => fillGroupSize(texts.steps, groupSize) };
}
