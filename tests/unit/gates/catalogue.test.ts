import { describe, expect, test } from 'vitest';
import { type BaseStepId, STEP_IDS } from '../../../checklist/steps.ts';
import { findPage } from '../../../pix/find-page.ts';
import type { Landmark, LandmarkFact } from '../../../pix/landmark.ts';
import type { PageFacts, PixPage } from '../../../pix/page.ts';
import type { PageContents } from '../../../pix/page-contents.ts';
import {
  type CatalogueTree,
  findCatalogueFaults,
  readCatalogueTree,
} from '../../../scripts/gates/catalogue.ts';

const tree = await readCatalogueTree();

describe('the catalogue of this tree', () => {
  test('has sixteen steps, which our texts promise', () => {
    expect(new Set(STEP_IDS).size).toBe(16);
    expect(STEP_IDS).toHaveLength(16);
  });

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

const PAGE: PixPage = {
  id: 'orga-one',
  app: 'orga',
  paths: ['/one/:one_id'],
  steps: ['share-codes'],
  withoutLandmark: ['share-codes'],
};
/** The same with something to point at. */
const { withoutLandmark: _nothing, ...POINTED } = PAGE;
const FACTS: PageFacts = {
  title: 'One',
  yes: ['https://orga.pix.fr/one/1', 'https://orga.pix.org/one/2/?lang=en'],
  no: ['https://orga.pix.fr/one/abc', 'https://certif.pix.fr/one/1'],
  landmarks: { 'share-codes': 'nothing to press' },
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
    contents: {},
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
      { steps: ['share-codes', 'no-step' as BaseStepId] },
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

const LANDMARK: Landmark = { role: 'link', names: { fr: 'Codes' }, attribute: '#codes' };
const FACT: LandmarkFact = { source: 'orga/codes.gjs@1234567', seen: '2026-11-24' };

/** A page with one good landmark, then spoiled. */
function spoilLandmark(
  landmark: Partial<Landmark>,
  fact: Partial<LandmarkFact> = {},
  facts: PageFacts['landmarks'] = { 'share-codes': [{ ...FACT, ...fact }] },
): string[] {
  const contents: PageContents = { landmarks: { 'share-codes': [{ ...LANDMARK, ...landmark }] } };
  return spoil(
    {},
    {},
    {
      declarations: [
        {
          name: 'orga-one',
          page: POINTED,
          contents,
          facts: { ...FACTS, ...(facts && { landmarks: facts }) },
        },
      ],
      registered: [POINTED],
      contents: { 'orga-one': contents },
    },
  );
}

describe('a fault in the landmarks is seen', () => {
  test('a good landmark has none', () => {
    expect(spoilLandmark({})).toEqual([]);
  });

  test.each([
    ['no French name', { names: { fr: ' ' } }, {}, 'orga-one: "" has no French name'],
    ['an empty attribute', { attribute: ' ' }, {}, 'orga-one: "Codes" has an empty attribute'],
    ['no source', {}, { source: '' }, 'orga-one: "Codes" has no source'],
    ['no day', {}, { seen: '2026-11' }, 'orga-one: "Codes" was seen on "2026-11", which is no day'],
    [
      'a day that does not exist',
      {},
      { seen: '2026-02-30' },
      'orga-one: "Codes" was seen on "2026-02-30", which is no day',
    ],
  ] as const)('%s', (_name, landmark, fact, fault) => {
    expect(spoilLandmark(landmark, fact)).toEqual([fault]);
  });

  test('no way to be found in a language that Pix speaks', () => {
    const contents: PageContents = {
      landmarks: {
        'share-codes': [{ role: 'link', names: { fr: 'Codes', en: 'Codes', nl: 'Codes', es: '' } }],
      },
    };
    const declaration = { name: 'orga-one', page: POINTED, contents };
    const facts = { ...FACTS, landmarks: { 'share-codes': [FACT] } };
    expect(
      spoil(
        {},
        {},
        {
          declarations: [{ ...declaration, facts }],
          registered: [POINTED],
          contents: { 'orga-one': contents },
        },
      ),
    ).toEqual(['orga-one: "Codes" has neither an attribute nor a name in es, it, de']);
  });

  test('a landmark without a fact, and one with a reason to have none', () => {
    expect(spoilLandmark({}, {}, { 'share-codes': [] })).toEqual([
      'orga-one: has 1 landmarks for "share-codes", not as many facts',
    ]);
    expect(spoilLandmark({}, {}, { 'share-codes': 'nothing to press' })).toEqual([
      'orga-one: has a landmark for "share-codes" and a reason to have none',
    ]);
  });

  test('a step with neither a landmark nor a reason', () => {
    const fault = 'orga-one: has neither a landmark nor a reason to have none for "share-codes"';
    expect(spoil({}, { landmarks: {} })).toEqual([fault]);
    expect(spoil({}, { landmarks: { 'share-codes': ' ' } })).toEqual([fault]);
  });

  test('a landmark, or a reason, for a step of another page', () => {
    const landmarks = { 'share-codes': 'nothing to press', 'run-exams': 'nothing either' };
    expect(spoil({}, { landmarks })).toEqual([
      'orga-one: speaks of a landmark for "run-exams", not one of its steps',
    ]);
    const elsewhere: PageContents = { landmarks: { 'run-exams': [LANDMARK] } };
    const rest = { declarations: [{ name: 'orga-one', page: PAGE, contents: elsewhere, facts: FACTS }] };
    expect(spoil({}, {}, { ...rest, registered: [PAGE], contents: { 'orga-one': elsewhere } })).toEqual([
      'orga-one: speaks of a landmark for "run-exams", not one of its steps',
    ]);
  });

  test('a page that is silent about a step without landmark, or says so of one that has one', () => {
    expect(spoil({ withoutLandmark: [] })).toEqual([
      'orga-one: has no landmark for "share-codes", and says so of ""',
    ]);
  });

  test('contents that are not in their catalogue', () => {
    const contents: PageContents = { landmarks: { 'share-codes': [LANDMARK] } };
    const facts = { ...FACTS, landmarks: { 'share-codes': [FACT] } };
    const rest = {
      declarations: [{ name: 'orga-one', page: POINTED, contents, facts }],
      registered: [POINTED],
    };
    expect(spoil({}, {}, rest)).toEqual(['orga-one: has contents not registered in their catalogue']);
  });
});
