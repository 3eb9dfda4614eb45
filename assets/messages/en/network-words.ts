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
    'certif.pix.fr': "the invigilator's space",
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
    'pix.fr': "Pix's public site",
    'support.pix.org': "Pix's support",
    'cloud.pix.fr': "Pix's documents",
  },
  siteColumn: 'Website',
  purposeColumn: 'What it is for',
  ownPurpose: 'added to the list',
  triedAs: (address) => `tried as ${address}`,
  outcomes: { answers: 'answers', slow: 'slow', refused: 'refused', silent: 'no answer' },
  outcomeHelp: {
    answers:
      "Something answered under this name. A filter's blocking page answers too: to be sure that it is the site, open it.",
    slow: 'Something answered, after more than 2 seconds.',
    refused:
      'The browser could not connect: the port is closed, the network does not know the name, or the certificate is not accepted, often because of a filter. It does not say which of the three.',
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
  browserVerdicts: {
    recent: 'It is less than two years old: this is what Pix asks for certification.',
    aging:
      'It is more than two years old: for certification, Pix asks for less than two. Have it updated before the exams.',
    old: "It is more than four years old: Pix's pages are no longer made for it. Have it updated.",
    'no-companion':
      'Pix Companion, required for certification, exists for Chrome, Edge and Firefox only: take one of the three.',
  },
  screen: (width, height) => `${width} by ${height} pixels`,
  computerLabel: 'Computer',
  roomLabel: 'Room',
  observationLabel: 'Remark',
};
