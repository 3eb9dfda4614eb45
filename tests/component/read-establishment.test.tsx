import { render } from '@testing-library/preact';
import type { DetachedWindowAPI } from 'happy-dom';
import { type ComponentChildren, h } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import {
  ESTABLISHMENT_PLACES,
  findEstablishmentPlace,
  readEstablishment,
} from '../../pix/read-establishment.ts';

interface PlaceProps {
  user?: string;
  structure?: string;
  children?: ComponentChildren;
}

function OrgaFooter({ user = 'Camille Ferrand', structure, children }: PlaceProps) {
  return (
    <footer class="pix-navigation__footer">
      <p>
        <strong>{user}</strong>
        <br />
        {structure}
      </p>
      {children}
      <a href="/logout">Se déconnecter</a>
    </footer>
  );
}

function CertifFooter({ user = 'Camille Ferrand', structure, children }: PlaceProps) {
  return (
    <footer class="pix-navigation__footer">
      <p class="sidebar-footer__full-name">{user}</p>
      <p>{structure}</p>
      {children}
      <a href="/logout">Se déconnecter</a>
    </footer>
  );
}

function CertifFirstFooter({ user = 'Camille Ferrand', structure }: PlaceProps) {
  return (
    <footer class="pix-navigation__footer">
      <span class="sidebar-footer__full-name">{user}</span>
      <span class="sidebar-footer__certification-center">{structure}</span>
    </footer>
  );
}

function OrgaTopbar({ user = 'Camille Ferrand', structure }: PlaceProps) {
  return (
    <>
      <button type="button" class="user-logged-button">
        <span class="user-logged-button__text">
          <span>{user}</span>
          <span>{structure}</span>
        </span>
      </button>
      <ul class="user-logged-menu">
        <li>Lycée voisin (0999999Z)</li>
      </ul>
    </>
  );
}

function makeOldestTopbar(className: string) {
  return ({ user = 'Camille Ferrand', structure }: PlaceProps) => (
    <>
      <div class="logged-user-summary">
        <a href="#menu">
          <div class="logged-user-summary__name">{user}</div>
          <div class={className}>{structure}</div>
        </a>
      </div>
      <div class="logged-user-menu">
        <span>Lycée voisin</span> <span>(0999999Z)</span>
      </div>
    </>
  );
}

const Switcher = () => (
  <div class="pix-structure-switcher">
    <button type="button">Changer d'organisation</button>
    <div role="listbox" tabIndex={-1}>
      <div role="option" aria-selected="false" tabIndex={-1}>
        Lycée voisin (0999999Z)
      </div>
    </div>
  </div>
);

const readFromOrga = (structure: string) => {
  render(<OrgaFooter structure={structure} />);
  return readEstablishment(document);
};

