import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';

export function FollowUpTool({ languages }: ToolProps) {
  return (
    <PagePart id="follow-up" heading={chooseToolsMessages(languages).tools['follow-up']}>
      {undefined}
    </PagePart>
  );
}
