import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the README and its French twin', () => {
  /** Where a text leads, its own language apart. */
  const listLinks = (path: string) =>
    [...read(path).matchAll(/\]\(([^)]+)\)/g)]
      .map(([, to = '']) => to.replace('README.fr.md', 'README.md').replace('installation.md', 'install.md'))
      .sort();

  it('lead to the same places', () => {
    const links = listLinks('README.md');
    expect(links.length).toBeGreaterThan(20);
    expect(listLinks('README.fr.md')).toEqual(links);
  });
});

describe('the two pages of use', () => {
  it.each([
    ['docs/install.md', ['Alt+Shift+K', 'Alt+Shift+L', 'Set aside']],
    ['docs/installation.md', ['Alt+Maj+K', 'Alt+Maj+L', 'Mis de côté']],
  ])('%s says the keys, and where what was put off is found again', (path, words) => {
    for (const each of words) expect(read(path)).toContain(each);
  });

  it('show the same commands', () => {
    const listCommands = (path: string) => [...new Set(read(path).match(/`npm [^`]+`/g) ?? [])].sort();
    expect(listCommands('docs/installation.md')).toEqual(listCommands('docs/install.md'));
  });
});

describe('the statement of accessibility', () => {
  const statement = read('docs/accessibilite.md');
  /** The parts of the model that the RGAA 4.1 gives for a statement. */
  const PARTS = [
    'État de conformité',
    'Résultats des tests',
    'Contenus non accessibles',
    "Établissement de cette déclaration d'accessibilité",
    "Retour d'information et contact",
    'Voies de recours',
  ];

  it('has the parts of the model of the RGAA, in its order', () => {
    const headings = [...statement.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(PARTS);
    for (const heading of [
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      "Contenus non soumis à l'obligation d'accessibilité",
      'Technologies utilisées',
      'Environnement de test',
      'Outils',
    ])
      expect(statement).toContain(`\n### ${heading}\n`);
  });

  it('says its state in a word of the model, why, and for which version of when', () => {
    expect(statement).toMatch(/est \*\*(?:totalement|partiellement|non) conforme\*\* avec le RGAA \d/);
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(statement).toMatch(/établie le \d{1,2}(?:er)? \p{L}+ \d{4}/u);
    expect(statement).toContain(`pour la version ${version}.`);
  });
});

describe('the form for a page of Pix that has changed', () => {
  const form = read('.github/ISSUE_TEMPLATE/page-pix-changee.yml');
  const findField = (id: string) =>
    form.split(/^ {2}- type: /m).find((field) => field.includes(`id: ${id}\n`)) ?? '';

  it('asks for the diagnostic, and does without where no card is shown to copy it from', () => {
    expect(findField('diagnostic')).toContain('Copier le diagnostic');
    expect(findField('diagnostic')).toMatch(/laissez ce champ vide/);
    expect(findField('diagnostic')).toContain('required: false');
    for (const id of ['address', 'browser', 'what']) expect(findField(id)).toContain('required: true');
  });
});
