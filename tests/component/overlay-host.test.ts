import { describe, expect, onTestFinished, test } from 'vitest';
import { mountOverlayHost, removeOrphans } from '../../guest/overlay-host.ts';

const TAG = 'check-list-pix';
const listHosts = () => [...document.querySelectorAll(TAG)];

/** Elements that a version of the extension stopped without warning left in the document and in its body. */
function leaveOrphans(): void {
  document.documentElement.append(document.createElement(TAG));
  document.body.append(document.createElement(TAG));
  onTestFinished(() => removeOrphans(TAG));
}

/** Mounts a host for the length of a test. */
function mountHost() {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return { life, host: mountOverlayHost(TAG, () => {}, life.signal) };
}

describe('what an earlier version left on the page', () => {
  test('goes, wherever it stands, and nothing else does', () => {
    const { body } = document;
    body.innerHTML = '<main><p>Pix</p></main>';
    leaveOrphans();
    removeOrphans(TAG);
    expect(listHosts()).toEqual([]);
    expect(body.innerHTML).toBe('<main><p>Pix</p></main>');
  });

  test('gives its place to the one element of this version', () => {
    leaveOrphans();
    const { life, host } = mountHost();
    expect(listHosts()).toHaveLength(1);
    expect(listHosts()[0]?.shadowRoot?.contains(host.container)).toBe(true);
    life.abort();
    expect(listHosts()).toEqual([]);
  });
});
