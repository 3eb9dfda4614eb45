import { browser } from 'wxt/browser';
import { PANEL_PORT, type PanelRequest, type ShownPage } from '../../components/panel/shown-page.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The panel beside the page, when it is open in this window. */
export interface PanelBeside {
  readonly isOpen: () => boolean;
  /** Tells it what is shown of the page; nothing where there is nothing to show. */
  readonly tell: (page?: ShownPage) => void;
}

/** Hears the panel open and close, and what the user asks there of the page. */
export function hearPanel(
  onChange: () => void,
  onRequest: (request: PanelRequest) => void,
  signal: AbortSignal,
): PanelBeside {
  let port: Port | undefined;
  const { onConnect } = browser.runtime;
  const hear = (next: Port) => {
    if (next.name !== PANEL_PORT) return;
    port = next;
    next.onDisconnect.addListener(() => {
      if (port === next) port = undefined;
      onChange();
    });
    next.onMessage.addListener((request: PanelRequest) => onRequest(request));
    onChange();
  };
  onConnect.addListener(hear);
  signal.addEventListener('abort', () => {
    onConnect.removeListener(hear);
    port?.disconnect();
    port = undefined;
  });
  return {
    isOpen: () => port !== undefined,
    tell: (page) => port?.postMessage(page ?? null),
  };
}
