import type { DemoPage } from '../client/page.ts';
import { NotFound } from '../parts/not-found.tsx';

/** Stands for every path without a page of its own. */
export const certifNotFound: DemoPage = {
  id: 'certif-not-found',
  app: 'certif',
  paths: ['/page-inconnue'],
  title: 'Page introuvable',
  View: NotFound,
};
