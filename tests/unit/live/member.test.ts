import { describe, expect, test } from 'vitest';
import { PAGES } from '../../../pix/catalogue.ts';
import { visit } from '../../fixtures/visit.ts';

/** Of Pix Orga: written by hand from pix/facts.md, chapters 4 and 5. */
const OF_ADMINISTRATORS = ['update-admins', 'archive-last-year', 'import-siecle', 'finalise-and-download'];

describe.each(PAGES.map(({ id, app }) => ({ id, app })))('the page $id', ({ id, app }) => {
  const look = (observed: object) =>
    visit({ page: id, today: '2026-11-20', observed: { ...observed } }).live.here;

  test('says which steps are not for a member of Pix Orga, and that all are for an administrator', () => {
    expect(look({ 'member-menu': [{}] })?.forAdmin).toEqual(app === 'orga' ? OF_ADMINISTRATORS : []);
    expect(look({})?.forAdmin).toEqual([]);
  });
});
