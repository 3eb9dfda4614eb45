import type { Browser } from 'puppeteer-core';
import { callInFirefox } from './firefox-chrome.ts';

/** The id of the extension with what Firefox puts in the place of `@` and `.`. */
const SIDEBAR = 'check-list-pix_extension_independante-sidebar-action';

/** Opens our sidebar in the browser's window, as its own button does, or closes it. */
export async function showSidebar(browser: Browser, isOpen: boolean): Promise<void> {
  await callInFirefox(
    browser,
    `async (id, wanted) => {
      if (wanted) await SidebarController.show(id);
      else SidebarController.hide();
      return '';
    }`,
    [SIDEBAR, isOpen ? 'open' : ''],
  );
}

/** Presses a command's keys, as the browser's own key set has them. */
export async function pressCommandKeys(browser: Browser, key: string): Promise<void> {
  await callInFirefox(
    browser,
    `async (wanted) => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
      const key = keys.find((each) => each.getAttribute('key') === wanted);
      if (!key) throw new Error('no such key');
      key.doCommand();
      return '';
    }`,
    [key],
  );
}

export async function isSidebarOpen(browser: Browser): Promise<boolean> {
  const id = await callInFirefox(
    browser,
    '() => (SidebarController.isOpen ? SidebarController.currentID : "")',
    [],
  );
  return id === SIDEBAR;
}

/** Runs an expression in the document of the sidebar, which the test's protocol does not reach, and gives its text. */
export async function readSidebar(browser: Browser, expression: string): Promise<string> {
  return String(
    await callInFirefox(
      browser,
      `(expression) => new Promise((resolve) => {
        const frame = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
        const manager = frame?.messageManager;
        if (!manager) { resolve(''); return; }
        const name = 'read-' + Math.random();
        const hear = ({ data }) => { manager.removeMessageListener(name, hear); resolve(data); };
        manager.addMessageListener(name, hear);
        manager.loadFrameScript('data:,' + encodeURIComponent(
          'sendAsyncMessage(' + JSON.stringify(name) + ', String((() => { const { document } = content; return ' + expression + ' })()))'), false);
      })`,
      [expression],
    ),
  );
}

/** Presses, by the mouse, the first element of the sidebar that a selector finds. */
export async function pressInSidebar(browser: Browser, selector: string): Promise<void> {
  await readSidebar(
    browser,
    `(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
      return '';
    })()`,
  );
}
