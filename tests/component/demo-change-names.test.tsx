import { render, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { findLandmark } from '../../pix/find-landmark.ts';
import type { Landmark } from '../../pix/landmark.ts';
import { changeNames, NEW_NAME } from '../demo-site/client/change-names.ts';

const FILTER: Landmark = { role: 'button', names: { fr: 'Rechercher par classe' } };
const CANDIDATES: Landmark = { role: 'link', names: { fr: 'Candidats' } };
const COPY: Landmark = { role: 'button', names: { fr: 'Copier le code' }, attribute: '.code button' };

const isFound = (landmark: Landmark) => findLandmark([landmark], document) !== undefined;

function Page({ count }: { count: number }) {
  return (
    <>
      <label for="filter">Rechercher par classe</label>
      <button id="filter" type="button">
        Classe
      </button>
      <a href="/candidats">{`Candidats (${count})`}</a>
      <a href="/candidats-absents">Candidats absents</a>
      <span class="code">
        <button type="button" aria-label="Copier le code" />
      </span>
    </>
  );
}

function show(flags: { renamed?: string[]; hidden?: string[] }) {
  const { container, rerender } = render(<p />);
  changeNames(container, { renamed: [], hidden: [], ...flags });
  rerender(<Page count={24} />);
  return { container, redraw: () => rerender(<Page count={25} />) };
}

describe('the demo site, as if Pix had changed', () => {
  test('changes nothing unless asked', () => {
    const { container } = show({});
    expect([FILTER, CANDIDATES, COPY].map(isFound)).toEqual([true, true, true]);
    expect(container.textContent).not.toContain(NEW_NAME);
  });

  test('renames what has a name, whatever count follows, and nothing that begins alike', async () => {
    const { container, redraw } = show({ renamed: ['Candidats'] });
    await waitFor(() => expect(isFound(CANDIDATES)).toBe(false));
    expect(container.textContent).toContain('Candidats absents');
    redraw();
    await waitFor(() => expect(container.textContent).not.toContain('25'));
    expect(isFound(CANDIDATES)).toBe(false);
  });

  test('renames labels too, and attributes stay', async () => {
    show({ renamed: ['Rechercher par classe', 'Copier le code'] });
    await waitFor(() => expect(isFound(FILTER)).toBe(false));
    expect(isFound({ role: 'button', names: COPY.names })).toBe(false);
    expect(isFound(COPY)).toBe(true);
  });

  test('hides a control, or a label with its field', async () => {
    show({ hidden: ['Rechercher par classe', 'Copier le code'] });
    await waitFor(() => expect(isFound(COPY)).toBe(false));
    expect(isFound(FILTER)).toBe(false);
    expect(isFound(CANDIDATES)).toBe(true);
  });

  test('takes the beginning of a name that ends with an ellipsis', async () => {
    const { container } = show({ renamed: ['Candidats …'] });
    await waitFor(() => expect(container.textContent).not.toContain('Candidats absents'));
  });
});
