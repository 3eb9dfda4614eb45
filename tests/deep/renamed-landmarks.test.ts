import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../pix/observation.ts';
import { listObservations, OBSERVED_PAGES } from '../../pix/observation-catalogue.ts';
import { CERTIF_BANNERS } from '../../pix/observations/banners.ts';
import { askWhy, forgetFindings, openCard, readFindings, readProposal } from '../e2e/live.ts';
import { waitForOverlay } from '../e2e/overlay.ts';
import {
  changeRole,
  deleteCampaign,
  deleteFromList,
  enrol,
  finalise,
  waitForToast,
} from '../e2e/pix-flows.ts';
import { press } from '../e2e/press.ts';
import { readReplica } from '../e2e/stored.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { keepFigures } from './figures.ts';

const TODAY = '2026-11-20';

/** Where each page of the catalogue is on the demo, with all that it may show. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'orga-team-members': 'orga/equipe/membres',
  'orga-team-invitations': 'orga/equipe/invitations',
  'orga-team-invite': 'orga/equipe/creation',
  'orga-campaigns-mine': 'orga/campagnes/les-miennes',
  'orga-campaigns-all': 'orga/campagnes/toutes',
  'orga-campaign': 'orga/campagnes/4101',
  'orga-campaign-results': 'orga/campagnes/4101/resultats-evaluation',
  'orga-campaign-profiles': 'orga/campagnes/4100/profils',
  'orga-campaign-analysis': 'orga/campagnes/4101/analyse/sujets',
  'orga-campaign-settings': 'orga/campagnes/4071/parametres',
  'orga-students': 'orga/eleves?certificability=%5B%22eligible%22%5D&demo-import=2026-11-19',
  'orga-import': 'orga/import-participants?demo-import=2026-11-19',
  'orga-certifications': 'orga/certifications',
  'certif-sessions': 'certif/sessions?demo-banner=2027-06-30&demo-period=2026-11-09/2027-03-05',
  'certif-session-new': 'certif/sessions/creation',
  'certif-session-edit': 'certif/sessions/61204/modification',
  'certif-session': 'certif/sessions/61203',
  'certif-session-candidates': 'certif/sessions/61202/candidats',
  'certif-session-enrol': 'certif/sessions/61202/inscription-eleves',
  'certif-session-finalise': 'certif/sessions/61203/finalisation',
  'certif-closed': 'certif/sessions?demo-closed&demo-opening=2026-11-23',
};

/** Landmarks that show on another address of the same page. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'finalised-notice': 'certif/sessions/61205' };

/** What brings a landmark up, or what would be told by it. A click is also known by the name of its button. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'team-changed': changeRole,
  'campaigns-removed on orga-campaigns-all': (page) => deleteFromList(page, [4087]),
  'campaigns-removed on orga-campaign-settings': deleteCampaign,
  'candidates-enrolled': (page) => enrol(page, 1),
  'session-finalised': (page) => finalise(page, '61203'),
  'all-selected': (page) => press(page, 'thead input'),
  'code-copied': async (page) => {
    await press(page, 'button', 'Copier le code');
    return 'Vous venez de copier un code.';
  },
  'results-exported': async (page) => {
    await page.select('#certification-division', 'T1');
    await press(page, 'button', 'Exporter les résultats');
    return 'Avez-vous sauvegardé les certifications';
  },
};

/** What is known from the page of creation, before a session or campaign is made, is on other pages. */
const TOLD_ONCE = ['candidates-enrolled', 'session-finalised'];

/** Banners stand on each page of Pix Certif: one is enough. */
const isElsewhere = (page: string, id: string) =>
  page !== 'certif-sessions' && CERTIF_BANNERS.some((banner) => banner.id === id);

/** The selectors that an observation hangs on: for one that takes the whole page, those of its parts. */
function listSelectors({ at, take }: Observation): string[] {
  if (at !== 'main, body') return [at];
  return [...new Set(Object.values(take).flatMap((part) => (part.isOptional ? [] : (part.in ?? []))))];
}

/** What to rename where the selector would match what takes its place. */
const RENAMED: Readonly<Record<string, string>> = { 'h2 + *': 'h2' };

interface Case {
  readonly page: string;
  readonly observation: Observation;
  readonly selector: string;
}

