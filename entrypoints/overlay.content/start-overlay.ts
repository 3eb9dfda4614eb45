import { browser } from 'wxt/browser';
import { chooseMessages } from '../../assets/messages/choose.ts';
import { readToday } from '../../checklist/clock.ts';
import type { StepId } from '../../checklist/steps.ts';
import { openStore } from '../../components/surface/open-store.ts';
import { report } from '../../components/surface/report.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { watchToday } from '../../components/surface/watch-today.ts';
import { findPage } from '../../pix/find-page.ts';
import { findHost } from '../../pix/hosts.ts';
import { trimPath } from '../../pix/match-path.ts';
import type { OpenStepRequest } from '../../pix/open-step-request.ts';
import { answerDescribe } from './answer-describe.ts';
import { watchLocation } from './location-watcher.ts';
import { type PageView, startPageView } from './page-view.ts';

/** Starts everything on one Pix document; all of it ends when `life` aborts. */
export function startOverlay(life: AbortController): void {
  const { signal } = life;
  const t = chooseMessages(navigator.languages);
  const store = openStore(signal);
  const buildModel = () => buildSurfaceModel(store.store.getState(), readToday(), t);
  let view: PageView | undefined;
  let viewLife: AbortController | undefined;
  let viewPath = '';

  function openStep(step: StepId, domain: 'fr' | 'org'): void {
    const request: OpenStepRequest = { type: 'open-step', step, domain };
    browser.runtime.sendMessage(request).catch(report);
  }

  function onLocation(url: URL): void {
    const page = findPage(url);
    const path = trimPath(url.pathname);
    if (page && page === view?.page && path === viewPath) return;
    viewLife?.abort();
    view = undefined;
    viewPath = path;
    const host = findHost(url);
    if (!page || !host) return;
    viewLife = new AbortController();
    view = startPageView({
      page,
      domain: host.domain,
      store,
      buildModel,
      openStep: (step) => openStep(step, host.domain),
      onReplaced: () => life.abort(),
      signal: AbortSignal.any([signal, viewLife.signal]),
    });
  }

  const draw = () => view?.draw();
  store.store.subscribe(draw);
  watchToday(draw, signal);
  const watcher = watchLocation(onLocation, signal);
  answerDescribe({ store, look: watcher.look, getView: () => view }, signal);
}
