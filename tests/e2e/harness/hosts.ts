/** The real host names the demo site is served under. */
export const demoHosts = ['orga.pix.fr', 'certif.pix.fr', 'orga.pix.org', 'certif.pix.org'] as const;
