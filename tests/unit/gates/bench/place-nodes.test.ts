import { describe, expect, test } from 'vitest';
import { tallyProfile } from '../../../bench/page/profile/tally-profile.ts';
import { makeProfile, ORIGINS, type StackSample, URLS } from '../../../fixtures/profiles.ts';

const { ours, page, probe, puppeteer, binding, browser } = URLS;

/** The place that has the one sample of a profile. */
function findPlace(...stack: StackSample['stack']): string[] {
  const tally = tallyProfile(makeProfile([{ stack }]), ORIGINS);
  return Object.entries(tally).flatMap(([place, { samples }]) => (samples > 0 ? [place] : []));
}

describe('whose a sample is', () => {
  test('our function alone is ours', () => {
    expect(findPlace(['draw', ours])).toEqual(['extension']);
  });

  test("the browser's function that ours called is ours", () => {
    expect(findPlace(['draw', ours], ['appendChild', browser])).toEqual(['extension']);
  });

  test('our listener that the page woke, by pushState, is ours', () => {
    expect(findPlace(['navigate', page], ['pushState', browser], ['look', ours])).toEqual(['extension']);
  });

  test('a function of the page that ours called is ours: without us it would not run', () => {
    expect(findPlace(['draw', ours], ['dispatchEvent', browser], ['onClick', page])).toEqual(['extension']);
  });

  test("the browser's script between our extension API and our listener is ours", () => {
    expect(findPlace(['dispatch', binding])).toEqual(['extension']);
  });

  test("the page's function is the page's, also when the bench called it", () => {
    expect(findPlace(['render', page], ['insertBefore', browser])).toEqual(['page']);
    expect(findPlace(['', puppeteer], ['walk', probe], ['navigate', page])).toEqual(['page']);
  });

  test("the bench's own functions are nobody's cost", () => {
    expect(findPlace(['', puppeteer])).toEqual(['bench']);
    expect(findPlace(['look', probe], ['getBoundingClientRect', browser])).toEqual(['bench']);
  });

  test('another extension, or a host with a longer name, is neither ours nor the page', () => {
    expect(findPlace(['draw', 'chrome-extension://abcd/content-scripts/overlay.js'])).toEqual(['bench']);
    expect(findPlace(['draw', 'https://orga.pix.fr.example/app.js'])).toEqual(['bench']);
  });

  test('no function, garbage and idleness each stand apart', () => {
    expect(findPlace(['(program)', browser])).toEqual(['program']);
    expect(findPlace(['(garbage collector)', browser])).toEqual(['gc']);
    expect(findPlace(['(idle)', browser])).toEqual(['idle']);
  });

  test('a function of the page that is called (idle) is still the page', () => {
    expect(findPlace(['(idle)', page])).toEqual(['page']);
  });
});
