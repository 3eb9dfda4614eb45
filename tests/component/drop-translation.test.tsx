import { render } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { dropTranslation } from '../../components/surface/drop-translation.ts';
import { translateTexts } from '../fixtures/translate-texts.ts';

function Score({ done }: { done: number }) {
  const [unit] = useState('étapes');
  return (
    <main>
      {done > 0 && <b>Bravo</b>}
      <p>
        {done} sur 16 {unit}
      </p>
      {done < 2 && 'Encore'}
    </main>
  );
}

let container: HTMLElement;

const draw = (done: number) => {
  dropTranslation(container);
  render(<Score done={done} />, container);
};

beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
  draw(0);
});

describe('a surface that is translated though it asks not to be', () => {
  test('says what is so after it is drawn again, and nothing twice', () => {
    translateTexts(container);
    expect(container.textContent).toBe('~0~ sur 16 ~étapes~Encore');
    draw(1);
    expect(container.textContent).toBe('Bravo1 sur 16 étapesEncore');
    translateTexts(container);
    draw(2);
    expect(container.textContent).toBe('Bravo2 sur 16 étapes');
  });

  test('is otherwise drawn over: what is there stays', () => {
    const main = container.querySelector('main');
    draw(1);
    expect(container.querySelector('main')).toBe(main);
  });
});
