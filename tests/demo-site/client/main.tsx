import '../styles/index.css';
import { render } from 'preact';
import { loadState, onStateChange } from '../data/store.ts';
import { openStructure } from '../data/structures.ts';
import { appOfHost } from '../hosts.ts';
import { App } from '../layout/app.tsx';
import { clearToasts, onToastsChange } from '../ui/toast-store.ts';
import { changeMarkup } from './change-markup.ts';
import { changeNames } from './change-names.ts';
import { FLAGS } from './flags.ts';
import { matchPage } from './match.ts';
import { interceptLinks, onNavigation, redirect } from './navigation.ts';
import type { DemoPage } from './page.ts';
import { PAGES } from './pages.ts';
import { installProbe } from './probe.ts';
import { redirectionOf } from './redirections.ts';
import { removeOverlays } from './remove-overlay.ts';
import { pageTitle } from './title.ts';

/** As in Ember, the page follows the address a moment later. */
const RENDER_DELAY_MS = FLAGS.fault === 'slow' ? 3000 : 50;

/** The path of the page shown for every path without one. */
const UNKNOWN_PATH = '/page-inconnue';

const app = appOfHost(location.hostname) ?? 'orga';
const probe = installProbe(draw);
const root = document.createElement('div');
let shown:
  | { page: DemoPage; params: Record<string, string>; path: string; query: URLSearchParams }
  | undefined;
let timer: number | undefined;

document.documentElement.lang = FLAGS.isEnglish ? 'en' : 'fr';
loadState({ reset: FLAGS.reset });
if (FLAGS.structure) openStructure(FLAGS.structure);
if (FLAGS.fault === 'removes-overlay') removeOverlays(probe);
changeNames(root, FLAGS);
changeMarkup(root, FLAGS.unmatched);
interceptLinks();
onNavigation(scheduleRender);
onStateChange(draw);
onToastsChange(draw);
scheduleRender();

function scheduleRender(): void {
  probe.rendered = '';
  if (shown && shown.path !== location.pathname) clearToasts();
  window.clearTimeout(timer);
  if (FLAGS.fault === 'never-renders') return;
  timer = window.setTimeout(followAddress, RENDER_DELAY_MS);
}

function followAddress(): void {
  const target = redirectionOf(app, location.pathname);
  if (target) redirect(target + location.search);
  else showPage();
}

function showPage(): void {
  if (FLAGS.fault === 'throws') throw new Error('Demo fault: the page breaks while it renders.');
  const match = matchPage(PAGES, app, location.pathname) ?? matchPage(PAGES, app, UNKNOWN_PATH);
  if (!match) throw new Error(`No demo page for ${location.pathname}`);
  const isNewPath = shown?.path !== location.pathname;
  shown = { ...match, path: location.pathname, query: new URLSearchParams(location.search) };
  document.title = pageTitle(shown.page, shown);
  draw();
  if (isNewPath) window.scrollTo(0, 0);
  probe.rendered = shown.page.id;
  probe.renders += 1;
}

function draw(): void {
  if (!shown) return;
  if (!root.isConnected) document.body.append(root);
  render(
    <App app={app} page={shown.page} path={shown.path} params={shown.params} query={shown.query} />,
    root,
  );
}
