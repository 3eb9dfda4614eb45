import type { PanelMessages } from '../panel-messages.ts';

/** The words of the side panel, in French. */
export const frPanel: PanelMessages = {
  onThisPage: 'Sur cette page',
  nothingHere: 'Aucune étape à faire sur cette page.',
  notPix: "Ouvrez Pix Orga ou Pix Certif dans cet onglet : l'étape de la page s'affiche ici.",
  waiting: "Aucune étape n'est suivie sur cette page de Pix.",
};
