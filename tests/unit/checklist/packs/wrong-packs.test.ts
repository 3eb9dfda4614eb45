import { describe, expect, test } from 'vitest';
import { enPackFaults } from '../../../../assets/messages/en/pack-faults.ts';
import { frPackFaults } from '../../../../assets/messages/fr/pack-faults.ts';
import { sayPackFault } from '../../../../assets/messages/say-pack-fault.ts';
import { PACK_FAULTS, readPack } from '../../../../checklist/packs/read-pack.ts';
import { findPage } from '../../../../pix/find-page.ts';
import { RIGHT_PACK, WRONG_PACKS } from '../../../fixtures/packs/wrong-packs.ts';

const readFaults = (text: string) => {
  const reading = readPack(text, (address) => findPage(new URL(address)) !== undefined);
  return reading.ok ? [] : reading.faults;
};

describe('a wrong pack is told of in one sentence', () => {
  test('there are forty at least, one for each fault at least, and what they are altered from is right', () => {
    expect(WRONG_PACKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(WRONG_PACKS.map(({ fault }) => fault))).toEqual(new Set(PACK_FAULTS));
    expect(readFaults(RIGHT_PACK)).toEqual([]);
  });

  test('one that was kept still counts once a page of Pix is none of ours any more', () => {
    expect(readPack(RIGHT_PACK.replace('/certifications', '/page-disparue')).ok).toBe(true);
  });

  test.each(WRONG_PACKS)('$name', ({ text, fault, said }) => {
    const faults = readFaults(text);
    expect(faults.map((each) => sayPackFault(each, frPackFaults))).toEqual([said]);
    expect(faults.map((each) => each.fault)).toEqual([fault]);
    // The English sentence is of the same line.
    const [first] = faults;
    const line = first?.line;
    expect(first && sayPackFault(first, enPackFaults)).toMatch(
      line ? new RegExp(`^Line ${line}: .+\\.$`) : /^[A-Z].+\.$/,
    );
  });
});
