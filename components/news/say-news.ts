import type { NamedSteps, PacksMessages } from '../../assets/messages/packs-messages.ts';
import { type DayRule, findDayDoubt, resolveDay } from '../../checklist/day-rule.ts';
import type { NewsItem } from '../../checklist/news/list-news.ts';
import { sayPackDate, sayPackSource, sayPackText } from '../packs/say-pack.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDue, markDoubt } from '../ui/describe-deadline.ts';
import { formatDay } from '../ui/format-day.ts';

/** So many steps of a pack are named, the others are counted: the list itself has them all. */
const MOST_NAMED = 3;

/** The first of some steps, each with its deadline where it has one, and how many there are. */
function nameSteps(
  steps: readonly { readonly title: string; readonly due?: DayRule | undefined }[],
  words: PacksMessages,
  { t, calendar }: SurfaceModel,
): NamedSteps {
  const named = steps.slice(0, MOST_NAMED).map(({ title, due }) => {
    if (!due || calendar.isSouthern) return title;
    const said = words.dueBy(title, formatDue(resolveDay(due, calendar), t));
    return markDoubt(said, findDayDoubt(due, calendar), t);
  });
  return { named, count: steps.length };
}

/** What changed, since when, and whose word it is. */
export function sayNews(item: NewsItem, words: PacksMessages, model: SurfaceModel): string {
  const { t, texts } = model;
  switch (item.kind) {
    case 'rule':
      return words.yearNews[item.id];
    case 'date':
      return words.dateNews(
        sayPackDate(item.name, item.dates, words, t),
        sayPackSource(item.dates.source, words, t),
      );
    case 'pack': {
      const { name, author, version, date } = item.pack;
      const added = item.steps.map(({ title, due }) => ({ title: sayPackText(title, t.language), due }));
      const changed = item.changes.map(({ step, due }) => ({ title: texts[step].title, due }));
      return words.packNews(
        sayPackText(name, t.language),
        words.byline(author, version, `${formatDay(date, t)} ${date.slice(0, 4)}`),
        nameSteps(added, words, model),
        nameSteps(changed, words, model),
      );
    }
  }
}
