import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** What this is, and what it reads. */
export function AboutSection({ model, words, version }: OptionsProps) {
  return (
    <Section id="about" words={words}>
      <p>
        {words.aboutVersion(version)}. {words.aboutLicence}
      </p>
      <p>{model.t.independent}</p>
      <p>{words.aboutNetwork}</p>
      <p>{words.privacyRead}</p>
      <ul class="bullets">
        {words.privacyReadList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.privacyNever}</p>
      <p class="hint">{words.privacyWhere}</p>
    </Section>
  );
}
