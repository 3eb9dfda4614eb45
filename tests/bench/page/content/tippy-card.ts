import tippy from 'tippy.js';

/** What the card says, by path; put in place when the script is bundled. */
declare const CARDS: Readonly<Record<string, { readonly title: string; readonly description: string }>>;

/** This project's DOM types may not know the Navigation API yet. */
declare const navigation: EventTarget;

const content = document.createElement('div');
const title = document.createElement('h2');
const description = document.createElement('p');
content.append(title, description);

// In the corner, where our card is, without animation.
const card = tippy(document.documentElement, {
  content,
  trigger: 'manual',
  hideOnClick: false,
  duration: 0,
  interactive: true,
  placement: 'bottom-end',
  getReferenceClientRect: () => new DOMRect(innerWidth - 20, 80, 0, 0),
  appendTo: () => document.body,
});

function show(): void {
  const words = CARDS[location.pathname];
  if (!words) {
    card.hide();
    return;
  }
  title.textContent = words.title;
  description.textContent = words.description;
  card.show();
}

navigation.addEventListener('currententrychange', show);
show();
