import type { JSX } from 'preact';

/** Our own line drawings, on a grid of 24. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  book: 'M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z',
  campaign: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3',
  award: 'M12 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM8 14l-2 7 6-3 6 3-2-7',
  student: 'M12 4l10 5-10 5L2 9zM6 11v5c2 3 10 3 12 0v-5',
  team: 'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 19c0-6 12-6 12 0M16 6a3 3 0 0 1 0 5M18 14c2 1 3 2 3 5',
  chart: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4',
  help: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9 9.5c0-4 6-4 6-.5 0 2-3 2-3 4.500M12 17v.5',
  session: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  eye: 'M2 12c5-9 15-9 20 0-5 9-15 9-20 0zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  edit: 'M4 20l1-5L16 4l4 4L9 19z',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  previous: 'M14 6l-6 6 6 6',
  next: 'M10 6l6 6-6 6',
  down: 'M6 10l6 6 6-6',
  done: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12l3 3 5-6',
  archive: 'M4 4h16v4H4zM6 8v12h12V8M10 12h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: what it means is said by the text or the label around it. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }): JSX.Element {
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
