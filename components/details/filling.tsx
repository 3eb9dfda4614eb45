import { useState } from 'preact/hooks';
import type { FillAnswer } from '../../pix/fill-request.ts';
import { getFindingsScope } from '../../storage/surface/findings-scope.ts';
import type { FillingOffer, LiveAnswer } from '../live/live-answer.ts';
import { askToFill } from '../surface/ask-to-fill.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

interface FillingProps {
  readonly live: LiveAnswer | undefined;
  readonly model: SurfaceModel;
  /** The tab of the form, where it is another than the one that asks. */
  readonly tab?: number | undefined;
  /** Does what a press asks, if the press is the user's. */
  readonly onByHand: (act: () => void) => void;
  readonly onError: (error: unknown) => void;
}

/** The planned sessions that the page's form can be filled in with, and what came of it. Creating the session is the user's own. */
export function Filling({ live, model, tab, onByHand, onError }: FillingProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<FillAnswer>();
  const [isBusy, setBusy] = useState(false);
  const { filling } = live ?? {};
  if (!filling) return null;
  const { first, others, another, busy, failed } = filling;

  const fill = ({ session }: FillingOffer) =>
    onByHand(() => {
      if (isBusy) return;
      setBusy(true);
      setSaid(undefined);
      const request = { scope: getFindingsScope(model.state), session, language: model.t.language };
      askToFill({ ...request, ...(tab !== undefined && { tab }) })
        .catch((error: unknown) => {
          onError(error);
          return { sentence: failed, isFilled: false };
        })
        .then((answer) => {
          setBusy(false);
          setSaid(answer);
        }, onError);
    });
  // The whole plan stands in the page only while the user looks at it.
  const toggle = () => onByHand(() => setOpen(!isOpen));
  return (
    <section class="filling">
      <button type="button" class="button button-outline button-small" onClick={() => fill(first)}>
        {first.label}
      </button>
      {others.length > 0 && (
        <button type="button" class="button button-text" aria-expanded={isOpen} onClick={toggle}>
          {another}
        </button>
      )}
      {isOpen && (
        <ul class="filling-others">
          {others.map((offer) => (
            <li key={offer.session}>
              <button type="button" class="button button-text" onClick={() => fill(offer)}>
                {offer.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* There before it has anything to say: else screen readers may not say it. */}
      <div role="status">
        {isBusy && <p>{busy}</p>}
        {said && <p class={said.isFilled ? 'filling-done' : 'filling-missed'}>{said.sentence}</p>}
      </div>
    </section>
  );
}
