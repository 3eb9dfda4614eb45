/** What a script of the page may try on our open shadow root, without any gesture of the user's. */
export interface PageAttack {
  readonly name: string;
  /** Runs in the page; it sees nothing around it. */
  readonly act: (root: ShadowRoot) => unknown;
}

const attack = (name: string, act: PageAttack['act']): PageAttack => ({ name, act });

/**
 * Acts by which a page could tick, put off, hide, or end the overlay. Before each, the card is open with its folds, and
 * the choices of "Reporter" are unfolded.
 */
export const PAGE_ATTACKS: readonly PageAttack[] = [
  attack('click() on each button', (root) => {
    for (const each of root.querySelectorAll('button')) each.click();
  }),
  attack('click() on each box', (root) => {
    for (const each of root.querySelectorAll<HTMLElement>('input')) each.click();
  }),
  attack('click() on each label', (root) => {
    for (const each of root.querySelectorAll('label')) each.click();
  }),
  attack('click() on each link and summary', (root) => {
    for (const each of root.querySelectorAll<HTMLElement>('summary')) each.click();
  }),
  attack('a click that cannot be cancelled, on each box', (root) => {
    for (const each of root.querySelectorAll('input')) each.dispatchEvent(new MouseEvent('click'));
  }),
  attack('the same, fifty times', (root) => {
    const box = root.querySelector('input[type=checkbox]');
    for (let time = 0; time < 50; time += 1) box?.dispatchEvent(new MouseEvent('click'));
  }),
  attack('a click that cannot be cancelled, on each button', (root) => {
    for (const each of root.querySelectorAll('button')) each.dispatchEvent(new MouseEvent('click'));
  }),
  attack('a click that cannot be cancelled, on each label', (root) => {
    for (const each of root.querySelectorAll('label')) each.dispatchEvent(new MouseEvent('click'));
  }),
  attack('a composed click on a label, hidden from us by a listener of the window', (root) => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    // A press that is doubted is taken the second time.
    for (let time = 0; time < 3; time += 1) {
      window.addEventListener('click', stop, { capture: true, once: true });
      root.querySelector('label')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      window.removeEventListener('click', stop, { capture: true });
    }
  }),
  attack('a click that bubbles, on each button', (root) => {
    for (const each of root.querySelectorAll('button'))
      each.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }),
      );
  }),
  attack('a whole press of a pointer, on each button and box', (root) => {
    for (const each of root.querySelectorAll('button, input'))
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        each.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, isPrimary: true }),
        );
  }),
  attack('a touch, on each button', (root) => {
    for (const each of root.querySelectorAll('button'))
      for (const type of ['touchstart', 'touchend', 'click'])
        each.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }),
  attack('Enter, on each control', (root) => {
    for (const each of root.querySelectorAll('button, input, summary'))
      for (const type of ['keydown', 'keypress', 'keyup'])
        each.dispatchEvent(
          new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }),
        );
  }),
  attack('the space bar, on each control, focused', (root) => {
    for (const each of root.querySelectorAll<HTMLElement>('button, input')) {
      each.focus();
      for (const type of ['keydown', 'keyup'])
        each.dispatchEvent(
          new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true, composed: true }),
        );
    }
  }),
  attack('a box set, and a change told', (root) => {
    for (const each of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      each.checked = true;
      each.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }),
  attack('a box set, and an input told', (root) => {
    for (const each of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      each.checked = true;
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      each.checked = false;
    }
  }),
  attack('a box set, told of in a microtask and in a timer', async (root) => {
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    await Promise.resolve();
    box?.dispatchEvent(new MouseEvent('click'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    box?.dispatchEvent(new MouseEvent('click'));
  }),
  attack('a click within an animation frame, an observer and a message', async (root) => {
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    const click = () => box?.dispatchEvent(new MouseEvent('click'));
    await new Promise(requestAnimationFrame).then(click);
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        click();
        resolve();
      }),
    );
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        click();
        resolve();
      };
      port2.postMessage('');
    });
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        click();
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { attributes: true });
      document.body.toggleAttribute('data-attack');
    });
  }),
  attack('a label of its own, for a box of ours', (root) => {
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) return;
    box.id ||= 'ours';
    const label = document.createElement('label');
    label.htmlFor = box.id;
    root.append(label);
    label.click();
    label.dispatchEvent(new MouseEvent('click'));
    label.remove();
  }),
  attack('a label of its own, around a button of ours', (root) => {
    const button = root.querySelector('.button-filled');
    const label = document.createElement('label');
    button?.before(label);
    if (button) label.append(button);
    label.click();
    label.dispatchEvent(new MouseEvent('click'));
    if (button) label.replaceWith(button);
  }),
  attack('a button of ours taken into the page, and pressed there', (root) => {
    const button = root.querySelector<HTMLElement>('.button-filled');
    const next = button?.nextSibling ?? null;
    const home = button?.parentNode;
    if (!button) return;
    document.body.append(button);
    button.click();
    button.dispatchEvent(new MouseEvent('click'));
    home?.insertBefore(button, next);
  }),
  attack('a button of ours taken out of the document, and pressed there', (root) => {
    const button = root.querySelector<HTMLElement>('.button-filled');
    const next = button?.nextSibling ?? null;
    const home = button?.parentNode;
    button?.remove();
    button?.click();
    button?.dispatchEvent(new PointerEvent('click', { pointerId: 1 }));
    if (button) home?.insertBefore(button, next);
  }),
  attack('a box of ours taken out of the document, and pressed there', (root) => {
    const box = root.querySelector<HTMLElement>('input[type=checkbox]');
    const next = box?.nextSibling ?? null;
    const home = box?.parentNode;
    box?.remove();
    box?.click();
    box?.dispatchEvent(new MouseEvent('click'));
    box?.dispatchEvent(new Event('change', { bubbles: true }));
    if (box) home?.insertBefore(box, next);
  }),
  attack('the form sent by requestSubmit(), with a day of its own', (root) => {
    const day = root.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('no date');
    day.value = '2027-01-15';
    day.form?.requestSubmit();
  }),
  attack('the form sent by requestSubmit(), as its button does', (root) => {
    const day = root.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('no date');
    day.value = '2027-01-15';
    day.form?.requestSubmit(day.form.querySelector('button'));
  }),
  attack('a submission told', (root) => {
    const day = root.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('no date');
    day.value = '2027-01-15';
    day.form?.dispatchEvent(new SubmitEvent('submit', { submitter: day.form.querySelector('button') }));
  }),
  attack('a button of its own that sends our form', (root) => {
    const day = root.querySelector<HTMLInputElement>('input[type=date]');
    if (!day?.form) throw new Error('no date');
    day.value = '2027-01-15';
    const button = document.createElement('button');
    day.form.append(button);
    button.click();
    button.dispatchEvent(new MouseEvent('click'));
    button.remove();
  }),
  attack('a form sent, put off again and again', async (root) => {
    for (let time = 0; time < 5; time += 1) {
      const day = root.querySelector<HTMLInputElement>('input[type=date]');
      if (day) day.value = '2027-01-15';
      day?.form?.requestSubmit();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }),
  attack('text put in by a command of the document', (root) => {
    root.querySelector<HTMLInputElement>('input[type=date]')?.focus();
    document.execCommand('insertText', false, '15012027');
    document.execCommand('delete');
  }),
  attack('focus moved to each control', (root) => {
    for (const each of root.querySelectorAll<HTMLElement>('button, input, summary, a')) each.focus();
    for (const each of root.querySelectorAll<HTMLElement>('button, input, summary, a')) each.blur();
  }),
  attack('a popover and a command that act on our buttons', (root) => {
    const target = root.querySelector<HTMLElement>('.button-filled');
    if (!target) return;
    target.id ||= 'filled';
    const button = document.createElement('button');
    button.setAttribute('commandfor', target.id);
    button.setAttribute('command', '--press');
    button.setAttribute('popovertarget', target.id);
    root.append(button);
    button.click();
    button.remove();
  }),
  attack('our buttons made to take focus by themselves', (root) => {
    const button = root.querySelector<HTMLElement>('.button-filled');
    button?.setAttribute('autofocus', '');
    const home = button?.parentNode;
    const next = button?.nextSibling ?? null;
    button?.remove();
    if (button) home?.insertBefore(button, next);
    button?.removeAttribute('autofocus');
  }),
  attack('an access key on our button, and its keys told', (root) => {
    const button = root.querySelector<HTMLElement>('.button-filled');
    if (!button) return;
    button.accessKey = 'x';
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', altKey: true, bubbles: true }));
    button.removeAttribute('accesskey');
  }),
  attack('the folds opened and closed', (root) => {
    for (const each of root.querySelectorAll('details')) {
      each.open = !each.open;
      each.dispatchEvent(new Event('toggle'));
      each.open = !each.open;
    }
  }),
  attack('drags, menus, wheels and clipboards', (root) => {
    for (const each of root.querySelectorAll('button, input'))
      for (const type of [
        'dragstart',
        'drop',
        'contextmenu',
        'auxclick',
        'dblclick',
        'wheel',
        'paste',
        'beforeinput',
      ])
        each.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }),
  attack('the event by which a script of ours once ended the one before', () => {
    for (const target of [document, window, document.documentElement])
      for (const name of ['check-list-pix:started', 'check-list-pix:end', 'wxt:content-script-started'])
        target.dispatchEvent(new CustomEvent(name, { detail: {} }));
  }),
  attack('messages of all shapes to the window', () => {
    for (const message of [
      { type: 'change' },
      { type: 'describe' },
      { type: 'toggle-card' },
      { type: 'check-list-pix:script-started', contentScriptName: 'overlay', messageId: '1' },
      { type: 'erase-all' },
    ])
      window.postMessage(message, '*');
  }),
  attack('an element of our name beside ours', () => {
    const fake = document.createElement('check-list-pix');
    document.documentElement.append(fake);
    fake.remove();
  }),
  attack('an element of our name in the place of ours', () => {
    const fake = document.createElement('check-list-pix');
    document.querySelector('check-list-pix')?.replaceWith(fake);
    setTimeout(() => fake.remove(), 20);
  }),
  attack('our element taken away', () => document.querySelector('check-list-pix')?.remove()),
  attack('names of ours as ids of its elements', () => {
    for (const id of [
      'describe',
      'browser',
      'chrome',
      'check-list-pix:end',
      'showDetails',
      'showWhere',
      'hearEvent',
      'hasPanel',
    ]) {
      const clobber = document.createElement('a');
      clobber.id = id;
      clobber.name = id;
      document.body.append(clobber);
    }
  }),
  attack('what we build with, changed in its own world', (root) => {
    const { call } = Function.prototype;
    const { then } = Promise.prototype;
    Function.prototype.call = () => true;
    // biome-ignore lint/suspicious/noThenProperty: this is what a page could do
    Promise.prototype.then = () => new Promise<never>(() => undefined);
    root.querySelector<HTMLElement>('.button-filled')?.click();
    Function.prototype.call = call;
    // biome-ignore lint/suspicious/noThenProperty: as it was
    Promise.prototype.then = then;
  }),
  attack('the page told that it is left, hidden, frozen and shown again', () => {
    for (const type of ['pagehide', 'pageshow', 'visibilitychange', 'freeze', 'resume', 'beforeunload'])
      for (const target of [window, document]) target.dispatchEvent(new Event(type));
  }),
  attack('the places of our details, taken in its own world', (root) => {
    const world = window as unknown as Record<string, unknown>;
    const names = ['showDetails', 'showWhere', 'hearEvent', 'describe', 'hasPanel'];
    const take = () => {
      for (const box of root.querySelectorAll<HTMLElement>('.step-box, .button-filled')) box.click();
    };
    for (const name of names) world[name] = take;
    for (const name of names)
      Object.defineProperty(Object.prototype, name, { configurable: true, get: () => take });
    for (const each of root.querySelectorAll<HTMLElement>('[data-focus]')) each.click();
    for (const name of names) {
      delete world[name];
      Reflect.deleteProperty(Object.prototype, name);
    }
  }),
  attack('messages of all that the details and their background say', () => {
    for (const message of [
      { type: 'load-details' },
      {
        type: 'read-landmarks',
        page: 'orga-students',
        step: 'import-siecle',
        language: 'fr',
        isSouthern: false,
      },
      { type: 'show-where', of: 'step' },
      { type: 'show-where', of: 'nudge' },
      { type: 'hide-nudge', id: 'pupils-moved', subject: '', isForGood: true },
      { type: 'decline', proposal: { signal: 'file-imported', subject: '' }, isMuted: true },
      { type: 'open-own-page', page: 'options' },
      { type: 'open-panel' },
    ])
      for (const origin of ['*', location.origin]) window.postMessage(message, origin);
  }),
  attack('a panel of its own: a channel by the name of ours', () => {
    const { port1, port2 } = new MessageChannel();
    window.postMessage('panel', '*', [port2]);
    port1.postMessage({ type: 'show-where', of: 'step' });
    port1.postMessage({ type: 'hide-nudge', id: 'pupils-moved', subject: '', isForGood: true });
    const channel = new BroadcastChannel('panel');
    channel.postMessage({ type: 'show-where', of: 'step' });
    channel.close();
    port1.close();
  }),
  attack('"Montrer où", "Détails" and the ways from the card, pressed a hundred times', (root) => {
    for (let time = 0; time < 100; time += 1)
      for (const each of root.querySelectorAll('[data-focus^=where], [data-focus=details], .ways button')) {
        each.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerId: 1 }));
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      }
  }),
  attack('what Preact hangs on our elements, found and called from the page', (root) => {
    const call = (value: unknown, depth: number): void => {
      if (value === null || typeof value !== 'object' || value instanceof Node || depth > 4) return;
      for (const name of Object.getOwnPropertyNames(value)) {
        const inner = (value as Record<string, unknown>)[name];
        if (/^on[A-Z]/.test(name) && typeof inner === 'function') inner('import-siecle', true);
        call(inner, depth + 1);
      }
    };
    for (const each of [root, root.host, ...root.querySelectorAll('*')])
      for (const name of [
        ...Object.getOwnPropertyNames(each),
        '__k',
        '__P',
        'l',
        '_listeners',
        '_children',
      ]) {
        const value = (each as unknown as Record<string, unknown>)[name];
        if (typeof value === 'function') value.call(each, new MouseEvent('click'));
        else call(value, 0);
      }
  }),
  attack('a copy of the details beside them, all of it pressed', (root) => {
    const details = root.querySelector('.details');
    const copy = details?.cloneNode(true) as HTMLElement | undefined;
    if (!details || !copy) throw new Error('no details');
    details.after(copy);
    for (const each of copy.querySelectorAll<HTMLElement>('button, input, summary')) each.click();
    const day = copy.querySelector<HTMLInputElement>('input[type=date]');
    if (day) day.value = '2027-01-15';
    day?.form?.requestSubmit();
    copy.remove();
  }),
  attack('the details taken out of the card, pressed there, and put back', (root) => {
    const details = root.querySelector('.details');
    const [home, next] = [details?.parentNode, details?.nextSibling ?? null];
    if (!details || !home) throw new Error('no details');
    document.body.append(details);
    for (const each of details.querySelectorAll<HTMLElement>('.button-filled, .step-box')) {
      each.click();
      each.dispatchEvent(new MouseEvent('click'));
    }
    home.insertBefore(details, next);
  }),
  attack('the details drawn into an element of its own class', (root) => {
    const fake = document.createElement('div');
    fake.className = 'details';
    root.querySelector('.card')?.prepend(fake);
    for (const each of root.querySelectorAll<HTMLElement>('[data-focus=details]')) each.click();
    fake.remove();
  }),
  attack('a script of our name, loaded by the page', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/details.js';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 5));
    script.remove();
  }),
  attack('the ends of movements and of loads, told to all that is in the card', (root) => {
    for (const each of root.querySelectorAll('*'))
      for (const type of ['transitionend', 'animationend', 'load', 'error', 'toggle', 'scrollend', 'close'])
        each.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }),
  attack('the words by which focus finds its way, on elements of its own', (root) => {
    const button = root.querySelector<HTMLElement>('.button-filled');
    const name = button?.dataset.focus;
    // What would be given focus by us next, and then be pressed.
    button?.setAttribute('data-focus', 'title');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    button?.click();
    if (name) button?.setAttribute('data-focus', name);
    else button?.removeAttribute('data-focus');
  }),
  attack('a ring and a hint of its own in our layer', (root) => {
    const ring = document.createElement('div');
    ring.className = 'where-ring';
    root.append(ring);
    for (const type of ['click', 'keydown', 'scroll', 'resize']) window.dispatchEvent(new Event(type));
    ring.remove();
  }),
];
