import type { PlanData } from './plan-data.ts';
import { isSameClass } from './same-class.ts';

/**
 * Gives a class another name, wherever a plan has it: in the headcounts, in its sessions, locked or created on Pix or not, and in
 * its placements. It is the same class, and keeps its sessions; these stay known by the names that they were made under.
 */
export function renameClass(
  { headcounts, sessions, means }: Pick<PlanData, 'headcounts' | 'sessions' | 'means'>,
  from: string,
  to: string,
): Partial<PlanData> {
  const rename = (name: string) => (isSameClass(name, from) ? to : name);
  const hasIt = (names: readonly string[] | undefined) => names?.some((name) => isSameClass(name, from));
  return {
    headcounts: headcounts.map((each) => (each.name === from ? { ...each, name: to } : each)),
    sessions: sessions.map((session) =>
      hasIt(session.parts.map(({ className }) => className))
        ? {
            ...session,
            parts: session.parts.map((part) => ({ ...part, className: rename(part.className) })),
          }
        : session,
    ),
    ...(means && {
      means: {
        ...means,
        placements: means.placements.map((placement) =>
          placement.classes && hasIt(placement.classes)
            ? { ...placement, classes: placement.classes.map(rename) }
            : placement,
        ),
      },
    }),
  };
}
