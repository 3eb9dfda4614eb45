import type { PopupProps } from '../popup/popup-props.ts';

/** What the round is shown from. */
export type RoundProps = Pick<PopupProps, 'model' | 'now' | 'domain' | 'seen' | 'onOpenPage'>;
