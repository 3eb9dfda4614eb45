import { describe, expect, test } from 'vitest';
import { chooseMessages } from '../../../../assets/messages/choose.ts';
import { chooseMailingMessages } from '../../../../assets/messages/choose-mailing.ts';
import { chooseSearchMessages } from '../../../../assets/messages/choose-search.ts';
import { chooseToolsMessages } from '../../../../assets/messages/choose-tools.ts';
import type { Progress } from '../../../../checklist/progress.ts';
import { findEntries, indexEntries } from '../../../../checklist/search/find-entries.ts';
import type { StepId } from '../../../../checklist/steps.ts';
import { listEntries, type SearchTarget } from '../../../../components/search/list-entries.ts';
import { makeModel } from '../../../fixtures/surface.ts';

const OWN = 'own:k3v9q0zt' as StepId;
const progress: Progress = {
  [OWN]: { state: 'todo', who: 'CM', own: { title: "Réunion de l'équipe des tuteurs", by: '11-20' } },
  'book-rooms': { state: 'todo', note: 'Demander la clé du bâtiment Éluard à M.' },
};
const NEWS = 'Depuis 2026, Pix IA est obligatoire en 2de (toutes voies) et en première année de CAP.';

function makeIndex(language: string) {
  const model = makeModel({ progress }, '2026-11-20', chooseMessages([language]));
  return indexEntries(
    listEntries({
      ...model,
      search: chooseSearchMessages([language]),
      tools: chooseToolsMessages([language]),
      mailing: chooseMailingMessages([language]),
      news: [{ key: 'rule:pix-ia', said: NEWS }],
    }),
  );
}
const INDEXES = { fr: makeIndex('fr'), en: makeIndex('en') };

const print = (target: SearchTarget) => {
  if ('step' in target) return target.step;
  if ('tool' in target) return `tool ${target.tool}`;
  return 'news' in target ? `new ${target.news}` : `to ${target.audience} of ${target.message}`;
};
const search = (query: string, language: 'fr' | 'en' = 'fr') =>
  findEntries(INDEXES[language], query).map(({ entry }) => print(entry.target));

/** The language, what is typed, what must come first. */
const FIRST: readonly (readonly ['fr' | 'en', string, string])[] = [
  ['fr', 'administrateurs', 'update-admins'],
  ['fr', 'admin', 'update-admins'],
  ['fr', 'mediacentre', 'check-mediacentre'],
  ['fr', 'MÉDIACENTRE', 'check-mediacentre'],
  ['fr', 'me\u0301diacentre', 'check-mediacentre'],
  ['fr', "l'accès", 'check-mediacentre'],
  ['fr', 'l’accès', 'check-mediacentre'],
  ['fr', "supprimer les campagnes de l'an dernier", 'archive-last-year'],
  ['fr', 'lan dernier', 'archive-last-year'],
  ['fr', 'siecle', 'import-siecle'],
  ['fr', 'siècle xml', 'import-siecle'],
  ['fr', 'xml siècle', 'import-siecle'],
  ['fr', 'importer', 'import-siecle'],
  ['fr', 'code', 'share-codes'],
  ['fr', 'bilan campagnes', 'review-before-autumn-break'],
  ['fr', 'relancer les élèves', 'remind-students'],
  ['fr', 'relance', 'remind-students'],
  ['fr', 'thématiques', 'themed-campaigns'],
  ['fr', 'certifiable', 'check-certifiable'],
  ['fr', 'prépa-métiers', 'check-certifiable'],
  ['fr', 'prepa metiers', 'check-certifiable'],
  ['fr', 'sessions de 20', 'create-sessions'],
  ['fr', 'pare-feu', 'check-blocked-sites'],
  ['fr', 'parefeu', 'check-blocked-sites'],
  ['fr', 'reserver salles', 'book-rooms'],
  ['fr', 'salles réserver', 'book-rooms'],
  ['fr', 'passations', 'run-exams'],
  ['fr', 'rattrapage', 'plan-catch-up'],
  ['fr', 'finaliser', 'finalise-and-download'],
  ['fr', 'certificats télécharger', 'finalise-and-download'],
  ['fr', 'tuteurs', OWN],
  ['fr', 'equipe tuteur', OWN],
  ['fr', 'eluard', 'book-rooms'],
  ['fr', 'batiment', 'book-rooms'],
  ['fr', 'affiches', 'tool posters'],
  ['fr', 'qr code', 'tool posters'],
  ['fr', 'contrôle du réseau', 'tool network-check'],
  ['fr', 'suivi', 'tool follow-up'],
  ['fr', 'agenda', 'tool year-file'],
  ['fr', 'imprimer', 'tool paper'],
  ['fr', 'checklist', 'tool paper'],
  ['fr', "bilan de l'année", 'tool year-report'],
  ['fr', 'passer la main', 'tool hand-over'],
  ['fr', 'compétences numériques enfant', 'to families of share-codes'],
  ['fr', 'message parents', 'to families of share-codes'],
  ['fr', 'ordinateurs préparer', 'to technician of check-blocked-sites'],
  ['fr', 'expire 24 heures', 'create-sessions'],
  ['fr', 'pix ia', 'new rule:pix-ia'],
  ['fr', 'obligatoire', 'new rule:pix-ia'],
  ['en', 'administrator', 'update-admins'],
  ['en', 'mediacentre', 'check-mediacentre'],
  ['en', "last year's campaigns", 'archive-last-year'],
  ['en', 'firewall', 'check-blocked-sites'],
  ['en', 'rooms', 'book-rooms'],
  ['en', 'book a room', 'book-rooms'],
  ['en', 'importing', 'import-siecle'],
  ['en', 'certificates', 'finalise-and-download'],
  ['en', 'catch-up', 'plan-catch-up'],
  ['en', 'posters', 'tool posters'],
  ['en', 'network', 'tool network-check'],
  ['en', 'calendar', 'tool year-file'],
  ['en', 'hand over', 'tool hand-over'],
  ['en', "child's skills", 'to families of share-codes'],
];

