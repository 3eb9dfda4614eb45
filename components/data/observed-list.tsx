import { ChevronRight } from 'lucide';
import type { LiveMessages } from '../../assets/messages/live-messages.ts';
import type { OptionsMessages } from '../../assets/messages/options-messages.ts';
import { Icon } from '../ui/icon.tsx';
import { formatSelectors, listObserved } from './list-observed.ts';

interface ObservedListProps {
  readonly words: OptionsMessages;
  readonly live: LiveMessages;
}

/** What is read on Pix's pages: page by page, where, and what of. */
export function ObservedList({ words, live }: ObservedListProps) {
  return (
    <details class="observed">
      <summary class="observed-summary">
        <Icon node={ChevronRight} size={14} />
        {words.observedHeading}
      </summary>
      <p>{words.observedIntro}</p>
      <p>{words.privacyNever}</p>
      {listObserved().map(({ page, items }) => (
        <section key={page} aria-labelledby={`observed-${page}`}>
          <h4 class="observed-page" id={`observed-${page}`}>
            {words.observedPages[page]}
          </h4>
          <ul class="bullets">
            {items.map((item) => (
              <li key={item.what + formatSelectors(item)}>
                {live.things[item.what]} <code>{formatSelectors(item)}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
