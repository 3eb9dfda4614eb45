import { fillFormats } from './fill-formats.ts';
import { fillGroupSize } from './fill-group-size.ts';
import { fillSentence } from './fill-sentence.ts';
import type { Messages, Sentences, Texts } from './messages.ts';

/** The catalogue of a language, from its texts: sentences become functions of what they are said of. */
export function composeMessages({ steps, csvImport, sentences, alternatives, ...texts }: Texts): Messages {
  const say = (template: string, ...values: readonly unknown[]) =>
    fillSentence(template, values, texts.language);
  const { newsSince, news, receivedFrom, receivedFromOther } = alternatives;
  const functions = Object.fromEntries(
    Object.entries(sentences).map(([name, template]) => [
      name,
      (...values: readonly unknown[]) => say(template, ...values),
    ]),
  ) as unknown as Sentences;
  return {
    ...texts,
    ...functions,
    newsLabel: (since) => (since ? say(newsSince, since) : news),
    received: (device, day) => (device ? say(receivedFrom, device, day) : say(receivedFromOther, day)),
    steps: (groupSize, csvFormats) =>
      fillGroupSize(
        csvFormats ? { ...steps, 'import-siecle': fillFormats(csvImport, csvFormats) } : steps,
        groupSize,
      ),
  };
}
