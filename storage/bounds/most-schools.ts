/** One person works for a few; twelve that pages have named may stand beside twelve that are worked for. */
export const MOST_SCHOOLS = 24;
