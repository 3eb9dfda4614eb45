import { Upload } from 'lucide';
import { useId } from 'preact/hooks';
import { sayPackFault } from '../../assets/messages/say-pack-fault.ts';
import { Icon } from '../ui/icon.tsx';
import { JustDone } from '../ui/just-done.tsx';
import { PackRow } from './pack-row.tsx';
import type { PackPartProps } from './packs-props.ts';
import { PickedPackBox } from './picked-pack-box.tsx';
import { sayPackText } from './say-pack.ts';

/** The packs that this computer has, added and removed by a click, and the file of another. */
export function PacksPart(props: PackPartProps) {
  const { model, packs } = props;
  const { words, last, onPick, onUndo } = packs;
  const id = useId();
  return (
    <>
      <p>{words.intro}</p>
      <div role="status">
        {last && (
          <>
            <JustDone
              sentence={words[last.act](sayPackText(last.pack.name, model.t.language))}
              t={model.t}
              onUndo={onUndo}
            />
            <p class="hint">{words.openTabs}</p>
          </>
        )}
      </div>
      {packs.packs.refused.map((faults) => (
        <div class="notice" key={JSON.stringify(faults)}>
          <p>{words.managedRefused}</p>
          <ul class="bullets">
            {faults.map((fault) => {
              const sentence = sayPackFault(fault, words);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </div>
      ))}
      {packs.packs.unknownIds.map((unknown) => (
        <p class="notice" key={unknown}>
          {words.managedUnknown(unknown)}
        </p>
      ))}
      <ul class="packs">
        {packs.packs.known.map((known) => (
          <PackRow key={known.pack.id} {...props} known={known} />
        ))}
      </ul>
      {packs.packs.missing.map((missing) => (
        <p class="notice" key={missing.id}>
          {words.missing(missing.id, missing.version)}
        </p>
      ))}
      {packs.packs.outdated.map(({ pack, version }) => (
        <p class="notice" key={pack.id}>
          {words.outdated(sayPackText(pack.name, model.t.language), version, pack.version)}
        </p>
      ))}
      <div>
        <label class="button button-small file-button">
          <Icon node={Upload} />
          {words.pickFile}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            aria-describedby={id}
            disabled={!model.canTick}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again, once it was mended.
              currentTarget.value = '';
              if (file) onPick(file);
            }}
          />
        </label>
        <p class="hint" id={id}>
          {words.pickHint}
        </p>
      </div>
      <PickedPackBox {...props} />
    </>
  );
}
