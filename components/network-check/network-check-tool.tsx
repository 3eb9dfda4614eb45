import { chooseNetworkCheckMessages } from '../../assets/messages/choose-network-check.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { RawStorage } from '../../storage/browser-storage.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';
import { AddHosts } from './add-hosts.tsx';
import { HostList } from './host-list.tsx';
import { RoomReports } from './room-reports.tsx';
import { SaveFile } from './save-file.tsx';
import { useNetworkHosts } from './use-network-hosts.ts';

interface NetworkCheckToolProps extends ToolProps {
  /** Another than the browser's, in tests. */
  readonly storage?: RawStorage;
}

/** The network check: the file to take to the rooms, the sites that it tries, the reports that come back. */
export function NetworkCheckTool({
  languages,
  model,
  domain,
  savesAtOnce = false,
  packHosts = [],
  storage,
}: NetworkCheckToolProps) {
  const words = chooseNetworkCheckMessages(languages);
  const hosts = useNetworkHosts(storage);
  const part = { words, languages, model, domain, savesAtOnce, packHosts, hosts };
  return (
    <PagePart id="network-check" heading={chooseToolsMessages(languages).tools['network-check']}>
      <SaveFile {...part} />
      <HostList {...part} />
      <AddHosts {...part} />
      <RoomReports {...part} />
    </PagePart>
  );
}
