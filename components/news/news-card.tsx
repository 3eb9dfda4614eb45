import type { PacksMessages } from '../../assets/messages/packs-messages.ts';
import type { NewsItem } from '../../checklist/news/list-news.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { sayNews } from './say-news.ts';

/** What is new this year, until it was seen. */
export interface NewsProps {
  readonly words: PacksMessages;
  readonly items: readonly NewsItem[];
  /** All of this year, seen or not: what a search finds. */
  readonly all: readonly NewsItem[];
  readonly schoolYear: string;
  readonly onSeen: () => void;
  /** Shows all of this year once more, until it was seen again. */
  readonly onShowAgain: () => void;
  /** Shows the packs among the options. */
  readonly onOpenPacks: () => void;
}

interface NewsCardProps {
  readonly news: NewsProps | undefined;
  readonly model: SurfaceModel;
}

/** One quiet card, which goes by its one button. */
export function NewsCard({ news, model }: NewsCardProps) {
  if (!news || news.items.length === 0) return null;
  const { words, items, schoolYear, onSeen, onOpenPacks } = news;
  return (
    <section class="notice news" aria-labelledby="news">
      <h2 class="news-heading" id="news" tabIndex={-1}>
        {words.newsHeading(schoolYear)}
      </h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item.key}>{sayNews(item, words, model)}</li>
        ))}
      </ul>
      <div class="news-actions">
        <button type="button" class="button button-outline button-small" onClick={onSeen}>
          {words.newsSeen}
        </button>
        <button type="button" class="button button-text" onClick={onOpenPacks}>
          {words.openPacks}
        </button>
      </div>
    </section>
  );
}
