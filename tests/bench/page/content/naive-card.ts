/** What the card says, by path; put in place when the script is bundled. */
declare const CARDS: Readonly<Record<string, { readonly title: string; readonly description: string }>>;

/** How often naive overlays ask for the address. */
const POLL_MS = 500;

const overlay = document.createElement('div');
overlay.id = 'naive-overlay';
overlay.style.cssText = 'position:absolute;z-index:99999;width:320px;background:#fff;border:1px solid';
const title = document.createElement('h2');
const description = document.createElement('p');
overlay.append(title, description);

/** Whatever changes on the page: is it still there, and where is the heading that it goes beside? */
function place(): void {
  if (!overlay.isConnected) document.body.append(overlay);
  const { bottom = 80, right = 800 } = document.querySelector('h1')?.getBoundingClientRect() ?? {};
  const [top, left] = [`${bottom + scrollY}px`, `${Math.min(right, innerWidth - 340)}px`];
  if (overlay.style.top !== top) overlay.style.top = top;
  if (overlay.style.left !== left) overlay.style.left = left;
}

function show(): void {
  const card = CARDS[location.pathname];
  overlay.hidden = !card;
  if (!card) return;
  title.textContent = card.title;
  description.textContent = card.description;
  place();
}

let last = '';
setInterval(() => {
  if (location.href === last) return;
  last = location.href;
  show();
}, POLL_MS);
new MutationObserver(place).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  characterData: true,
});
