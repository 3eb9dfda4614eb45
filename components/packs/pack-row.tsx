import { ChevronRight } from 'lucide';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { type KnownPack, listOn } from './find-packs.ts';
import { PackContents } from './pack-contents.tsx';
import type { PackPartProps } from './packs-props.ts';
import { sayPackText } from './say-pack.ts';

interface PackRowProps extends PackPartProps {
  readonly known: KnownPack;
}

/** A pack that this computer has: what it is, what it changes, and its one button. */
export function PackRow({ known, model, packs }: PackRowProps) {
  const { words, suggested, kept, onAdd, onRemove, onDrop } = packs;
  const { pack, origin, isOn } = known;
  const { t } = model;
  const name = sayPackText(pack.name, t.language);
  const count = kept[pack.id] ?? 0;
  const button = (label: string, onClick: () => void, look = '') => (
    <button
      type="button"
      class={`button button-small ${look}`}
      aria-label={words.about(label, name)}
      data-focus={`pack-${pack.id}`}
      disabled={!model.canTick}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <li class="pack" data-on={isOn}>
      <div class="pack-head">
        <div>
          <h3 class="pack-name">{name}</h3>
          <p class="hint">
            {words.origins[origin]} ·{' '}
            {words.byline(pack.author, pack.version, `${formatDay(pack.date, t)} ${pack.date.slice(0, 4)}`)}
          </p>
        </div>
        {isOn && <span class="chip">{words.isOn}</span>}
        {origin !== 'managed' &&
          (isOn
            ? button(words.remove, () => onRemove(pack), 'button-outline')
            : button(words.add, () => onAdd(pack), 'button-filled'))}
        {origin === 'file' && !isOn && button(words.drop, () => onDrop(pack))}
      </div>
      {origin === 'managed' && <p class="hint">{words.managed}</p>}
      {!isOn && suggested.includes(pack.id) && <p class="saying">{words.fits}</p>}
      {pack.about && <p>{sayPackText(pack.about, t.language)}</p>}
      {!isOn && count > 0 && <p class="hint">{words.kept(count)}</p>}
      <details class="observed">
        <summary class="observed-summary">
          <Icon node={ChevronRight} />
          {words.contents}
          <span class="visually-hidden"> {name}</span>
        </summary>
        <PackContents pack={pack} on={listOn(packs.packs)} model={model} words={words} />
      </details>
    </li>
  );
}
