import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { Day } from '../../checklist/day.ts';
import type { Proposal } from '../../checklist/signals/propose.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from '../ui/format-day.ts';
import type { LiveProposal } from './live-answer.ts';

/** Puts a proposal in words. */
export function composeProposal(
  { sighting: { signal, subject, day }, effect }: Proposal,
  { t, texts, today }: Pick<SurfaceModel, 't' | 'texts' | 'today'>,
  words: LiveMessages,
): LiveProposal {
  const { title, short } = texts[effect.step];
  const ask = () => {
    if (!effect.isDone && effect.run) return words.runAgain(formatDay(effect.run, t), title);
    if (signal === 'file-imported' && subject !== today)
      return words.importedOn(formatDay(subject as Day, t), title);
    if (day !== today)
      return effect.part
        ? words.halfSeenOnDay(formatDay(day, t), signal)
        : words.seenOnDay(formatDay(day, t), signal, title);
    return words.questions[signal](title, subject);
  };
  const askShort = () => {
    const brief = words.short;
    if (!effect.isDone && effect.run) return brief.runAgain(formatDay(effect.run, t), short);
    const seen = signal === 'file-imported' ? (subject as Day) : day;
    if (seen !== today)
      return brief.seenOn(brief.questions[signal], formatDay(seen, t), effect.part !== undefined);
    const question = brief.questions[signal];
    return effect.part ? brief.note(question) : brief.tick(question, short);
  };
  return {
    signal,
    subject,
    question: ask(),
    short: askShort(),
    noted: effect.isDone ? t.justDone(title) : words.noted(title),
    effect,
  };
}
