import { DEFAULT_GROUP_SIZE } from '../../checklist/nudges/group-size.ts';
import { findPackGroupSize } from '../../checklist/packs/combine-packs.ts';
import type { Applied } from './apply-packs.ts';

/**
 * The group size that counts: the organisation's, else the user's, else that of the packs, where the user left the usual one.
 *
 * @param groupSize as it is set
 */
export function findGroupSize(groupSize: number, { packs, managed }: Applied): number {
  const advised = groupSize === DEFAULT_GROUP_SIZE ? findPackGroupSize(packs) : undefined;
  return managed.groupSize ?? advised ?? groupSize;
}
