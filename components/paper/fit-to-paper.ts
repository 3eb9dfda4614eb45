/** Sheets of which all is to be on one page, as long as it can be read. */
export type FittedKind = 'board' | 'file' | 'report';

/**
 * How small all on a sheet may become for it to be one page, 1 being what sixteen steps have room for. On a wall, what is to be done is
 * then of 9 points; in a file, of 7, as the smallest print of a form.
 */
const SMALLEST: Readonly<Record<FittedKind, number>> = { board: 0.65, file: 0.72, report: 0.75 };
const FINER = 0.02;
/** How much room there is between lines, from all to none: it gives way before letters do. */
const AIRS = [1, 0.75, 0.5, 0.25, 0];

/** The height of an A4 sheet in CSS pixels, less a little: letters may be a hair wider on paper than on the screen. */
const PAGE_PX = ((297 * 96) / 25.4) * 0.985;
/** What is left of it where a sheet goes on over several: none of its lines is cut, and each page has its heading. */
const PAGE_OF_SEVERAL_PX = PAGE_PX * 0.86;

/**
 * Makes what is on a sheet as large as the pages that it needs have room for, as they come out of the printer.
 *
 * @returns how many pages it is meant to take; `undefined` for a sheet that is out of sight
 */
export function fitToPaper(sheet: HTMLElement, kind: FittedKind): number | undefined {
  const isWithin = (height: number, measure: number, air: number) => {
    sheet.style.setProperty('--fit', measure.toFixed(2));
    sheet.style.setProperty('--air', `${air}`);
    return sheet.offsetHeight <= height;
  };
  const findPages = () => {
    for (let pages = 1; ; pages += 1) {
      const height = pages === 1 ? PAGE_PX : pages * PAGE_OF_SEVERAL_PX;
      for (let measure = 1; measure >= SMALLEST[kind]; measure -= FINER)
        // Smaller letters may turn two lines into one, which leaves room again.
        if (isWithin(height, measure, 0) && AIRS.some((air) => isWithin(height, measure, air))) return pages;
    }
  };
  sheet.toggleAttribute('data-measured', true);
  const pages = sheet.offsetHeight > 0 ? findPages() : undefined;
  sheet.toggleAttribute('data-measured', false);
  return pages;
}