/** What must be found, wherever it stands. */
const AMONG: readonly (readonly ['fr' | 'en', string, readonly string[]])[] = [
  ['fr', 'tiers temps', ['check-blocked-sites', 'create-sessions', 'book-rooms', 'run-exams', 'tool plan']],
  ['fr', 'temps tiers', ['check-blocked-sites', 'tool plan']],
  ['fr', 'tiers-temps', ['check-blocked-sites', 'tool plan']],
  ['fr', 'temps majoré', ['create-sessions', 'book-rooms', 'tool plan']],
  ['fr', 'companion', ['check-blocked-sites', 'tool network-check']],
  ['fr', 'parcoursup', ['finalise-and-download']],
  ['fr', 'gar', ['check-mediacentre', 'to technician of check-mediacentre']],
  ['fr', 'dépliant', ['themed-campaigns']],
  ['fr', 'cm', [OWN]],
  ['fr', 'fiches', ['tool plan']],
  ['en', 'extra time', ['check-blocked-sites', 'book-rooms', 'tool plan']],
  ['en', 'tiers temps', ['check-blocked-sites', 'tool plan']],
  ['en', 'leaflet', ['themed-campaigns']],
];

describe('the search', () => {
  test.each(FIRST)('in %s, of "%s" shows %s first', (language, query, best) => {
    expect(search(query, language)[0]).toBe(best);
  });

  test.each(AMONG)('in %s, of "%s" shows %j', (language, query, wanted) => {
    expect(search(query, language)).toEqual(expect.arrayContaining([...wanted]));
  });

  test.each(['', '   ', '???', "'", '/', '\u202E'])('of "%s" shows nothing', (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each(['zzz', 'pare-feu zzz', 'licorne', 'a'.repeat(5000)])('of "%s" finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });

  test('of a word that tells nothing apart takes it as it is', () => {
    expect(search('les').length).toBeGreaterThan(3);
    expect(search('les affiches')[0]).toBe('tool posters');
  });

  test('tells, of what the title does not say, where the word stands', () => {
    const [found] = findEntries(INDEXES.fr, 'parcoursup');
    expect(found?.excerpt).toMatch(/^….*Parcoursup/);
    const [note] = findEntries(INDEXES.fr, 'eluard');
    expect(note?.excerpt).toContain('bâtiment Éluard');
    expect(findEntries(INDEXES.fr, 'pare-feu')[0]?.excerpt).toBeUndefined();
  });

  test('shows no sign of what messages are filled in with', () => {
    const titles = findEntries(INDEXES.fr, 'codes campagnes').map(({ entry }) => entry.title);
    expect(titles.join()).toContain('les codes des campagnes');
    expect(titles.join()).not.toMatch(/[⟦⟧]/);
  });
});
