import { sayPackFault } from '../../assets/messages/say-pack-fault.ts';
import { listOn } from './find-packs.ts';
import { PackContents } from './pack-contents.tsx';
import type { PackPartProps } from './packs-props.ts';
import { sayPackText } from './say-pack.ts';

/** The id of the heading, where the user is taken once the file was read. */
export const PICKED_PACK = 'picked-pack';

/** What the picked file is: what it would change, or all that is wrong with it by line. */
export function PickedPackBox({ model, packs }: PackPartProps) {
  const { picked, words, onConfirm, onCancel } = packs;
  if (!picked) return null;
  if (picked.kind === 'wrong') {
    return (
      <section class="preview" aria-labelledby={PICKED_PACK}>
        <h3 class="preview-heading" id={PICKED_PACK} tabIndex={-1}>
          {words.wrongHeading(picked.faults.length)}
        </h3>
        <ul class="bullets">
          {picked.faults.map((fault) => {
            const sentence = sayPackFault(fault, words);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </section>
    );
  }
  if (picked.kind !== 'pack') {
    const said = {
      'not-text': words.notText,
      bundled: words.isBundled,
      managed: words.isManaged,
      'not-kept': words.notKept,
    };
    return (
      <section class="preview" aria-labelledby={PICKED_PACK}>
        <h3 class="preview-heading" id={PICKED_PACK} tabIndex={-1}>
          {words.wrongHeading(1)}
        </h3>
        <p class="fault">{said[picked.kind]}</p>
      </section>
    );
  }
  const { pack, former } = picked;
  return (
    <section class="preview" aria-labelledby={PICKED_PACK}>
      <h3 class="preview-heading" id={PICKED_PACK} tabIndex={-1}>
        {words.previewHeading(sayPackText(pack.name, model.t.language))}
      </h3>
      {pack.about && <p>{sayPackText(pack.about, model.t.language)}</p>}
      {former !== undefined && <p>{words.replaces(former)}</p>}
      <PackContents pack={pack} on={listOn(packs.packs)} model={model} words={words} />
      <div class="data-actions">
        <button type="button" class="button button-filled button-small" onClick={onConfirm}>
          {words.add}
        </button>
        <button type="button" class="button button-small" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
