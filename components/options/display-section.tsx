import { Choices } from './choices.tsx';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

/** The language and the theme of our own pages; the language is the card's as well. */
export function DisplaySection({ model, words, onChooseLanguage, onChooseTheme }: OptionsProps) {
  const { language, theme } = model.state.settings;
  return (
    <Section id="display" words={words}>
      <Choices<'browser' | 'fr' | 'en'>
        legend={words.languageLabel}
        name="language"
        choices={[
          { value: 'browser', label: words.languageOfBrowser },
          { value: 'fr', label: words.languages.fr, lang: 'fr' },
          { value: 'en', label: words.languages.en, lang: 'en' },
        ]}
        value={language ?? 'browser'}
        disabled={!model.canTick}
        onChoose={(value) => onChooseLanguage(value === 'browser' ? null : value)}
      />
      <Choices<'system' | 'light' | 'dark'>
        legend={words.themeLabel}
        name="theme"
        choices={[
          { value: 'system', label: words.themeOfSystem },
          { value: 'light', label: words.themes.light },
          { value: 'dark', label: words.themes.dark },
        ]}
        value={theme ?? 'system'}
        disabled={!model.canTick}
        onChoose={(value) => onChooseTheme(value === 'system' ? null : value)}
      />
      <p class="hint">{words.themeHint}</p>
    </Section>
  );
}
