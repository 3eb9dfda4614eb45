import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';

export function PostersTool({ languages }: ToolProps) {
  return (
    <PagePart id="posters" heading={chooseToolsMessages(languages).tools['posters']}>
      {undefined}
    </PagePart>
  );
}
