import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveNudge } from '../../components/live/live-answer.ts';
import type { ShowWhereContext, WhereMemory } from '../../components/overlay/details-world.ts';
import { showWhere } from '../../entrypoints/details/show-where.ts';
import type { Landmarks } from '../../pix/landmark.ts';
import type { PixPage } from '../../pix/page.ts';
import { makeModel } from '../fixtures/surface.ts';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const STUDENTS: PixPage = { id: 'orga-students', app: 'orga', paths: ['/eleves'], steps: ['share-codes'] };
const LANDMARKS: Landmarks = [
  { role: 'link', names: { fr: 'Importer ma base', en: 'Import my base' } },
  { role: 'button', names: { fr: 'Importer' } },
];

const SAVED: LiveNudge = {
  id: 'certificates-before-import',
  subject: '',
  isWarning: true,
  text: 'Avez-vous les certificats ?',
  short: 'Les certificats ?',
  at: { landmarks: [{ role: 'link', names: { fr: 'Certifications' } }], hint: 'Téléchargez-les par ici' },
};
const model = makeModel({}, '2026-11-20');

let life: AbortController;
let memory: WhereMemory;
let host: {
  layer: HTMLElement;
  hasFocus: () => boolean;
  focus: ReturnType<typeof vi.fn<(...names: readonly string[]) => void>>;
};
let draw: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  document.body.replaceChildren();
  life = new AbortController();
  memory = {};
  host = { layer: document.createElement('div'), hasFocus: () => true, focus: vi.fn() };
  draw = vi.fn<() => void>();
  runtime.sendMessage.mockReset().mockResolvedValue({ landmarks: LANDMARKS, hint: 'Communiquez les codes' });
});

afterEach(() => {
  life.abort();
  document.documentElement.lang = '';
});

const ask = (other: Partial<ShowWhereContext> = {}) =>
  showWhere({
    of: 'step',
    page: STUDENTS,
    step: 'share-codes',
    canPoint: true,
    nudge: undefined,
    model,
    host,
    memory,
    draw,
    signal: life.signal,
    ...other,
  });

describe('"Montrer où"', () => {
  test('asks the background what to look for, and points at it', async () => {
    document.body.innerHTML = '<a href="/import">Importer ma base</a>';
    await ask();
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'read-landmarks',
      page: 'orga-students',
      step: 'share-codes',
      language: 'fr',
      isSouthern: false,
    });
    expect(host.layer.textContent).toBe('Communiquez les codes');
    expect(memory).toEqual({ isPointing: true });
    expect(draw).toHaveBeenCalledOnce();
    life.abort();
    expect(memory).toEqual({ isPointing: false });
    expect(host.focus).toHaveBeenCalledExactlyOnceWith('where', 'close');
    expect(host.layer.childElementCount).toBe(0);
  });

  test('of an advice points at what that is about, with its own words, and gives its button the focus again', async () => {
    document.body.innerHTML =
      '<a href="/import">Importer ma base</a><a href="/certifications">Certifications</a>';
    await ask({ of: 'nudge', nudge: SAVED });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    expect(host.layer.textContent).toBe('Téléchargez-les par ici');
    life.abort();
    expect(host.focus).toHaveBeenCalledExactlyOnceWith('where-nudge', 'where', 'close');
  });

  test('of an advice that the page has no longer points at nothing', async () => {
    document.body.innerHTML = '<a href="/import">Importer ma base</a>';
    await ask({ of: 'nudge' });
    expect(host.layer.childElementCount).toBe(0);
    expect(memory).toEqual({});
  });

  test.each<[string, Partial<ShowWhereContext>, string]>([
    ['the advice that it says', {}, 'Téléchargez-les par ici'],
    [
      'the step, where what was just ticked is said',
      { memory: { lastActed: 'share-codes' } },
      'Communiquez les codes',
    ],
    [
      'the advice, where the step has nothing',
      { memory: { lastActed: 'share-codes' }, canPoint: false },
      'Téléchargez-les par ici',
    ],
    [
      'the step, where the advice has nothing',
      { nudge: { ...SAVED, at: undefined } as unknown as LiveNudge },
      'Communiquez les codes',
    ],
  ])('on the small card is of %s', async (_what, other, hint) => {
    document.body.innerHTML =
      '<a href="/import">Importer ma base</a><a href="/certifications">Certifications</a>';
    await ask({ of: new Event('click'), nudge: SAVED, ...other });
    expect(host.layer.textContent).toBe(hint);
  });

  test.each<[string, LiveNudge, string]>([
    ['the words to look for', SAVED, "« Certifications » n'est pas visible sur cette page."],
    [
      'what it says itself',
      { ...SAVED, at: { landmarks: LANDMARKS, hint: '', missing: 'Ouvrez-la par le lien.' } },
      'Ouvrez-la par le lien.',
    ],
  ])('of an advice whose thing is not there gives %s', async (_what, nudge, sentence) => {
    await ask({ of: 'nudge', nudge });
    expect(memory.missing?.of).toBe('certificates-before-import');
    expect(memory.missing?.sentence.replaceAll('\u202f', ' ')).toContain(sentence);
  });

  test('points at the second landmark when the first is not there', async () => {
    document.body.innerHTML = '<button>Importer</button>';
    await ask();
    expect(memory.isPointing).toBe(true);
  });

  test.each([
    ['fr', 'Importer ma base'],
    ['en-GB', 'Import my base'],
    ['nl', 'Importer ma base'],
    ['', 'Importer ma base'],
  ])('on a page in "%s" without it says the words to look for: %s', async (language, missing) => {
    document.documentElement.lang = language;
    await ask();
    expect(memory).toEqual({ missing: { of: 'share-codes', sentence: model.t.whereMissing(missing) } });
    expect(host.layer.childElementCount).toBe(0);
  });

  test.each([[null], [undefined], [{ landmarks: [], hint: '' }]])(
    'shows nothing when the background answers %j',
    async (answer) => {
      document.body.innerHTML = '<a href="/import">Importer ma base</a>';
      runtime.sendMessage.mockResolvedValue(answer);
      await ask();
      expect(memory).toEqual({});
      expect(host.layer.childElementCount).toBe(0);
    },
  );

  test('shows nothing on a page that was left meanwhile', async () => {
    document.body.innerHTML = '<a href="/import">Importer ma base</a>';
    const asked = ask();
    life.abort();
    await asked;
    expect(memory).toEqual({});
    expect(host.layer.childElementCount).toBe(0);
  });

  test('tells its caller that the background cannot be reached', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(ask()).rejects.toThrow('Receiving end does not exist.');
  });
});
