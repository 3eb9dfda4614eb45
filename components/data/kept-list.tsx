import type { OptionsMessages } from '../../assets/messages/options-messages.ts';

/** What is kept and where, in plain words. */
export function KeptList({ words }: { readonly words: OptionsMessages }) {
  return (
    <>
      <h3 class="date-name">{words.keptHeading}</h3>
      <ul class="bullets">
        {words.keptWhere.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
