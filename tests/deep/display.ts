import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { findDisplay } from '../../scripts/find-display.ts';

const run = promisify(execFile);

/** Of the display, in pixels: as large as the window of a test, with room for what the browser shows beside it. */
export const SCREEN = { width: 1280, height: 1000 } as const;

/** A display without a screen, and a hand that presses what browsers show of their own. */
export interface Display {
  /** Presses with the mouse, in pixels of the display. */
  pressAt(x: number, y: number): Promise<void>;
  close(): void;
}

/**
 * Starts a display; the browsers that this process starts from then on, with `headless: false`, are shown on it.
 */
export async function startDisplay(): Promise<Display> {
  const { xvfb, xdotool } = findDisplay();
  // It takes a free number by itself, and says which.
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const before = { DISPLAY: process.env.DISPLAY };
  process.env.DISPLAY = `:${await readNumber(server)}`;
  return {
    async pressAt(x, y) {
      await run(xdotool, ['mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'click', '1']);
    },
    close() {
      server.kill();
      Object.assign(process.env, before);
      if (before.DISPLAY === undefined) delete process.env.DISPLAY;
    },
  };
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/** Whether a page has the keyboard: it has not while the browser asks something. */
export const hasKeyboard = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus());
