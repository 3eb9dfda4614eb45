import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';

export function NetworkCheckTool({ languages }: ToolProps) {
  return (
    <PagePart id="network-check" heading={chooseToolsMessages(languages).tools['network-check']}>
      {undefined}
    </PagePart>
  );
}
