import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSuccesses } from '../../entrypoints/overlay.content/watch-successes.ts';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});

afterEach(() => life.abort());

function addContainer(): Element {
  const container = document.createElement('div');
  container.className = 'pix-toast-container';
  document.body.append(container);
  return container;
}

function addToast(container: Element, type = 'success'): Element {
  const toast = document.createElement('div');
  toast.className = `pix-toast pix-toast--${type}`;
  container.append(toast);
  return toast;
}

function watch() {
  const onSuccess = vi.fn<(toast: Element) => void>();
  return { onSuccess, ...watchSuccesses(onSuccess, life.signal) };
}

test('a success that comes up is heard once; one that was there before, and an error, are not', async () => {
  const container = addContainer();
  addToast(container);
  const { onSuccess, look } = watch();
  look();
  look();
  addToast(container, 'error');
  const toast = addToast(container);
  await vi.waitFor(() => expect(onSuccess.mock.calls).toEqual([[toast]]));
});

test('a success elsewhere on the page is not heard, nor one in a container that was not looked at', async () => {
  const { onSuccess, look } = watch();
  look();
  addToast(document.body);
  const container = addContainer();
  addToast(container);
  await new Promise(setImmediate);
  expect(onSuccess).not.toHaveBeenCalled();
  look();
  const toast = addToast(container);
  await vi.waitFor(() => expect(onSuccess.mock.calls).toEqual([[toast]]));
});

test('a container drawn anew is followed; nothing is once the document is over', async () => {
  const { onSuccess, look } = watch();
  addContainer();
  look();
  document.body.replaceChildren();
  const container = addContainer();
  look();
  const wrapped = document.createElement('li');
  const toast = addToast(wrapped);
  container.append(wrapped);
  await vi.waitFor(() => expect(onSuccess.mock.calls).toEqual([[toast]]));
  life.abort();
  addToast(container);
  await new Promise(setImmediate);
  expect(onSuccess).toHaveBeenCalledOnce();
});
