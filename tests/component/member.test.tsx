import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { frPanel } from '../../assets/messages/fr/panel.ts';
import type { Day } from '../../checklist/day.ts';
import { ADMIN_STEPS } from '../../checklist/page-verdict.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { LiveVerdict } from '../../components/live/live-answer.ts';
import { Here } from '../../components/panel/here.tsx';
import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import { buildPageProps } from '../../entrypoints/overlay.content/build-page-props.ts';
import { createPageMemory } from '../../entrypoints/overlay.content/page-memory.ts';
import type { PageViewContext } from '../../entrypoints/overlay.content/page-view-context.ts';
import { PAGES } from '../../pix/catalogue.ts';
import { mark } from '../fixtures/marks.ts';
import { showCard, showDetails } from '../fixtures/overlay.tsx';
import { makePopupProps } from '../fixtures/popup.tsx';
import { makeModel, pick } from '../fixtures/surface.ts';

const LINE = 'À demander à un administrateur de Pix Orga';

/** Where each of them comes first, and on what day; written by hand. */
const CASES: readonly (readonly [StepId, string, Day])[] = [
  ['update-admins', 'orga-team-members', '2026-09-10'],
  ['archive-last-year', 'orga-campaign-settings', '2026-09-10'],
  ['import-siecle', 'orga-students', '2026-09-10'],
  ['finalise-and-download', 'orga-certifications', '2027-03-10'],
];

/** What the background answers of any page of Pix Orga, to a member or to an administrator. */
const judge = (isMember: boolean): LiveVerdict => ({
  of: '/',
  without: [],
  opens: [],
  forAdmin: isMember ? ADMIN_STEPS : [],
});

/** Before the certificates of this year, those of the last are saved. */
const makeYear = (step: StepId, today: Day) =>
  makeModel(
    step === 'finalise-and-download' ? { progress: { 'archive-last-year': mark('done') } } : {},
    today,
  );

const findPage = (wanted: string) => {
  const page = PAGES.find(({ id }) => id === wanted);
  if (!page) throw new Error(`No page "${wanted}"`);
  return page;
};

function readPage(pageId: string, model: SurfaceModel, isMember: boolean) {
  const here = judge(isMember);
  const context = { page: findPage(pageId), domain: 'fr' } as unknown as PageViewContext;
  return buildPageProps(context, model, createPageMemory(), { lists: {}, here }, here);
}

test('each step that administrators alone can do is tried here', () => {
  expect(CASES.map(([step]) => step).sort()).toEqual([...ADMIN_STEPS].sort());
});

describe.each(CASES)('"%s", first at %s on %s', (step, pageId, today) => {
  const readFirst = (isMember: boolean) => {
    const props = readPage(pageId, makeYear(step, today), isMember);
    expect(props.shown[0]?.step.id).toBe(step);
    return props;
  };

  test('in the small card of a member, says whom to ask and points at nothing', () => {
    showCard(readFirst(true));
    screen.getByText(LINE);
    expect(screen.queryByRole('button', { name: 'Montrer où' })).toBeNull();
  });

  test('in the details of a member, says whom to ask and points at nothing', () => {
    showDetails({ ...readFirst(true), isUnfolded: true });
    within(screen.getByRole('article')).getByText(LINE);
    expect(screen.queryByRole('button', { name: 'Montrer où' })).toBeNull();
  });

  test('of an administrator, is theirs: nobody is to be asked', () => {
    const props = readFirst(false);
    showCard(props);
    showDetails({ ...props, isUnfolded: true });
    expect(screen.queryByText(LINE, { exact: false })).toBeNull();
  });

  const showBeside = (isMember: boolean) => {
    const { props: year } = makePopupProps({ model: makeYear(step, today), isBeside: true });
    const page = {
      page: pageId,
      domain: 'fr',
      establishment: { uai: '', name: '' },
      live: { lists: {} },
      here: judge(isMember),
    } as const;
    const nothing = () => {};
    const events = { onShowWhere: nothing, onAccept: nothing, onDecline: nothing, onHideNudge: nothing };
    render(<Here year={year} words={frPanel} page={page} tab={1} {...events} />);
    return screen.getByRole('heading', { level: 2 }).closest('section') as HTMLElement;
  };

  test('in the panel of a member, says whom to ask, points at nothing and leads to no page of theirs', () => {
    const here = showBeside(true);
    const [main] = within(here).getAllByText(LINE);
    expect(main?.tagName).toBe('B');
    expect(within(here).queryByRole('button', { name: 'Montrer où' })).toBeNull();
    const links = within(here).queryAllByRole<HTMLAnchorElement>('link');
    expect(links.filter(({ href }) => href.startsWith('https://orga.pix.'))).toEqual([]);
  });

  test('in the panel of an administrator, is theirs', () => {
    expect(within(showBeside(false)).queryByText(LINE, { exact: false })).toBeNull();
  });
});

describe('beside what a member may do', () => {
  const model = makeModel({}, '2026-11-20');
  const live = { lists: {}, here: judge(true) };

  test('another step of the page says whom to ask, and those already done do not', () => {
    const shown = pick(model, 'check-certifiable', 'import-siecle');
    const { redraw } = showDetails({ model, live, shown });
    expect(screen.getByText(LINE, { exact: false }).tagName).toBe('SMALL');
    const done = makeModel({ progress: { 'import-siecle': mark('done') } }, '2026-11-20');
    redraw({ model: done, shown: pick(done, 'check-certifiable'), done: pick(done, 'import-siecle') });
    expect(screen.queryByText(LINE, { exact: false })).toBeNull();
  });

  test('the next step elsewhere says whom to ask instead of leading there', () => {
    const [nextElsewhere] = pick(model, 'import-siecle');
    if (!nextElsewhere) throw new Error('no step');
    const { redraw } = showDetails({ model, live, nextElsewhere });
    screen.getByText(LINE);
    expect(screen.queryByRole('link', { name: /Importez/ })).toBeNull();
    redraw({ model, live: { lists: {}, here: judge(false) } });
    screen.getByRole('link', { name: /Importez/ });
    expect(screen.queryByText(LINE)).toBeNull();
  });

  test('what ends in Pix Certif is led to: who is a member of Pix Orga may work there', () => {
    const [nextElsewhere] = pick(model, 'finalise-and-download');
    if (!nextElsewhere) throw new Error('no step');
    showDetails({ model, live, nextElsewhere });
    expect(screen.queryByText(LINE)).toBeNull();
  });
});
