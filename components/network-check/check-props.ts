import type { NetworkCheckMessages } from '../../assets/messages/network-check-messages.ts';
import type { NetworkHostsStore } from '../../storage/surface/network-hosts-store.ts';
import type { ToolProps } from '../tools/tool-props.ts';

/** What each part of the network check is given. */
export interface CheckProps
  extends Pick<ToolProps, 'languages' | 'model' | 'domain' | 'savesAtOnce' | 'packHosts'> {
  readonly words: NetworkCheckMessages;
  /** The hosts that the user added; nothing before they are read for the first time. */
  readonly hosts: NetworkHostsStore | undefined;
}