const seen = new Set<string>();
const CASES: readonly Case[] = OBSERVED_PAGES.flatMap((page) =>
  listObservations(page).flatMap((observation) => {
    const { id, kind } = observation;
    if (isElsewhere(page, id)) return [];
    return listSelectors(observation).flatMap((selector) => {
      // The same landmark on several pages: once, and wherever there is something to do.
      const key = `${id} ${selector}`;
      const hasAct = ACTS[`${id} on ${page}`] !== undefined;
      const isTwice = seen.has(key) && !hasAct;
      const isLater = kind === 'toast' && TOLD_ONCE.includes(id) && !/enrol$|finalise$/.test(page);
      if (isTwice || isLater) return [];
      seen.add(key);
      return [{ page, observation, selector }];
    });
  }),
);

describe('a landmark that Pix renames', () => {
  const running = useExtension({ today: TODAY });
  beforeEach(() => forgetFindings(running.browser));
  const mainSteps = new Map<string, string>();
  let named = 0;
  let wrong = 0;
  let unfound = 0;

  const open = (at: string, more = '') =>
    openCard(
      running.browser,
      `https://${at.replace('/', '.pix.fr/')}${at.includes('?') ? '&' : '?'}demo-today=${TODAY}${more}`,
    );

  it.each(OBSERVED_PAGES)('is there before, on %s', async (id) => {
    const looked = listObservations(id).filter(
      ({ kind, id: name }) => (kind === 'value' || kind === 'rows') && !isElsewhere(id, name),
    );
    const page = await open(ADDRESSES[id] ?? '');
    mainSteps.set(id, (await waitForOverlay(page, id, (overlay) => overlay.page === id)).mainStep);
    if (looked.some(({ id: name }) => name === 'all-selected')) await press(page, 'thead input');
    const here = looked.filter(({ id: name }) => !ELSEWHERE[name]);
    await askWhy(page, ...here.map(({ id: name }) => new RegExp(`^Trouvé : .*\\[${name}\\]`)));
    await page.close();
  });

  it.each(CASES.map((each) => ({ ...each, id: each.observation.id })))(
    '$id on $page: $selector',
    async ({ page: pageId, observation, selector, id }) => {
      const { kind, isOptional } = observation;
      const page = await open(
        ELSEWHERE[id] ?? ADDRESSES[pageId] ?? '',
        `&demo-rename-class=${encodeURIComponent(RENAMED[selector] ?? selector)}`,
      );
      const before = await waitForOverlay(page, pageId, (overlay) => overlay.page === pageId);
      expect(before.mainStep).toBe(mainSteps.get(pageId));
      const act = ACTS[`${id} on ${pageId}`] ?? ACTS[id];
      const rightly =
        kind === 'toast' || kind === 'click' || id === 'all-selected' ? await act?.(page) : undefined;
      if (kind === 'toast' && act) await waitForToast(page, 'success');
      const isLookedFor = kind === 'value' || kind === 'rows';
      await askWhy(
        page,
        isLookedFor ? new RegExp(`^Cherché, pas trouvé : .*\\[${id}\\]`) : 'Page reconnue',
        ...(isOptional ? [] : [new RegExp(`^Repères introuvables sur ${pageId} : .*\\b${id}\\b`)]),
      );
      if (isLookedFor) unfound += 1;
      if (!isOptional) named += 1;
      const proposal = await readProposal(page);
      const isOtherRight =
        // What its neighbour on the page tells is no less true.
        (pageId === 'orga-students' && /Pix indique un import|compter les élèves/.test(proposal)) ||
        (typeof rightly === 'string' && proposal.includes(rightly));
      if (!isOtherRight) {
        if (proposal !== '') wrong += 1;
        expect(proposal).toBe('');
        expect((await readFindings(running.browser)).sightings ?? []).toEqual([]);
      }
      // The step of the page is as before, on whichever page what was done led to.
      const after = await waitForOverlay(page, 'the overlay');
      if (after.page === pageId) expect(after.mainStep).toBe(mainSteps.get(pageId));
      expect(await readReplica(running.browser)).toEqual({});
      await page.close();
    },
  );

  it('counts', async () => {
    const ids = new Set(CASES.map(({ observation }) => observation.id));
    const wanted = new Set(OBSERVED_PAGES.flatMap((page) => listObservations(page).map(({ id }) => id)));
    expect(ids).toEqual(wanted);
    await keepFigures('landmarks renamed', {
      renamed: CASES.length,
      observations: ids.size,
      pages: OBSERVED_PAGES.length,
      'said to be looked for in vain': unfound,
      'named in the diagnostic': named,
      'wrong proposals': wrong,
    });
  });
});
