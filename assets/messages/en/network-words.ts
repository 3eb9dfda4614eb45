import type { NetworkWords } from '../network-words.ts';

/** What our page and the saved file say alike, in English. */
export const enNetworkWords: NetworkWords = {
  roles: {
    vital: 'Needed in the exam room',
    media: 'Videos',
    companion: 'To install Pix Companion',
    administrator: 'For the administrator',
    own: 'Added sites',
  },
  purposes: {
    'app.pix.fr': "the pupils' tests and certification",
    'app.pix.org': "the pupils' tests and certification",
    'certif.pix.fr': "the invigilator's space",
    'certif.pix.org': "the invigilator's space",
    'epreuves.pix.fr': 'some questions',
    '1024pix.github.io': 'some questions',
    'assets.pix.org': "the pictures of Pix's pages",
    'dl.pix.fr': 'files to download during questions',
    'tube-numerique-educatif.apps.education.fr': "videos, on the ministry's platform",
    'www.youtube-nocookie.com': 'videos, on YouTube',
    'clients2.google.com': 'installing it in Chrome and Edge',
    'clients2.googleusercontent.com': 'downloading it for Chrome and Edge',
    'addons.mozilla.org': 'installing it in Firefox',
    'orga.pix.fr': "campaigns and the pupils' progress",
    'orga.pix.org': "campaigns and the pupils' progress",
    'pix.fr': "Pix's public site",
    'support.pix.org': "Pix's support",
    'cloud.pix.fr': "Pix's documents",
  },
  siteColumn: 'Website',
  purposeColumn: 'What it is for',
  ownPurpose: 'added to the list',
  triedAs: (address) => `tried as ${address}`,
  outcomes: { answers: 'answers', slow: 'slow', refused: 'refused', silent: 'no answer' },
  outcomeTitle: (outcome, count) =>
    ({ answers: count === 1 ? 'Answers' : 'Answer', slow: 'Slow', refused: 'Refused', silent: 'No answer' })[
      outcome
    ],
  outcomeHelp: {
    answers:
      "Something answered under this name. A filter's blocking page answers too: to be sure that it is the site, open it.",
    slow: 'Something answered, after more than 2 seconds.',
    refused:
      'The request did not succeed, for instance: closed port, unknown name, certificate refused, proxy or blocker. A few sites also refuse this way of asking: open the site to be sure.',
    silent: 'Nothing came within 4 seconds: the firewall probably drops the request.',
  },
  browser: ({ name, version }) =>
    name === 'unknown' ? 'Unknown browser' : `${enNetworkWords.browserNames[name]} ${version}`,
  browserNames: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    opera: 'Opera',
    unknown: 'Unknown browser',
  },
  browserVerdict: (verdict, limit) =>
    ({
      recent: `Version ${limit} or later: this is what Pix asks for certification.`,
      aging: `A version before ${limit}: for certification, Pix asks for a browser less than two years old. Have it updated before the exams.`,
      old: `A version before ${limit}: Pix's pages are no longer made for it. Have the browser updated.`,
      'no-companion':
        'Pix Companion, required for certification, exists for Chrome, Edge and Firefox only, on a computer: take one of the three.',
    })[verdict],
  screen: (width, height) => `${width} by ${height} pixels`,
  room: (room) => (/^[a-z]{0,2}[-. ]?\d/i.test(room) ? `Room ${room}` : room),
  computerLabel: 'Computer',
  roomLabel: 'Room',
  observationLabel: 'Remark',
};
