import { composeMessages } from '../compose-messages.ts';
import type { Messages } from '../messages.ts';
import { frTexts } from './texts.ts';

/** All that both surfaces say in French. */
export const fr: Messages = composeMessages(frTexts);
