import type { SurfaceModel } from '../../components/surface/surface-model.ts';
import type { PixPage } from '../../pix/page.ts';
import type { PageEstablishment } from '../../pix/read-establishment.ts';
import type { ChecklistStore } from '../../storage/surface/checklist-store.ts';
import type { LiveMemory } from './live-memory.ts';
import type { PanelBeside } from './tell-panel.ts';

/** What a page view is given by the content script. */
export interface PageViewContext {
  readonly page: PixPage;
  readonly domain: 'fr' | 'org';
  /** Id of the page that the user came from, in the same document. */
  readonly from?: string | undefined;
  readonly liveMemory: LiveMemory;
  readonly store: ChecklistStore;
  /** Whether it is known whose year to show. */
  readonly canDraw: () => boolean;
  /** What to show; nothing before there are texts to show it with. */
  readonly buildModel: () => SurfaceModel | undefined;
  /** The panel beside the page, if it is open. */
  readonly panel: PanelBeside;
  /** The page names its establishment, or one without a number. */
  readonly onEstablishment: (establishment: PageEstablishment | undefined) => void;
  /** The page has rendered, or the user has done something there. */
  readonly onLook: () => void;
  /** Called before an event of the user is handled: ends everything if the extension is gone. */
  readonly checkAlive: () => void;
  readonly signal: AbortSignal;
}
