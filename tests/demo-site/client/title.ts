import type { AppName } from '../hosts.ts';
import type { DemoPage, PageContext } from './page.ts';
import { translate } from './translate.ts';

const APP_TITLES: Record<AppName, string> = { orga: 'Pix Orga', certif: 'Pix Certif' };

/** The document title of a page, application part last: `Élèves | Pix Orga (France)`. */
export function pageTitle(page: DemoPage, context: PageContext): string {
  const own = typeof page.title === 'string' ? page.title : page.title(context);
  const translated = own
    .split(' | ')
    .map((part) => translate(part))
    .join(' | ');
  const app = APP_TITLES[page.app];
  const country = location.hostname.endsWith('.fr') ? 'France' : 'hors France';
  const appPart = page.hasShortTitle ? app : `${app} (${translate(country)})`;
  return translated ? `${translated} | ${appPart}` : appPart;
}
