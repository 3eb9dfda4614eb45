import type { Landmark } from '../landmark.ts';
import { teamChanged } from '../observations/team.ts';
import type { PageFacts, PixPage } from '../page.ts';
import type { PageContents } from '../page-contents.ts';

const emailField: Landmark = {
  role: 'textbox',
  names: { fr: 'Adresse(s) e-mail', en: 'Email address(es)' },
  attribute: '#email',
};

export const orgaTeamInvite: PixPage = {
  id: 'orga-team-invite',
  app: 'orga',
  paths: ['/equipe/creation'],
  steps: ['update-admins'],
};

export const contents: PageContents = {
  landmarks: {
    'update-admins': [emailField],
  },
  observations: [teamChanged],
  signals: [{ signal: 'team-changed', of: 'team-changed' }],
};

export const facts: PageFacts = {
  title: 'Inviter un membre',
  yes: [
    'https://orga.pix.fr/equipe/creation',
    'https://orga.pix.org/equipe/creation/?lang=en',
    'https://orga.pix.fr/equipe/creation?pageNumber=2#haut',
  ],
  no: ['https://orga.pix.fr/equipe/membres', 'https://orga.pix.fr/equipe/creation/2'],
  landmarks: {
    'update-admins': [
      {
        source: 'pages.team-new-item.input-label; orga/app/components/team/invite-form.gjs@3cc4b11',
        seen: '2026-11-24',
      },
    ],
  },
};
