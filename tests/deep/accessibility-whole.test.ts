import { afterAll, describe, it } from 'vitest';
import { checkState } from '../e2e/accessibility/check-state.ts';
import { nameLook } from '../e2e/accessibility/state.ts';
import { STATES } from '../e2e/accessibility/states.ts';
import type { ColorScheme } from '../e2e/harness/types.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

const LANGUAGES = ['fr', 'en'] as const;
const THEMES: readonly ColorScheme[] = ['light', 'dark'];

const LOOKS = STATES.flatMap((state) =>
  (state.hasThemes ? THEMES : THEMES.slice(0, 1)).map(
    (theme) => [nameLook(state, theme), { state, theme }] as const,
  ),
);
let looks = 0;

afterAll(async () => {
  await keepFigures('states in which axe finds nothing wrong', { states: STATES.length, looks });
});

describe.each(LANGUAGES)('axe finds nothing wrong (%s)', (language) => {
  const running = useExtension({ today: '2026-11-20', language });

  it.each(LOOKS)('%s', async (_, { state, theme }) => {
    await checkState(running.browser, state, { language, theme });
    looks += 1;
  });
});
