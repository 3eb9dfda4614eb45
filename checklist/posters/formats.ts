/** A sheet of A4, one of A5, or an A4 to be cut in four. */
export const POSTER_FORMATS = ['a4', 'a5', 'four'] as const;
export type PosterFormat = (typeof POSTER_FORMATS)[number];

/** How often the poster of a campaign is on its page. */
export const countCopies = (format: PosterFormat) => (format === 'four' ? 4 : 1);

/** The widest that a capital of a monospaced font is with the blank after it, in its own size: 0.62 of Menlo, and 0.08. */
const SIGN_WIDTH = 0.7;
/** What a code may take of the width of its poster, in hundredths: the rest is margin. */
const CODE_WIDTH = 80;
const LARGEST_CODE = 13;

/** The size of a code's letters, in hundredths of the width of its poster, such that nine to fourteen signs stay on a line. */
export const fitCode = (code: string) => Math.min(LARGEST_CODE, CODE_WIDTH / (code.length * SIGN_WIDTH));

/** The size of a heading, likewise: what is long is smaller, on two lines or three. */
export const fitHeading = ({ length }: string) => (length <= 18 ? 8.5 : length <= 40 ? 6.2 : 4.6);
