import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../checklist/steps.ts';
import { findPage } from '../../../pix/find-page.ts';
import type { PageFacts, PixPage } from '../../../pix/page.ts';
import {
  type CatalogueTree,
  findCatalogueFaults,
  readCatalogueTree,
} from '../../../scripts/gates/catalogue.ts';

const tree = await readCatalogueTree();

describe('the catalogue of this tree', () => {
  test('has no fault', () => {
    expect(findCatalogueFaults(tree)).toEqual([]);
  });

  test('every address that a page says is it, is it for the extension too', () => {
    const found = tree.declarations.flatMap(({ name, facts }) =>
      (facts?.yes ?? []).map((address) => ({ name, address, id: findPage(new URL(address))?.id })),
    );
    expect(found.length).toBeGreaterThanOrEqual(76);
    expect(found.filter(({ name, id }) => name !== id)).toEqual([]);
  });
});

const PAGE: PixPage = { id: 'orga-one', app: 'orga', paths: ['/one/:one_id'], steps: ['share-codes'] };
const FACTS: PageFacts = {
  title: 'One',
  yes: ['https://orga.pix.fr/one/1', 'https://orga.pix.org/one/2/?lang=en'],
  no: ['https://orga.pix.fr/one/abc', 'https://certif.pix.fr/one/1'],
};

/** A catalogue of one good page, then spoiled. */
function spoil(
  page: Partial<PixPage>,
  facts: Partial<PageFacts> = {},
  rest: Partial<CatalogueTree> = {},
): string[] {
  const declared = { ...PAGE, ...page };
  return findCatalogueFaults({
    declarations: [{ name: 'orga-one', page: declared, facts: { ...FACTS, ...facts } }],
    registered: [declared],
    places: [{ step: 'share-codes', url: 'https://orga.pix.fr/one/1' }],
    demoPages: ['orga-one'],
    ...rest,
  });
}

describe('a fault in the catalogue is seen', () => {
  test('a good catalogue has none', () => {
    expect(spoil({})).toEqual([]);
  });

  test('no page at all fails the gate', () => {
    expect(() => spoil({}, {}, { declarations: [] })).toThrow('No page is declared');
  });

  test.each([
    ['an id that is not the file’s name', { id: 'orga-two' }, {}, 'orga-one: has the id "orga-two"'],
    [
      'a step that does not exist',
      { steps: ['share-codes', 'no-step' as StepId] },
      {},
      'orga-one: has a step "no-step" that does not exist',
    ],
    ['a step listed twice', { steps: ['share-codes', 'share-codes'] }, {}, 'orga-one: lists a step twice'],
    [
      'a lead that is not a step',
      { lead: 'run-exams' },
      {},
      'orga-one: is led by "run-exams", not one of its steps',
    ],
    ['too few yes', {}, { yes: ['https://orga.pix.fr/one/1'] }, 'orga-one: needs two addresses that are it'],
    ['too few no', {}, { no: ['https://orga.pix.fr/'] }, 'orga-one: needs two addresses that are not it'],
    [
      'a no that is it',
      {},
      { no: ['https://orga.pix.fr/', 'https://orga.pix.fr/one/1'] },
      'orga-one: https://orga.pix.fr/one/1 should not be it',
    ],
    ['no title', {}, { title: ' ' }, 'orga-one: has no title'],
  ] as const)('%s', (_name, page, facts, fault) => {
    expect(spoil(page, facts)).toContain(fault);
  });

  test('a yes that no page claims', () => {
    const yes = ['https://orga.pix.fr/one/1', 'https://orga.pix.fr/two'];
    expect(spoil({}, { yes })).toEqual(['orga-one: https://orga.pix.fr/two is claimed by no page']);
  });

  test('an address claimed by two pages', () => {
    const twin: PixPage = { ...PAGE, id: 'orga-twin', paths: ['/one/:type'] };
    expect(spoil({}, {}, { registered: [PAGE, twin] })).toContain(
      'orga-one: https://orga.pix.fr/one/1 is claimed by orga-one and orga-twin',
    );
  });

  test('a page not registered, and a page registered without a file', () => {
    const faults = spoil({}, {}, { registered: [{ ...PAGE, id: 'orga-other' }] });
    expect(faults).toContain('orga-one: is not registered in the catalogue');
    expect(faults).toContain('orga-other: is registered but has no file of its own');
  });

  test('a file that declares no page, or no facts', () => {
    const [page, facts] = [undefined, undefined];
    expect(spoil({}, {}, { declarations: [{ name: 'orga-one', page, facts: FACTS }] })).toContain(
      'orga-one: declares no page',
    );
    expect(spoil({}, {}, { declarations: [{ name: 'orga-one', page: PAGE, facts }] })).toContain(
      'orga-one: declares no facts',
    );
  });

  test('a page with no demo page, even when another begins with its name', () => {
    expect(spoil({}, {}, { demoPages: ['orga-one-more'] })).toEqual([
      'orga-one: has no page in the demo site',
    ]);
  });

  test('a step done on a page that does not exist, or that does not list it', () => {
    const places = [
      { step: 'share-codes', url: 'https://orga.pix.fr/gone' },
      { step: 'run-exams', url: 'https://orga.pix.fr/one/1' },
    ] as const;
    expect(spoil({}, {}, { places })).toEqual([
      'share-codes: https://orga.pix.fr/gone, where it is done, is no page of the catalogue',
      'run-exams: orga-one, where it is done, does not list it',
    ]);
  });
});
