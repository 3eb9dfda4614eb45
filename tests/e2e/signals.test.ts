import { describe, expect, it } from 'vitest';
import { SIGNAL_IDS } from '../../checklist/signals/signal-ids.ts';
import { slowBackground } from './background-pace.ts';
import { waitFor } from './harness/wait-for.ts';
import { hearNextRead } from './heard.ts';
import { askWhy, openCard, readFindings, readProposal, waitForProposal } from './live.ts';
import { clickInOverlay, readOverlayText, waitForOverlay } from './overlay.ts';
import { changeRole, createSession, download, finalise, importFile } from './pix-flows.ts';
import { takeShare } from './shares.ts';
import {
  FLOWS_OF_MARCH,
  FLOWS_OF_NOVEMBER,
  FLOWS_OF_SEPTEMBER,
  type Flow,
  finaliseAll,
  MARCH,
  NOVEMBER,
  SEPTEMBER,
  SESSION,
  toAddress,
} from './signal-flows.ts';
import { getState, readReplica, type Steps } from './stored.ts';
import { useExtension } from './use-extension.ts';

/** What a flow set in the replica: the value of each field, without its time. */
function readFields(steps: Steps, { step, fields }: Flow): unknown[] {
  return fields.map((field) => (field === 'state' ? getState(steps, step) : steps[step]?.[field]?.[0]));
}

function describeFlows(today: string, flows: readonly Flow[]) {
  const running = useExtension({ today });

  const waitForFields = (flow: Flow, isOn: boolean) =>
    waitFor(
      async () => {
        const values = readFields(await readReplica(running.browser), flow);
        return values.every((value) =>
          isOn ? value === true || value === 'done' : !value || value === 'todo',
        );
      },
      { what: `${flow.fields.join(', ')} of ${flow.step} ${isOn ? 'set' : 'taken back'}` },
    );

  it.each(takeShare(flows))('$signal: $how', async (flow) => {
    const address = toAddress(flow.at, today);
    const waitUntilRead = await hearNextRead(running.browser, new URL(address).pathname);
    const page = await openCard(running.browser, address);
    await waitUntilRead();
    await flow.act(page, running.browser);
    await waitForProposal(page, flow.question);
    await waitForFields(flow, false);
    const before = await waitForOverlay(page, 'the card');

    await clickInOverlay(page, '.adoption button', 'Oui');
    await waitForFields(flow, true);
    await waitFor(async () => /(Fait|Noté) : /.test(await readOverlayText(page)), { what: 'what was noted' });
    await waitFor(async () => !(await readProposal(page)).includes(flow.question), {
      what: 'the question to go',
    });
    await clickInOverlay(page, '.just-done button', 'Annuler');
    await waitForFields(flow, false);
    await waitForProposal(page, flow.question);
    await waitForOverlay(page, 'the steps as before', ({ steps }) => `${steps}` === `${before.steps}`);
    await page.close();
  });
  return running;
}

describe('what is done on Pix in November is proposed', () => {
  describeFlows(NOVEMBER, FLOWS_OF_NOVEMBER);
});

describe('what is done on Pix in September is proposed', () => {
  describeFlows(SEPTEMBER, FLOWS_OF_SEPTEMBER);
});

describe('what is done on Pix in March is proposed', () => {
  const running = describeFlows(MARCH, FLOWS_OF_MARCH);

  it('but a session finalised while another is left is not', async () => {
    const page = await openCard(running.browser, toAddress('certif/sessions', MARCH));
    await askWhy(page, '[session-rows]');
    await finalise(page, '61202');
    await askWhy(page, 'Trouvé : le jour');
    expect(await readProposal(page)).toBe('');
    expect((await readFindings(running.browser)).sightings).toEqual([]);
    await page.close();
  });

  it('nor the certificates of this year as those of the last', async () => {
    const page = await openCard(running.browser, toAddress('orga/certifications', MARCH));
    await download(page, 'results');
    await askWhy(page);
    expect(await readProposal(page)).toBe('');
    await page.close();
  });
});

/** What the page was read for before a yes is still asked of the background when the yes comes: two looks are so far apart. */
const SLOW_MS = 1500;

describe.each([
  ['', {}],
  [', however late the background answers', { alter: { background: [slowBackground('observe', SLOW_MS)] } }],
])('a yes%s', (_how, options) => {
  const running = useExtension({ today: NOVEMBER, ...options });

  it('is not asked for again, not even for the time it takes to keep it', async () => {
    const page = await openCard(running.browser, toAddress('certif/sessions/creation', NOVEMBER));
    await createSession(page, SESSION);
    await waitForProposal(page, 'Vous venez de créer la session');
    await page.evaluate(() => {
      const root = document.querySelector('check-list-pix')?.shadowRoot;
      const shown: string[] = [];
      Object.assign(window, { shown });
      const look = (records: MutationRecord[]) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (
              node instanceof Element &&
              (node.matches('.adoption, .card-question') || node.querySelector('.adoption, .card-question'))
            )
              shown.push(node.textContent ?? '');
      };
      if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true });
    });
    await clickInOverlay(page, '.adoption button', 'Oui');
    await waitFor(async () => getState(await readReplica(running.browser), 'create-sessions') === 'done', {
      what: 'the tick',
    });
    await askWhy(page);
    expect(await page.evaluate(() => (window as unknown as { shown: string[] }).shown)).toEqual([]);
    await page.close();
  });
});

describe('the table of flows', () => {
  it('has every signal', () => {
    const all = [...FLOWS_OF_NOVEMBER, ...FLOWS_OF_SEPTEMBER, ...FLOWS_OF_MARCH];
    expect(new Set(all.map(({ signal }) => signal))).toEqual(new Set(SIGNAL_IDS));
  });
});

describe('on pix.org in English', () => {
  const running = useExtension({ today: MARCH });
  const open = (at: string) => openCard(running.browser, `https://${at}?lang=en&demo-today=${MARCH}`);

  it('the import is proposed', async () => {
    const page = await open('orga.pix.org/import-participants');
    await importFile(page);
    expect(await page.$eval('.import-banner--success', (each) => each.textContent)).toContain(
      'March 10, 2027',
    );
    await waitForProposal(page, "Vous venez d'importer la base élèves.");
    await page.close();
  });

  it('a change of the team is proposed', async () => {
    const page = await open('orga.pix.org/equipe/membres');
    await changeRole(page);
    await waitForProposal(page, "Vous venez de modifier l'équipe.");
    await page.close();
  });

  it('a finalisation is proposed', async () => {
    const page = await open('certif.pix.org/sessions');
    await askWhy(page, /^Trouvé : .*\[session-rows\]/);
    await finaliseAll(page, running.browser);
    await waitForProposal(page, 'Vous venez de finaliser la session 61203');
    await page.close();
  });
});
