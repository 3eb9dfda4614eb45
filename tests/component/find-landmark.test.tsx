import { render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { getLandmarkLabel, type Landmark, type LandmarkRole } from '../../pix/landmark.ts';

const IMPORT: Landmark = {
  role: 'link',
  names: { fr: 'Importer', en: 'Import' },
  attribute: 'a[href="/import-participants"]',
};

/** The id of what is found in this document; the elements of these tests have one each. */
const findId = (...landmarks: [Landmark, ...Landmark[]]) => findLandmark(landmarks, document)?.id;

const called = (role: LandmarkRole, fr: string): Landmark => ({ role, names: { fr } });

afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

describe('a landmark is found by role and name', () => {
  test.each<[LandmarkRole, string]>([
    ['link', 'link'],
    ['button', 'button'],
    ['textbox', 'textbox'],
    ['columnheader', 'columnheader'],
  ])('a %s among others of the same name', (role, id) => {
    render(
      <>
        <h1 id="title">Code</h1>
        <a id="link" href="/code">
          Code
        </a>
        <button id="button" type="button">
          Code
        </button>
        <label for="textbox">Code</label>
        <input id="textbox" />
        <table>
          <thead>
            <tr>
              <th id="columnheader">Code</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" id="row">
                Code
              </th>
            </tr>
          </tbody>
        </table>
      </>,
    );
    expect(findId(called(role, 'Code'))).toBe(id);
  });

  test('a role that an element says it has counts, and takes away its own; a link to nowhere is no link', () => {
    render(<div />).container.innerHTML = `
      <a id="tab" href="/importer" role="tab">Importer</a>
      <a id="anchor">Importer</a>
      <span id="link" role="link" tabindex="0">Importer</span>`;
    expect(findId(called('link', 'Importer'))).toBe('link');
  });

  test('a label of its own comes before its text, and another element’s text before both', () => {
    render(
      <>
        <a id="one" href="/1" aria-label="Session 61202">
          Importer
        </a>
        <span id="name">Importer</span>
        <a id="two" href="/2" aria-label="Session 61203" aria-labelledby="name">
          61203
        </a>
      </>,
    );
    expect(findId(called('link', 'Importer'))).toBe('two');
  });

  test('the lists of Pix are buttons named by a label that one does not see', () => {
    render(
      <>
        <label class="screen-reader-only" for="select-ember12">
          Rechercher par certificabilité
        </label>
        <button id="select-ember12" type="button" aria-haspopup="menu">
          Certifiable
        </button>
      </>,
    );
    expect(findId(called('button', 'Rechercher par certificabilité'))).toBe('select-ember12');
    expect(findId(called('button', 'Certifiable'))).toBeUndefined();
  });

  test('a field may be inside its label, and what is typed in it is not its name', () => {
    render(
      <>
        <textarea id="other" value="Nom de la salle" />
        <label>
          Nom de la salle <input id="room" value="B12" />
        </label>
      </>,
    );
    expect(findId(called('textbox', 'Nom de la salle'))).toBe('room');
    expect(findId(called('textbox', 'B12'))).toBeUndefined();
  });

  test('part of a name is not the name', () => {
    render(
      <a id="long" href="/importer">
        Importer des élèves
      </a>,
    );
    expect(findId(called('link', 'Importer'))).toBeUndefined();
    expect(findId(called('link', 'Importer …'))).toBe('long');
  });
});

describe('names are compared as one reads them', () => {
  test.each([
    ['apostrophes', 'Télécharger la feuille d’émargement', "Télécharger la feuille d'émargement"],
    ['the other apostrophe', "L'invitation", 'L‘invitation'],
    ['no-break and narrow spaces', 'Fichiers :', 'Fichiers\u202f:'],
    ['a no-break space and a line break', 'Créer une session', ' Créer\u00a0une\n  session '],
    ['a count', 'Candidats', 'Candidats (1\u202f024)'],
    ['no count yet', 'Membres', 'Membres (-)'],
    ['the number of a session', 'Modifier la session', 'Modifier la session 61202'],
    ['the asterisk of a required field', 'Adresse(s) e-mail', 'Adresse(s) e-mail *'],
    ['case', 'Espace surveillant', 'ESPACE SURVEILLANT'],
    ['letters made of two characters', 'Élèves', 'E\u0301le\u0300ves'],
  ])('%s', (_what, declared, shown) => {
    render(
      <a id="link" href="/">
        {shown}
      </a>,
    );
    expect(findId(called('link', declared))).toBe('link');
  });

  test('an accent is not nothing', () => {
    render(
      <a id="link" href="/">
        Eleves
      </a>,
    );
    expect(findId(called('link', 'Élèves'))).toBeUndefined();
  });
});

describe('the language of the page', () => {
  const inBoth = (
    <>
      <a id="french" href="/fr">
        Importer
      </a>
      <a id="english" href="/en">
        Import
      </a>
    </>
  );

  test.each([
    ['fr', 'french'],
    ['fr-FR', 'french'],
    ['en', 'english'],
    ['en-GB', 'english'],
  ])('%s decides between two names', (lang, id) => {
    document.documentElement.lang = lang;
    render(inBoth);
    expect(findId(IMPORT)).toBe(id);
  });

  test.each(['', 'nl', 'fr'])('another name will do in "%s", when the page’s own is not there', (lang) => {
    document.documentElement.lang = lang;
    render(
      <a id="english" href="/en">
        Import
      </a>,
    );
    expect(findId(IMPORT)).toBe('english');
  });

  test('is read from the document, also from a part of it', () => {
    document.documentElement.lang = 'en-GB';
    const { container } = render(<p>Import</p>);
    expect(readPageLanguage(document)).toBe('en-GB');
    expect(readPageLanguage(container)).toBe('en-GB');
  });

  test('says which words to look for, in French if it has no others', () => {
    expect(['fr', 'fr-FR', 'en', 'en-GB', 'nl', ''].map((lang) => getLandmarkLabel(IMPORT, lang))).toEqual([
      'Importer',
      'Importer',
      'Import',
      'Import',
      'Importer',
      'Importer',
    ]);
  });
});

describe('what one cannot see is not pointed at', () => {
  const visible = (
    <a id="visible" href="/2">
      Importer
    </a>
  );
  test.each([
    ['not displayed', <div style="display: none">{link('hidden')}</div>],
    ['invisible', <div style="visibility: hidden">{link('hidden')}</div>],
    ['for nobody’s ears', <div aria-hidden="true">{link('hidden')}</div>],
    ['inert', <div inert>{link('hidden')}</div>],
    ['in our own overlay', <OwnOverlay key="own" />],
  ])('%s', (_what, hidden) => {
    const { unmount } = render(
      <>
        {hidden}
        {visible}
      </>,
    );
    expect(findId(IMPORT)).toBe('visible');
    unmount();
    render(hidden);
    expect(findId(IMPORT)).toBeUndefined();
  });

  test.each(['', 'fr'])('of several, the first, on a page in "%s"', (lang) => {
    document.documentElement.lang = lang;
    render(
      <>
        {link('first')}
        {link('second')}
      </>,
    );
    expect(findId(IMPORT)).toBe('first');
  });

  test('our overlay’s shadow is never looked into', () => {
    const host = document.createElement('check-list-pix');
    host.attachShadow({ mode: 'open' }).innerHTML = '<a id="ours" href="/import-participants">Importer</a>';
    document.documentElement.append(host);
    expect(findId(IMPORT)).toBeUndefined();
    host.remove();
  });
});

describe('when Pix calls it otherwise', () => {
  test('its attribute finds it', () => {
    render(
      <a id="renamed" href="/import-participants">
        Ajouter des élèves
      </a>,
    );
    expect(findId(IMPORT)).toBe('renamed');
  });

  test('the name comes first, and a hidden element is passed over by the attribute too', () => {
    render(
      <>
        <div style="display: none">
          <a id="hidden" href="/import-participants">
            Ajouter
          </a>
        </div>
        <a id="renamed" href="/import-participants">
          Ajouter
        </a>
        <a id="named" href="/import">
          Importer
        </a>
      </>,
    );
    expect(findId(IMPORT)).toBe('named');
    document.getElementById('named')?.remove();
    expect(findId(IMPORT)).toBe('renamed');
  });

  test('nothing is found when neither is there', () => {
    render(
      <a id="other" href="/eleves">
        Élèves
      </a>,
    );
    expect(findId(IMPORT)).toBeUndefined();
    expect(findId(called('link', 'Importer'))).toBeUndefined();
  });
});

describe('of several landmarks', () => {
  const finalise = called('link', 'Finaliser la session');
  const copy = called('button', 'Copier le code d’accès');

  test('the first that the page shows', () => {
    render(
      <>
        <button id="copy" type="button" aria-label="Copier le code d’accès" />
        <a id="finalise" href="/finalisation">
          Finaliser la session
        </a>
      </>,
    );
    expect(findId(finalise, copy)).toBe('finalise');
    document.getElementById('finalise')?.remove();
    expect(findId(finalise, copy)).toBe('copy');
  });
});

test('the rows of a table, with people and campaigns in them, are never read', () => {
  render(
    <table>
      <tbody>
        <tr>
          <td>
            <a id="pupil" href="/eleves/900">
              Camille Importer
            </a>
            {link('row')}
            <label for="box">Sélectionner Camille Importer</label>
            <input id="box" type="checkbox" />
          </td>
        </tr>
      </tbody>
    </table>,
  );
  const textContent = vi.spyOn(Node.prototype, 'textContent', 'get');
  const pupil = called('link', 'Camille Importer');
  expect([findId(pupil), findId(called('link', 'Importer'))]).toEqual([undefined, undefined]);
  expect(findId(called('textbox', 'Sélectionner Camille Importer'))).toBeUndefined();
  expect(textContent).not.toHaveBeenCalled();
});

test('the boxes of those that match are looked at, and no others', () => {
  render(
    <ul>
      {Array.from({ length: 200 }, (_, index) => (
        <li key={index}>
          <a href={`/eleves/${index}`}>Élève {index}</a>
          <button type="button">Gérer</button>
        </li>
      ))}
      <li>{link('import')}</li>
    </ul>,
  );
  const checkVisibility = vi.spyOn(Element.prototype, 'checkVisibility');
  expect(findId(IMPORT)).toBe('import');
  expect(checkVisibility).toHaveBeenCalledTimes(1);
});

function link(id: string) {
  return (
    <a id={id} href="/import-participants">
      Importer
    </a>
  );
}

/** An overlay that would hold its content without a shadow. */
function OwnOverlay() {
  return <div ref={(element) => void element?.replaceChildren(makeOverlay())} />;
}

function makeOverlay(): Element {
  const overlay = document.createElement('check-list-pix');
  overlay.innerHTML = '<a id="ours" href="/import-participants">Importer</a>';
  return overlay;
}
