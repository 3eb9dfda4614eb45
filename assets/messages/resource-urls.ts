import type { ResourceId } from '../../checklist/steps.ts';

/**
 * Pages and documents to open, as they are. The two files are the source's own; the check page is from
 * mission/steps.md ("What changed since the seed was written").
 */
export const RESOURCE_URLS: Readonly<Record<ResourceId, string>> = {
  'certification-flyer':
    'https://dane.site.ac-lille.fr/wp-content/uploads/sites/8/2024/07/Flyer-S-CO-CERTIF_V4-5.pdf',
  'sites-to-allow':
    'https://dane.site.ac-lille.fr/wp-content/uploads/sites/8/2024/07/INFO_Perdir-Enseignants_Whitelist_juin24.ods',
  'companion-check': 'https://app.pix.fr/verification-extension-certification',
};
