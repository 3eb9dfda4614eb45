import type { OptionsMessages, OptionsSection } from '../../assets/messages/options-messages.ts';

/** The way to each section, in the order of the page. */
export function OptionsNav({ words }: { readonly words: OptionsMessages }) {
  const sections = Object.entries(words.sections) as [OptionsSection, string][];
  return (
    <nav class="options-nav" aria-label={words.optionsNav}>
      <ul>
        {sections.map(([id, label]) => (
          <li key={id}>
            <a class="options-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
