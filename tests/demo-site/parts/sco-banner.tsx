import type { JSX } from 'preact';
import { Notice } from '../ui/notice.tsx';

/** The announcement for schools. Its text changes on the real site; this one is ours. */
export function ScoBanner(): JSX.Element {
  return (
    <Notice type="communication-orga" class="sco-banner">
      <span class="sco-banner__content">
        <strong>Rentrée 2026 :</strong> les parcours sur l’intelligence artificielle sont à faire passer en
        2de générale et technologique et en 1re année de CAP.
      </span>
    </Notice>
  );
}
