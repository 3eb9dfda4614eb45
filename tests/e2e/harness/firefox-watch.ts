/**
 * Source texts that run inside Firefox with its own privileges (Firefox is started with
 * `-remote-allow-system-access`). They are texts, not functions, since a compiler may add calls to its own helpers.
 */

/**
 * In every process: tells which moz-extension script was running when a request was made (a content script's
 * request is otherwise the same as the page's), and which console errors came from an extension.
 */
const processScript = `(() => {
  const tell = (data) => Services.cpmm.sendAsyncMessage('harness:event', data);
  const watcher = {
    observe(subject) {
      if (!(subject instanceof Ci.nsIHttpChannel)) return;
      for (let frame = Components.stack; frame; frame = frame.caller ?? frame.asyncCaller) {
        if (!frame.filename?.startsWith('moz-extension:')) continue;
        return tell({ kind: 'stack', channel: String(subject.channelId), script: frame.filename });
      }
    },
  };
  Services.obs.addObserver(watcher, 'http-on-opening-request');
  const consoleStorage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const onLog = ({ wrappedJSObject: event }) => {
    if (event.level !== 'error' && event.level !== 'assert') return;
    tell({ kind: 'console', window: event.innerID, script: event.filename, text: event.arguments.map(String).join(' ') });
  };
  consoleStorage.addLogEventListener(onLog, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  const errors = {
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      tell({ kind: 'console', window: message.innerWindowID, script: message.sourceName, text: message.errorMessage });
    },
  };
  Services.console.registerListener(errors);
  globalThis.harnessKeep = [watcher, onLog, errors];
})()`;

/** In the parent process: sends each event, as JSON, through the BiDi channel it is given. */
export const parentFunction = `(channel) => {
  const tell = (event) => channel(JSON.stringify(event));
  const isBackground = (id) =>
    WindowGlobalParent.getByInnerWindowId(Number(id) || 0)?.documentURI?.spec
      .match(/^moz-extension:.*_generated_background_page\\.html$/) != null;
  const watcher = {
    observe(subject) {
      if (!(subject instanceof Ci.nsIHttpChannel)) return;
      const { triggeringPrincipal, externalContentPolicyType } = subject.loadInfo;
      tell({
        kind: 'request',
        url: subject.URI.spec,
        channel: String(subject.channelId),
        addon: triggeringPrincipal?.addonId ?? '',
        origin: triggeringPrincipal?.origin ?? '',
        isSystem: Boolean(triggeringPrincipal?.isSystemPrincipal),
        isDocument: externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT,
      });
    },
  };
  Services.obs.addObserver(watcher, 'http-on-opening-request');
  Services.ppmm.addMessageListener('harness:event', ({ data }) => {
    if (data.kind !== 'console') return tell(data);
    if (isBackground(data.window)) tell({ kind: 'error', text: data.text, script: data.script });
  });
  const source = ${JSON.stringify(processScript)};
  Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent(source), true);
  globalThis.harnessKeep = watcher;
}`;
