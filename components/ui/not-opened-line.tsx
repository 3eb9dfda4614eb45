import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../assets/messages/messages.ts';
import { followOpening, type NotOpened } from '../surface/opening.ts';

/** Says that what was pressed has opened nothing, for a browser that neither opens it nor refuses; for a `role="status"`. */
export function NotOpenedLine({ t }: { readonly t: Messages }) {
  const [what, setWhat] = useState<NotOpened>();
  useEffect(() => followOpening(setWhat), []);
  return what && <p class="notice">{what === 'panel' ? t.panelByMenu : t.notOpened}</p>;
}
