import { USER } from './people.ts';
import { orSentinel } from './sentinels.ts';
import { getState, updateState } from './store.ts';
import type { Campaign } from './types.ts';

/** The campaign of a path; an unknown number gives an empty campaign, so that any number has its pages. */
export function findCampaign(id: number): Campaign {
  const known = getState().campaigns.find((campaign) => campaign.id === id);
  return known ?? createCampaign({ id, name: orSentinel(`Campagne ${id}`, `SENTINELCAMPAGNE${id}`) });
}

export function createCampaign(values: Partial<Campaign> & { id: number; name: string }): Campaign {
  return {
    code: `NOUVEL${String(values.id).slice(-3)}`,
    owner: USER.fullName,
    createdOn: '2026-11-02',
    type: 'assessment',
    course: 'Information et données',
    participants: 0,
    results: 0,
    isArchived: false,
    ...values,
  };
}

/** The number the next campaign gets: 4106 in a fresh demo. */
export function nextCampaignId(): number {
  return Math.max(4105, ...getState().campaigns.map((campaign) => campaign.id)) + 1;
}

/** Adds a campaign at the top of the list, or puts it in the place of the one with its id. */
export function saveCampaign(campaign: Campaign): void {
  updateState(({ campaigns }) =>
    campaigns.some(({ id }) => id === campaign.id)
      ? { campaigns: campaigns.map((one) => (one.id === campaign.id ? campaign : one)) }
      : { campaigns: [campaign, ...campaigns] },
  );
}

export function deleteCampaigns(ids: readonly number[]): void {
  updateState(({ campaigns }) => ({ campaigns: campaigns.filter(({ id }) => !ids.includes(id)) }));
}
