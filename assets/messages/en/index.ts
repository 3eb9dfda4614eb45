import { composeMessages } from '../compose-messages.ts';
import type { Messages } from '../messages.ts';
import { enTexts } from './texts.ts';

/** All that both surfaces say in English. */
export const en: Messages = composeMessages(enTexts);
