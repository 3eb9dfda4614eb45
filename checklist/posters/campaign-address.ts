/** `fr` in France, `org` for French schools abroad (pix/facts.md, chapter 1). */
export type PixDomain = 'fr' | 'org';

/** Where a pupil types a code, as one reads it: "app.pix.fr/campagnes". */
export const getCodesPlace = (domain: PixDomain) => `app.pix.${domain}/campagnes`;

/** The address that leads straight to a campaign: what its QR code holds. */
export const getCampaignAddress = (code: string, domain: PixDomain) =>
  `https://${getCodesPlace(domain)}/${code}`;