describe.each([
  ['Orga', OrgaFooter],
  ['Certif', CertifFooter],
  ["Certif's first footer", CertifFirstFooter],
  ["Orga's top bar", OrgaTopbar],
  ["Orga's oldest top bar", makeOldestTopbar('logged-user-summary__organization')],
  ["Certif's oldest top bar", makeOldestTopbar('logged-user-summary__certification-center')],
])('%s', (_, Place) => {
  test('names the establishment', () => {
    render(<Place structure="Lycée Jeanne-Villepreux (0123456X)" />);
    expect(readEstablishment(document)).toEqual({ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' });
  });

  test('names a structure that has no UAI', () => {
    render(<Place structure="Centre de formation des adultes" />);
    expect(readEstablishment(document)).toBe('unnamed');
  });

  test('the user is never taken for the establishment', () => {
    render(<Place user="Jean (0999999Z)" structure="Lycée Jeanne-Villepreux (0123456X)" />);
    expect(readEstablishment(document)).toEqual({ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' });
  });

  test('nor is a user without any establishment', () => {
    render(<Place user="Jean (0999999Z)" />);
    expect(readEstablishment(document)).toBeUndefined();
  });
});

describe('what else stands in the footer', () => {
  test.each([
    ['Orga', OrgaFooter],
    ['Certif', CertifFooter],
  ])('%s: another structure one may change to is not the current one', (_, Footer) => {
    render(
      <Footer structure="Centre de formation des adultes">
        <Switcher />
      </Footer>,
    );
    expect(readEstablishment(document)).toBe('unnamed');
  });

  test('neither are the places left nor the code of a primary school, above the user', () => {
    render(
      <footer class="pix-navigation__footer">
        <div>
          <span>12 places disponibles (0999999Z)</span>
        </div>
        <div class="school-code-container">
          <p>MINIPIX (0999999Z)</p>
        </div>
        <p>
          <strong>Camille Ferrand</strong>
          <br />
          École des Tilleuls (0123456X)
        </p>
      </footer>,
    );
    expect(readEstablishment(document)).toEqual({ uai: '0123456X', name: 'École des Tilleuls' });
  });

  test('a switcher alone names nothing', () => {
    render(
      <footer class="pix-navigation__footer">
        <Switcher />
      </footer>,
    );
    expect(readEstablishment(document)).toBeUndefined();
  });

  test('a paragraph in another order names nothing rather than the user', () => {
    render(
      <footer class="pix-navigation__footer">
        <p>
          Camille Ferrand
          <br />
          <strong>Jean (0999999Z)</strong>
        </p>
      </footer>,
    );
    expect(readEstablishment(document)).toBeUndefined();
  });
});

describe('a page that is translated gives the number of its establishment, and no name', () => {
  const root = document.documentElement;
  const translated = (text: string) => h('font', {}, h('font', {}, text));
  const read = () => readEstablishment(document);
  const show = (structure: ComponentChildren) =>
    render(
      <footer class="pix-navigation__footer">
        <p>
          <strong>{translated('Jean (0999999Z)')}</strong>
          <br />
          {structure}
        </p>
      </footer>,
    );

  const { href } = location;
  const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
  const visit = (host: string) => happyDOM.setURL(`https://${host}/equipe`);

  afterEach(() => {
    root.className = '';
    root.lang = '';
    happyDOM.setURL(href);
  });

  test.each([
    ['in one <font>', translated('Jeanne-Villepreux High School (0123456X)')],
    ['in several', [translated('Jeanne-Villepreux High School '), translated('(0123456X)')]],
    ['but for its number', [translated('Jeanne-Villepreux High School'), ' (0123456X)']],
  ])('its texts %s', (_how, structure) => {
    show(structure);
    expect(read()).toEqual({ uai: '0123456X', name: '0123456X' });
  });

  test.each(['translated-ltr', 'translated-rtl'])('its root marked as %s', (className) => {
    readFromOrga('Jeanne-Villepreux High School (0123456X)');
    root.className = `some ${className}`;
    expect(read()).toEqual({ uai: '0123456X', name: '0123456X' });
  });

  test('its elements marked as Edge does', () => {
    readFromOrga('Jeanne-Villepreux High School (0123456X)');
    document.querySelector('footer p')?.setAttribute('_msttexthash', '118');
    expect(read()).toEqual({ uai: '0123456X', name: '0123456X' });
  });

  test.each(['pt', 'ar', 'uk-UA', 'zh-Hans'])('in %s, which Pix does not speak', (lang) => {
    readFromOrga('Jeanne-Villepreux (0123456X)');
    root.lang = lang;
    expect(read()).toEqual({ uai: '0123456X', name: '0123456X' });
  });

  test.each(['', 'fr', 'fr-FR', 'en', 'nl', 'es-419', 'it', 'de'])(
    'but in "%s", a language of Pix, it does',
    (lang) => {
      readFromOrga('Lycée Jeanne-Villepreux (0123456X)');
      root.lang = lang;
      expect(read()).toEqual({ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' });
    },
  );

  test.each([
    ['orga.pix.fr', 'en', 'Jeanne-Villepreux High School'],
    ['certif.pix.fr', 'de-CH', 'Jeanne-Villepreux-Gymnasium'],
    ['orga.pix.fr', 'EN', 'Jeanne-Villepreux High School'],
    ['orga.pix.fr', 'frr', 'Liizee Jeanne-Villepreux'],
  ])('on %s in "%s", where Pix speaks French alone', (host, lang, name) => {
    visit(host);
    readFromOrga(`${name} (0123456X)`);
    root.lang = lang;
    expect(read()).toEqual({ uai: '0123456X', name: '0123456X' });
  });

  test.each([
    ['orga.pix.fr', 'fr'],
    ['orga.pix.fr', 'fr-FR'],
    ['certif.pix.fr', ''],
    ['orga.pix.org', 'en'],
    ['certif.pix.org', 'fr'],
    ['orga.pix.org', 'nl-BE'],
  ])('but on %s in "%s" it does', (host, lang) => {
    visit(host);
    readFromOrga('Lycée Jeanne-Villepreux (0123456X)');
    root.lang = lang;
    expect(read()).toEqual({ uai: '0123456X', name: 'Lycée Jeanne-Villepreux' });
  });
});

describe('"Nom (UAI)"', () => {
  test('only the last brackets are the UAI', () => {
    expect(readFromOrga('Lycée Truc (annexe) (0123456X)')).toEqual({
      uai: '0123456X',
      name: 'Lycée Truc (annexe)',
    });
  });

  test.each([
    'Lycée Truc (0123456X) (annexe)',
    'Lycée Truc (0123456X) annexe',
    'Lycée Truc (10123456X)',
    'Lycée Truc (0123456)',
    'Lycée Truc 0123456X',
  ])('%s has no UAI', (text) => expect(readFromOrga(text)).toBe('unnamed'));

  test('a small letter is given as a capital', () => {
    expect(readFromOrga('Lycée Truc (0123456x)')).toEqual({ uai: '0123456X', name: 'Lycée Truc' });
  });

  test('spaces of every kind become plain single ones', () => {
    expect(readFromOrga('\n  Lycée\u00A0\u202FJeanne\t\tVillepreux\u00A0(\u202F0123456X )\n')).toEqual({
      uai: '0123456X',
      name: 'Lycée Jeanne Villepreux',
    });
  });

  test('invisible characters are dropped', () => {
    expect(readFromOrga('Ly\u0007c\u200Bée \u202E\u200F\uD800Truc\u0000 (0123\u00AD456X)\u200B')).toEqual({
      uai: '0123456X',
      name: 'Lycée Truc',
    });
  });

  test('a long name is cut, never in the middle of a character', () => {
    expect(readFromOrga(`${'é'.repeat(200)} (0123456X)`)).toEqual({ uai: '0123456X', name: 'é'.repeat(120) });
  });

  test('a name cut at a pair of surrogates loses the whole pair', () => {
    expect(readFromOrga(`${'a'.repeat(119)}😀 (0123456X)`)).toEqual({
      uai: '0123456X',
      name: 'a'.repeat(119),
    });
  });

  test('a UAI alone is its own name', () => {
    expect(readFromOrga('(0123456X)')).toEqual({ uai: '0123456X', name: '0123456X' });
  });
});

describe('the place to watch', () => {
  test('a page that has none names nothing', () => {
    render(<p>Lycée Jeanne-Villepreux (0123456X)</p>);
    expect(findEstablishmentPlace(document)).toBeUndefined();
    expect(readEstablishment(document)).toBeUndefined();
  });

  test('it is found before anyone is named, and what is written in it later is read', () => {
    const { rerender } = render(<OrgaFooter user="" />);
    const place = findEstablishmentPlace(document);
    expect(place?.matches(ESTABLISHMENT_PLACES)).toBe(true);
    expect(readEstablishment(document)).toBeUndefined();
    rerender(<OrgaFooter structure="Lycée professionnel Émile-Combe (0123457Y)" />);
    expect(findEstablishmentPlace(document)).toBe(place);
    expect(readEstablishment(document)).toMatchObject({ uai: '0123457Y' });
  });
});
