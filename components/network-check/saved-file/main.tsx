import { render } from 'preact';
import { CheckPage } from './check-page.tsx';
import { readSetup } from './read-setup.ts';

/** What the saved file runs when it is opened: it draws, and tries nothing before a press. */
const container = document.getElementById('check');
if (!container) throw new Error('The file has lost its page');
container.replaceChildren();
render(<CheckPage setup={readSetup(document.getElementById('setup')?.textContent ?? '')} />, container);
