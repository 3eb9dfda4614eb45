import { DEFAULT_ESTABLISHMENT } from '../../storage/keys.ts';
import type { PopupProps } from './popup-props.ts';

/**
 * Whose year this is: a name when one establishment is known, a choice when there are several. What was noted without
 * an establishment stays within reach as long as nobody has taken it over.
 */
export function EstablishmentLine({ model: { state, t }, words, onChooseEstablishment }: PopupProps) {
  const { establishments, establishment, scope, hasOrphan } = state;
  const hasDefault = hasOrphan || scope.establishment === DEFAULT_ESTABLISHMENT;
  if (establishments.length === 0) return null;
  if (establishments.length === 1) {
    // The question names it.
    if (state.asksAdoption) return null;
    if (establishment && !hasDefault) return <p class="establishment">{establishment.name}</p>;
  }
  return (
    <p class="establishment">
      <select
        class="select"
        aria-label={words.establishmentLabel}
        value={scope.establishment}
        onChange={({ currentTarget }) => onChooseEstablishment(currentTarget.value)}
      >
        {establishments.map(({ uai, name }) => (
          <option key={uai} value={uai}>
            {words.establishmentNamed(name, uai)}
          </option>
        ))}
        {hasDefault && <option value={DEFAULT_ESTABLISHMENT}>{t.noEstablishment}</option>}
      </select>
    </p>
  );
}
