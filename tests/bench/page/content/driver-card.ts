import { driver } from 'driver.js';

/** What the card says, by path; put in place when the script is bundled. */
declare const CARDS: Readonly<Record<string, { readonly title: string; readonly description: string }>>;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** This project's DOM types may not know the Navigation API yet. */
declare const navigation: EventTarget;

// No veil over the page and no animation: the nearest to our card that it can do.
const tour = driver({ animate: false, overlayOpacity: 0 });

function show(): void {
  const card = CARDS[location.pathname];
  if (!card) return;
  tour.highlight({
    popover: { title: escapeHtml(card.title), description: escapeHtml(card.description) },
  });
}

navigation.addEventListener('currententrychange', show);
show();
