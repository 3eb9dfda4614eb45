import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fr } from '../../assets/messages/fr/index.ts';
import { showDetails } from '../fixtures/overlay.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const LIVE = {
  lists: {},
  reasons: ["C'est sur cette page que cette étape se fait."],
  trace: ['Page reconnue : Pix Certif (certif-session).', 'Trouvé : le jour [session-header].'],
} as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('"Pourquoi cette étape ici ?"', () => {
  const model = makeModel();
  const show = () =>
    showDetails({ model, shown: pick(model, 'create-sessions'), live: LIVE, unfolded: 'why' });

  test("says the user's words, and keeps what is for us folded under them", () => {
    show();
    expect(screen.getByText(LIVE.reasons[0]).closest('details')).toBeNull();
    const forUs = screen.getByText(/session-header/).closest('details');
    expect(forUs?.open).toBe(false);
    expect(forUs?.querySelector('summary')?.textContent).toBe(fr.diagnostic);
    expect(forUs?.compareDocumentPosition(screen.getByText(LIVE.reasons[0]))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
  });

  test('copies what is for us, whether it is unfolded or not, and says so', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    show();
    fireEvent.click(screen.getByRole('button', { name: fr.copyReport }));
    expect(writeText.mock.calls).toEqual([[LIVE.trace.join('\n')]]);
    await screen.findByText(fr.copied);
  });

  test("an answer that was under way when it was opened takes nothing away, and another school's does", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    const { redraw } = show();
    fireEvent.click(screen.getByRole('button', { name: fr.copyReport }));
    redraw({ live: { lists: {}, ahead: {} } });
    await screen.findByText(fr.copied);
    redraw({ live: { lists: {} } });
    expect(screen.queryByText(LIVE.reasons[0])).toBeNull();
  });

  test('says what to do where the browser refuses the copy', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    show();
    fireEvent.click(screen.getByRole('button', { name: fr.copyReport }));
    await screen.findByText(/n'a pas permis la copie/);
  });
});
