import { NUDGE_IDS } from '../../checklist/nudges/nudge-ids.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Landmark, PixLanguage } from '../../pix/landmark.ts';
import type { PageFacts, PixPage } from '../../pix/page.ts';
import type { CatalogueTree, Declaration } from './catalogue.ts';
import { formatTable } from './format-table.ts';
import { listOwn } from './landmarks.ts';

const INTRODUCTION = `# Landmarks

What "show me where" points at, for each step and each advice of each page, and why some have nothing. Made from \`pix/pages/\` by
\`scripts/gates/landmark-table.ts\`; \`npx vitest --run --project gates -u\` writes it anew.

The source is a key of Pix's translations and the file of [1024pix/pix](https://github.com/1024pix/pix) that draws it, with
its commit. Translations of Orga were read at 8de2067 in French, English, Dutch and Spanish, at d68436b in Italian and at
6c1018a in German; those of Certif at 9ad18ad. "Seen" is the day on which we read them there. Where a step has two
landmarks, the second is for when the page does not show the first.
`;

const LANGUAGES_INTRODUCTION = `## In other languages

Pix Orga speaks six languages on pix.org, Pix Certif two. A landmark without an attribute has a name in each.
`;

const HEADER = ['page', 'step or advice', 'role', 'French name', 'attribute', 'source', 'seen'];
const OTHER_LANGUAGES: readonly PixLanguage[] = ['en', 'nl', 'es', 'it', 'de'];

function listRows(page: PixPage, step: StepId, { contents }: Declaration, facts: PageFacts): string[][] {
  const said = facts.landmarks?.[step];
  if (typeof said === 'string') return [[page.id, step, '', `none: ${said}`]];
  return (contents?.landmarks?.[step] ?? []).map(({ role, names, attribute }, index) => [
    page.id,
    step,
    role,
    names.fr,
    attribute ? `\`${attribute}\`` : '',
    said?.[index]?.source ?? '',
    said?.[index]?.seen ?? '',
  ]);
}

function listAims(page: PixPage, { contents }: Declaration, facts: PageFacts): string[][] {
  return NUDGE_IDS.flatMap((nudge) => {
    const aim = contents?.aims?.[nudge];
    if (!aim) return [];
    if (typeof aim === 'string') return [[page.id, `_${nudge}_`, '', `as for ${aim}`]];
    return aim.map(({ role, names, attribute }, index) => [
      page.id,
      `_${nudge}_`,
      role,
      names.fr,
      attribute ? `\`${attribute}\`` : '',
      facts.aims?.[nudge]?.[index]?.source ?? '',
      facts.aims?.[nudge]?.[index]?.seen ?? '',
    ]);
  });
}

function listNames(landmarks: Iterable<Landmark>): string[][] {
  const rows = [...landmarks].map(({ names }) => [
    names.fr,
    ...OTHER_LANGUAGES.map((language) => names[language] ?? ''),
  ]);
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/** The whole of docs/landmarks.md: pages in the order of the catalogue, steps in the page's own. */
export function formatLandmarkTable({ registered, declarations }: CatalogueTree): string {
  const inOrder = registered.flatMap((page) => declarations.find((one) => one.page === page) ?? []);
  const rows = inOrder.flatMap((declaration) => {
    const { page, facts } = declaration;
    return page && facts
      ? [
          ...page.steps.flatMap((step) => listRows(page, step, declaration, facts)),
          ...listAims(page, declaration, facts),
        ]
      : [];
  });
  const names = listNames(inOrder.flatMap(({ contents }) => listOwn(contents)));
  return [
    INTRODUCTION,
    formatTable(HEADER, rows),
    LANGUAGES_INTRODUCTION,
    formatTable(['fr', ...OTHER_LANGUAGES], names),
  ].join('\n');
}
