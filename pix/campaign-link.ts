/** Where pupils do what is asked of them: `app.pix.fr`, or `app.pix.org` for French schools abroad (pix/facts.md §1). */
export const getAppHost = (domain: 'fr' | 'org') => `app.pix.${domain}`;

/** The direct link to a campaign: who follows it has no code to type. */
export const getCampaignLink = (code: string, domain: 'fr' | 'org') =>
  `https://${getAppHost(domain)}/campagnes/${encodeURIComponent(code)}`;

/** Where a computer is checked for Pix Companion (mission/steps.md, "What changed"). */
export const getCompanionCheck = (domain: 'fr' | 'org') =>
  `https://${getAppHost(domain)}/verification-extension-certification`;
