import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';

export function MailingTool({ languages }: ToolProps) {
  return (
    <PagePart id="mailing" heading={chooseToolsMessages(languages).tools['mailing']}>
      {undefined}
    </PagePart>
  );
}
