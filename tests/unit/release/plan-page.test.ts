import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANGED_FILES, judgeNewPage, listWhatIsLeft, planPage } from '../../../scripts/new/plan-page.ts';

const EXISTING = Object.fromEntries(CHANGED_FILES.map((path) => [path, readFileSync(path, 'utf8')]));
const PAGE = {
  id: 'orga-campaign-tags',
  path: '/campagnes/:campaign_id/etiquettes',
  title: "Étiquettes d'une campagne",
};
const listLines = (text = '') => text.split('\n').map((line) => line.trim());
const listAdded = (path: string, files: Readonly<Record<string, string>>) => {
  const before = new Set(listLines(EXISTING[path]));
  return listLines(files[path]).filter((line) => !before.has(line));
};

describe('a new page', () => {
  it('has a declaration with two addresses that are it and two that are not', () => {
    const text = planPage(PAGE, EXISTING)['pix/pages/orga-campaign-tags.ts'];
    expect(text).toContain('export const orgaCampaignTags: PixPage');
    expect(text).toContain(`title: "Étiquettes d'une campagne"`);
    expect(text).toContain("'https://orga.pix.fr/campagnes/4101/etiquettes'");
    expect(text?.match(/https:/g)).toHaveLength(4);
  });

  it('is registered in the catalogue and in the demo, among its own, in the order of the alphabet', () => {
    const files = planPage(PAGE, EXISTING);
    for (const path of ['pix/catalogue.ts', 'tests/demo-site/client/pages.ts']) {
      expect(listAdded(path, files)).toEqual([
        expect.stringMatching(/^import \{ orgaCampaignTags \} from '.*\/pages\/orga-campaign-tags\.tsx?';$/),
        'orgaCampaignTags,',
      ]);
      const names = listLines(files[path]).flatMap((line) => /\/pages\/([\w-]+)\./.exec(line)?.[1] ?? []);
      expect(names).toEqual([...names].sort());
    }
  });

  it('shows its pill on each of the days of the oracle, before the pages where there is nothing', () => {
    const oracle = JSON.parse(planPage(PAGE, EXISTING)['tests/fixtures/expected-steps.json'] ?? '');
    const before = JSON.parse(EXISTING['tests/fixtures/expected-steps.json'] ?? '');
    expect(oracle.pages).toHaveLength(before.pages.length + 1);
    expect(oracle.pages.find(({ page }: { page: string }) => page === PAGE.id)).toEqual({
      app: 'orga',
      page: PAGE.id,
      paths: [PAGE.path],
      overlay: 'pill',
      expected: Object.fromEntries(before.dates.map((day: string) => [day, []])),
    });
    expect(oracle.pages.at(-1)).toEqual(before.pages.at(-1));
  });

  it('of Certif goes among those of Certif', () => {
    const files = planPage({ id: 'certif-help', path: '/aide', title: 'Aide' }, EXISTING);
    expect(listAdded('pix/catalogue.ts', files)).toContain('certifHelp,');
    expect(files['pix/catalogue.ts']).toMatch(/certifClosed,\n {2}certifHelp,\n\]/);
  });

  it('says what is left to a hand', () => {
    expect(listWhatIsLeft(PAGE).join('\n')).toContain('tests/fixtures/expected-steps.json');
  });

  it.each([
    [{ id: 'tags' }, /^--id tags: /],
    [{ id: 'orga-Tags' }, /^--id orga-Tags: /],
    [{ id: 'orga-students' }, /there is such a page already$/],
    [{ path: 'etiquettes' }, /^--path etiquettes: /],
    [{ path: '/etiquettes?page=2' }, /^--path /],
    [{ path: '/' }, /^--path /],
    [{ title: ' ' }, /^--title: /],
  ])('asked for with %j is refused in one sentence', (wrong, sentence) => {
    expect(judgeNewPage(PAGE, EXISTING)).toEqual([]);
    expect(judgeNewPage({ ...PAGE, ...wrong }, EXISTING)).toEqual([expect.stringMatching(sentence)]);
  });

  it('is not written where the tree is not what it was', () => {
    expect(() => planPage(PAGE, {})).toThrow('pix/catalogue.ts is missing');
  });
});
