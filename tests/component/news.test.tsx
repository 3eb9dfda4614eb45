import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enPacks } from '../../assets/messages/en/packs.ts';
import { frPacks } from '../../assets/messages/fr/packs.ts';
import { listNews } from '../../checklist/news/list-news.ts';
import { sayNews } from '../../components/news/say-news.ts';
import { watchNews } from '../../components/news/watch-news.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';
import { readGoodPack } from '../fixtures/packs/good-packs.ts';
import { RIGHT_PACK } from '../fixtures/packs/wrong-packs.ts';
import { showPopup } from '../fixtures/popup.tsx';
import { makeModel } from '../fixtures/surface.ts';

const PACK = readGoodPack(RIGHT_PACK);
const items = listNews({ packs: [PACK], schoolYear: '2026-2027', isReturning: true, seen: [] });

test('the card says what changed, since when and whose word it is, and goes by one button', () => {
  const news = {
    words: frPacks,
    items,
    all: items,
    schoolYear: '2026-2027',
    onSeen: vi.fn<() => void>(),
    onShowAgain: vi.fn<() => void>(),
    onOpenPacks: vi.fn<() => void>(),
  };
  showPopup({ news });
  const card = within(screen.getByRole('region', { name: 'Nouveau en 2026-2027' }));
  const said = card.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u202f', ' '));
  expect(said).toEqual([
    'Depuis 2026, Pix IA est obligatoire en 2de (toutes voies) et en première année de CAP : note de service du 23 janvier 2026 (BOEN du 5 février 2026). Un pack en ajoute les étapes.',
    "Depuis l'été 2026, une session de certification expire 24 heures après que son premier candidat a commencé : code public de Pix, lu le 23 novembre 2026.",
    'Certification : du 3 novembre 2026 au 6 mars 2027. Source : DANE de Lille, lu le 29 novembre 2026.',
    'Ouverture de Pix Certif : le 2 novembre 2026. Source : DANE de Lille, lu le 29 novembre 2026.',
    'Pack « Les dates de mon académie » (DRANE de mon académie, version 1, 29 novembre 2026). Étapes ajoutées : Envoyez le bilan (avant le 1er avril) ; Réunissez les référents (avant le 17 octobre). Étapes précisées : Organisez les passations (avant le 13 février) ; Prévoyez les rattrapages.',
  ]);
  fireEvent.click(card.getByRole('button', { name: 'Vu' }));
  expect(news.onSeen).toHaveBeenCalledOnce();
  fireEvent.click(card.getByRole('button', { name: 'Voir les packs' }));
  expect(news.onOpenPacks).toHaveBeenCalledOnce();
});

test('of a pack of many steps three are named, and the others counted; no deadline where the year runs otherwise', () => {
  const [first] = PACK.steps;
  if (!first) throw new Error('No step');
  const steps = Array.from({ length: 7 }, (_none, index) => ({
    ...first,
    id: `pack:mon-academie:etape-${index}`,
    title: { fr: `Étape ${index + 1}`, en: `Step ${index + 1}` },
  }));
  const [item] = listNews({
    packs: [{ ...PACK, steps, changes: [], dates: [] }],
    schoolYear: '2026-2027',
    isReturning: false,
    seen: [],
  });
  if (!item) throw new Error('Nothing new');
  expect(sayNews(item, frPacks, makeModel()).replaceAll('\u202f', ' ')).toMatch(
    / : Étape 1 \(avant le 1er avril\) ; Étape 2 \(avant le 1er avril\) ; Étape 3 \(avant le 1er avril\) et 4 autres\.$/,
  );
  expect(sayNews(item, enPacks, makeModel({}, '2026-09-10', en))).toMatch(
    /added: Step 1 \(before 1 April\); .* and 4 others\.$/,
  );
  const model = makeModel();
  const southern = { ...model, calendar: { ...model.calendar, isSouthern: true } };
  expect(sayNews(item, frPacks, southern)).toMatch(/Étape 1\u202f; Étape 2\u202f; Étape 3 et 4 autres\.$/);
});

test('there is no card where nothing is new', () => {
  showPopup({
    news: {
      words: frPacks,
      items: [],
      all: items,
      schoolYear: '2026-2027',
      onSeen: () => {},
      onShowAgain: () => {},
      onOpenPacks: () => {},
    },
  });
  expect(screen.queryByRole('button', { name: 'Vu' })).toBeNull();
});

test('what was seen stays seen on this computer, and nothing is written before', async () => {
  const storage = new MemoryStorage();
  const life = new AbortController();
  const open = () => watchNews({ onChange: () => {}, report: () => {}, signal: life.signal, storage });
  const list = (store: ReturnType<typeof open>) => store.list([PACK], '2026-2027', false, '2026-09-01');
  const first = open();
  // Not before it is known what was seen.
  expect(list(first)).toEqual([]);
  await storage.settle();
  expect(list(first)).toHaveLength(3);
  expect(storage.keys('local')).toEqual([]);
  await first.see([PACK], '2026-2027');
  expect(list(first)).toEqual([]);
  await storage.settle();
  const second = open();
  await storage.settle();
  expect(list(second)).toEqual([]);
  // What was looked for is shown once more, until it is seen.
  second.showAgain();
  expect(list(second)).toEqual(second.listAll([PACK], '2026-2027'));
  expect(list(second)).toHaveLength(5);
  await second.see([PACK], '2026-2027');
  expect(list(second)).toEqual([]);
  life.abort();
});
