import { useId } from 'preact/hooks';
import { ACADEMIE_NAMES } from '../../assets/messages/academie-names.ts';
import { ACADEMIES, type AcademieId, isAcademieId } from '../../checklist/academies.ts';
import { findKnowledge } from '../../checklist/own-calendar.ts';
import type { OptionsProps } from './options-props.ts';
import { Section } from './section.tsx';

const isAbroad = (id: AcademieId) => id === 'other' || id === 'other-southern';
const IDS = Object.keys(ACADEMIES) as AcademieId[];
const MAINLAND = IDS.filter((id) => ACADEMIES[id].zone !== 'other');
const OVERSEAS = IDS.filter((id) => ACADEMIES[id].zone === 'other' && !isAbroad(id));

/** Which académie's holidays hold: chosen here, or told by the establishment. */
export function AcademieSection({ model, words, zone, calendar, packs, onChooseAcademie }: OptionsProps) {
  const managed = packs.managed?.academie;
  const getName = (id: AcademieId) => {
    if (id === 'other') return words.academieElsewhere;
    return id === 'other-southern' ? words.academieSouthern : ACADEMIE_NAMES[id];
  };
  const id = useId();
  const academie = managed ?? model.state.settings.academie;
  const list = (ids: readonly AcademieId[]) =>
    ids
      .toSorted((first, second) => getName(first).localeCompare(getName(second), 'fr'))
      .map((id) => (
        <option key={id} value={id}>
          {getName(id)}
        </option>
      ));
  return (
    <Section id="academie" words={words}>
      <div class="labelled">
        <label class="label" for={id}>
          {words.academieLabel}
        </label>
        <select
          id={id}
          class="select"
          // A later version's is none that can be shown.
          value={academie && isAcademieId(academie) ? academie : ''}
          disabled={!model.canTick || managed !== undefined}
          onChange={({ currentTarget: { value } }) => onChooseAcademie(isAcademieId(value) ? value : null)}
        >
          <option value="">
            {zone.ofEstablishment
              ? words.academieOfEstablishment(getName(zone.ofEstablishment))
              : words.academieNotChosen}
          </option>
          <optgroup label={words.mainland}>{list(MAINLAND)}</optgroup>
          <optgroup label={words.overseas}>{list(OVERSEAS)}</optgroup>
          <option value="other">{getName('other')}</option>
          <option value="other-southern">{getName('other-southern')}</option>
        </select>
      </div>
      {managed && <p class="hint">{packs.words.managedSetting}</p>}
      <p role="status">
        {zone.zone === 'other'
          ? words.ownCalendar[findKnowledge(calendar)]
          : words.zoneSentences[zone.reason][zone.zone]}
      </p>
      {zone.reason === 'establishment' && zone.ofEstablishment === 'guadeloupe' && (
        <p class="hint">{words.northernIslands}</p>
      )}
      {calendar.isRhythmUnknown && <p class="hint">{words.rhythmToChoose}</p>}
      {calendar.key === 'other' && !calendar.isRhythmUnknown && !managed && (
        <p class="hint">{words.southernAbroad}</p>
      )}
    </Section>
  );
}
