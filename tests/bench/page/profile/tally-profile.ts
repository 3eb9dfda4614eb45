import type { Protocol } from 'puppeteer-core';
import { type Origins, type Place, placeNodes } from './place-nodes.ts';

type Profile = Protocol.Profiler.Profile;

/** One sample of the main thread. */
export interface PlacedSample {
  readonly place: Place;
  /** When it was taken, on the clock of the profile, in µs. */
  readonly time: number;
  /** The time since the sample before, in µs: intervals stretch on a busy machine. */
  readonly delta: number;
}

/** The samples of a profile in order, each with its place. */
export function listSamples(profile: Profile, origins: Origins): PlacedSample[] {
  const places = placeNodes(profile.nodes, origins);
  let time = profile.startTime;
  return (profile.samples ?? []).map((id, index) => {
    const delta = profile.timeDeltas?.[index] ?? 0;
    time += delta;
    return { place: places.get(id) ?? 'program', time, delta };
  });
}

/** What a profile shows of one place. */
interface PlaceTally {
  readonly samples: number;
  readonly ms: number;
}

/** Sums up the samples of a profile by place. */
export function tallyProfile(profile: Profile, origins: Origins): Readonly<Record<Place, PlaceTally>> {
  const samples = listSamples(profile, origins);
  const tally = (wanted: Place): PlaceTally => {
    const own = samples.filter(({ place }) => place === wanted);
    return { samples: own.length, ms: own.reduce((sum, { delta }) => sum + delta, 0) / 1000 };
  };
  return {
    extension: tally('extension'),
    page: tally('page'),
    bench: tally('bench'),
    program: tally('program'),
    gc: tally('gc'),
    idle: tally('idle'),
  };
}
