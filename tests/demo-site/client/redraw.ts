let rowSet = 0;

/** Which set of rows the tables show: with another one, every row is a new element. */
export function getRowSet(): number {
  return rowSet;
}

/**
 * Draws the page again, with new rows in its tables, once in each frame: a list whose model is loaded again and again.
 * @param times how often
 * @param draw draws the page as it is
 */
export async function redrawRows(times: number, draw: () => void): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await new Promise(requestAnimationFrame);
    rowSet += 1;
    draw();
  }
}
