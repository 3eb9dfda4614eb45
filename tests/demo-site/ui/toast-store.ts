export type ToastType = 'success' | 'error' | 'information' | 'warning';

export interface Toast {
  key: number;
  type: ToastType;
  text: string;
}

/** How long a message stays; it also goes when one leaves the page it appeared on. */
const TOAST_MS = 8000;

const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastKey = 0;

export function getToasts(): readonly Toast[] {
  return toasts;
}

/** Shows a message at the bottom right. The same message twice is taken away and put back. */
export function showToast(type: ToastType, text: string): void {
  lastKey += 1;
  const others = toasts.filter((toast) => toast.type !== type || toast.text !== text);
  const key = lastKey;
  setToasts([...others, { key, type, text }]);
  window.setTimeout(() => closeToast(key), TOAST_MS);
}

export function closeToast(key: number): void {
  setToasts(toasts.filter((toast) => toast.key !== key));
}

export function clearToasts(): void {
  if (toasts.length) setToasts([]);
}

export function onToastsChange(listener: () => void): void {
  listeners.add(listener);
}

function setToasts(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
