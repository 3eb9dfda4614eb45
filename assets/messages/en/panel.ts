import type { PanelMessages } from '../panel-messages.ts';

/** The words of the side panel, in English. */
export const enPanel: PanelMessages = {
  onThisPage: 'On this page',
  nothingHere: 'No step to do on this page.',
  notPix: 'Open Pix Orga or Pix Certif in this tab: the step of the page appears here.',
  waiting: 'No step is followed on this page of Pix.',
};
