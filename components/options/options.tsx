import { DataPanel } from '../data/data-panel.tsx';
import { EraseBox } from '../data/erase-box.tsx';
import { EraseFindingsBox } from '../data/erase-findings-box.tsx';
import { KeptList } from '../data/kept-list.tsx';
import { ObservedList } from '../data/observed-list.tsx';
import { PacksPart } from '../packs/packs-part.tsx';
import { ColumnPage } from '../ui/column-page.tsx';
import { KeptLine } from '../ui/kept-line.tsx';
import { Notices } from '../ui/notices.tsx';
import { AboutSection } from './about-section.tsx';
import { AcademieSection } from './academie-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { DeviceSection } from './device-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { GroupSizeSection } from './group-size-section.tsx';
import { NudgesSection } from './nudges-section.tsx';
import type { OptionsProps } from './options-props.ts';
import { RemindersSection } from './reminders-section.tsx';
import { Section } from './section.tsx';

/** All that the user can set, and what is kept of it. */
export function Options(props: OptionsProps) {
  const { model, words, onRetry } = props;
  const { state, t } = model;
  return (
    <ColumnPage
      name="options"
      title={words.optionsTitle}
      subtitle={words.optionsFor(state.establishment?.name, state.scope.schoolYear)}
      nav={words.optionsNav}
      parts={Object.entries(words.sections)}
      foot={<KeptLine state={state} t={t} />}
    >
      <Notices state={state} t={t} onRetry={onRetry} />
      <AcademieSection {...props} />
      <DatesSection {...props} />
      <GroupSizeSection {...props} />
      <Section id="packs" words={words}>
        <PacksPart model={model} packs={props.packs} />
      </Section>
      <NudgesSection {...props} />
      <RemindersSection {...props} />
      <DisplaySection {...props} />
      <DeviceSection {...props} />
      <Section id="data" words={words}>
        <DataPanel {...props} />
        <KeptList words={words} />
        <ObservedList {...props} />
        <EraseFindingsBox {...props} />
        <EraseBox {...props} />
      </Section>
      <AboutSection {...props} />
    </ColumnPage>
  );
}
