import type { DemoPage } from '../client/page.ts';
import { NotFound } from '../parts/not-found.tsx';

/** Stands for every path without a page of its own. */
export const orgaNotFound: DemoPage = {
  id: 'orga-not-found',
  app: 'orga',
  paths: ['/page-inconnue'],
  title: 'Page introuvable',
  View: NotFound,
};
