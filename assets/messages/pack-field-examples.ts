/** How the fields of a pack that are not plain text are written; the file is in French. */
export const PACK_FIELD_EXAMPLES: Readonly<Record<string, string>> = {
  source: '{ "texte": "DANE de Lille" }',
  fenetre: '{ "du": "03/11/2026", "au": "06/03/2027" }',
  rattrapages: '{ "du": "08/03/2027", "au": "12/03/2027" }',
  annees: '["2026-2027"]',
  sites: '["ent.exemple.fr"]',
  liens: '[{ "titre": "Le formulaire", "lien": "https://exemple.fr/bilan" }]',
};
