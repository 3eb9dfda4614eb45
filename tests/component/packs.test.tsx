import { fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../assets/messages/en/index.ts';
import { enOptions } from '../../assets/messages/en/options.ts';
import { enPacks } from '../../assets/messages/en/packs.ts';
import { fr } from '../../assets/messages/fr/index.ts';
import { makeAlmanac } from '../../checklist/calendars/make-almanac.ts';
import { applyPacks } from '../../components/packs/apply-packs.ts';
import { findPacks } from '../../components/packs/find-packs.ts';
import { openPacksDesk } from '../../components/packs/packs-desk.ts';
import { type PacksStore, watchPacks } from '../../components/packs/watch-packs.ts';
import { buildSurfaceModel } from '../../components/surface/surface-model.ts';
import { editChecklist } from '../../storage/surface/edit-checklist.ts';
import { MemoryStorage } from '../fixtures/memory-storage.ts';
import { showOptions } from '../fixtures/options.tsx';
import { readGoodPack } from '../fixtures/packs/good-packs.ts';
import { makePacksProps } from '../fixtures/packs/packs-props.ts';
import { RIGHT_PACK } from '../fixtures/packs/wrong-packs.ts';
import { openSurface } from '../fixtures/store.ts';
import { makeModel } from '../fixtures/surface.ts';

const LATER = RIGHT_PACK.replace('mon-academie', 'autre')
  .replace('Les dates de mon académie', 'Autre')
  .replace('"date": "29/11/2026"', '"date": "15/12/2026"')
  .replace('06/03/2027', '20/03/2027');
const section = () => within(screen.getByRole('region', { name: 'Packs' }));
const row = (name: string) => {
  const heading = section().getByRole('heading', { level: 3, name });
  return within(heading.closest('li') as HTMLElement);
};

describe('the packs in the options', () => {
  test('that come with the extension are added by one click, the one that fits first said so', () => {
    const packs = makePacksProps({ suggested: ['pix-ia-2026-2027'] });
    showOptions({ packs });
    expect(
      section()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Pix IA 2026-2027', 'Collège (3e)', 'Référent Pix']);
    expect(row('Pix IA 2026-2027').queryByText('Conseillé pour votre établissement')).not.toBeNull();
    expect(row('Collège (3e)').queryByText('Conseillé pour votre établissement')).toBeNull();
    fireEvent.click(row('Pix IA 2026-2027').getByRole('button', { name: /Ajouter/ }));
    expect(packs.onAdd).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'pix-ia-2026-2027' }));
  });

  test('say what they change: steps with their deadline, dates with their source and certainty', () => {
    showOptions();
    const college = row('Collège (3e)');
    college.getByText(/Vérifiez que les élèves sont certifiables \(avant le 1er mars\)/);
    college.getByText(/Certification : du 15 mars 2027 au 11 juin 2027 \(estimé\)/);
    expect(college.getAllByText(/rien n'est publié .*lu le 29 novembre 2026/)).toHaveLength(2);
    row('Pix IA 2026-2027').getByText(
      /Communiquez les codes des deux parcours Pix IA \(avant le 1er décembre\)/,
    );
    row('Référent Pix').getByText(/Le centre d'aide de Pix \(support\.pix\.org\)/);
  });

  test('that is on has one button, to remove it; what was ticked under one that is not is told of', () => {
    const packs = findPacks({ on: new Map([['college-3e', 1]]), files: new Map() });
    const props = makePacksProps({ packs, kept: { 'referent-pix': 2 } });
    showOptions({ packs: props });
    row('Collège (3e)').getByText('Actif');
    expect(row('Collège (3e)').getAllByRole('button')).toHaveLength(1);
    fireEvent.click(row('Collège (3e)').getByRole('button', { name: 'Retirer\u202f: Collège (3e)' }));
    expect(props.onRemove).toHaveBeenCalledOnce();
    row('Référent Pix').getByText('2 étapes cochées ou notées sont gardées et reviendront avec lui.');
  });

  test('of a policy cannot be removed, and say so', () => {
    const packs = findPacks({
      on: new Map(),
      files: new Map(),
      managed: [RIGHT_PACK],
      managedIds: ['college-3e'],
    });
    showOptions({ packs: makePacksProps({ packs }) });
    for (const name of ['Les dates de mon académie', 'Collège (3e)']) {
      row(name).getByText(/Votre organisation l'a mis en place/);
      expect(row(name).queryAllByRole('button')).toEqual([]);
    }
  });

  test('of a policy that are wrong, or unknown, are said to be so with what is wrong', () => {
    const lines = RIGHT_PACK.replace('"auteur"', '"autor"');
    const show = (managed: string[], managedIds: string[] = []) =>
      showOptions({
        packs: makePacksProps({
          packs: findPacks({ on: new Map(), files: new Map(), managed, managedIds }),
        }),
      });
    const refused = /Le pack donné par votre organisation est refusé : rien n'en compte/;
    const { show: again } = show([lines], ['pix-2030']);
    section().getByText(refused);
    section().getByText(/^Ligne 5 : « autor » n'est pas un champ connu à cet endroit/);
    section().getByText(/demande le pack « pix-2030 », que cette version de la check-list n'a pas/);
    // A file on one line is wrong on no line that would tell anything.
    const packs = findPacks({
      on: new Map(),
      files: new Map(),
      managed: [JSON.stringify(JSON.parse(lines)), '4'],
    });
    again({ packs: makePacksProps({ packs }) });
    expect(section().getAllByText(refused)).toHaveLength(2);
    section().getByText(/^« autor » n'est pas un champ connu à cet endroit/);
    section().getByText(/^Le fichier ne contient pas un pack/);
    again({ packs: makePacksProps({ packs: findPacks({ on: new Map(), files: new Map() }) }) });
    expect(section().queryByText(refused)).toBeNull();
  });

  test('two that give one date: each says which of the two holds', () => {
    const files = new Map([
      ['mon-academie', RIGHT_PACK],
      ['autre', LATER],
    ]);
    const on = new Map([
      ['mon-academie', 1],
      ['autre', 1],
    ]);
    showOptions({ packs: makePacksProps({ packs: findPacks({ on, files }) }) });
    row('Les dates de mon académie').getByText(
      "Autre, plus récent, donne une autre date : c'est elle qui vaut.",
    );
    row('Autre').getByText(
      /du 3 novembre 2026 au 6 mars 2027, d'après Les dates de mon académie, plus ancien/,
    );
  });

  test('two that move the deadline of one step: each says which of the two holds', () => {
    const later = LATER.replace('au plus tard 12/02', 'au plus tard 19/02');
    const files = new Map([
      ['mon-academie', RIGHT_PACK],
      ['autre', later],
    ]);
    const on = new Map([
      ['mon-academie', 1],
      ['autre', 1],
    ]);
    const { show } = showOptions({ packs: makePacksProps({ packs: findPacks({ on, files }) }) });
    const step = (name: string) => within(row(name).getByText(/^Organisez les passations/));
    step('Les dates de mon académie').getByText(
      "Autre, plus récent, donne une autre date : c'est elle qui vaut.",
    );
    step('Autre').getByText(
      "Dernier jour : le 12 février, d'après Les dates de mon académie, plus ancien : cette date ne vaut plus.",
    );
    // Two that say the same: nothing is replaced.
    files.set('autre', LATER);
    show({ packs: makePacksProps({ packs: findPacks({ on, files }) }) });
    expect(step('Autre').queryByText(/ne vaut plus/)).toBeNull();
    expect(step('Les dates de mon académie').queryByText(/c'est elle qui vaut/)).toBeNull();
  });

  test('show all that they change: opening days, texts, and whose word each thing is, with its site', () => {
    const text = RIGHT_PACK.replace(
      '"quand": "La semaine qui suit."',
      '"premierJour": "01/03", "dernierJour": "30/03", "quoi": "Prévenir les familles.", "pourquoi": "Elles le demandent.", "quand": "La semaine qui suit.", "ou": "Au CDI.", "complement": "Avec le conseiller.", "source": { "texte": "Note du rectorat", "lien": "https://www.ac-exemple.fr/note", "lu": "28/11/2026" }',
    );
    const packs = findPacks({ on: new Map(), files: new Map([['mon-academie', text]]) });
    showOptions({ packs: makePacksProps({ packs }) });
    const step = within(
      row('Les dates de mon académie').getByText(/^Prévoyez les rattrapages \(avant le 31 mars\)/),
    );
    step.getByText('Note du rectorat, lu le 28 novembre 2026 (www.ac-exemple.fr)');
    for (const said of [
      'Premier jour : le 1er mars',
      'Que faire : Prévenir les familles.',
      'Pourquoi : Elles le demandent.',
      'Quand : La semaine qui suit.',
      'Où : Au CDI.',
      'À savoir : Avec le conseiller.',
    ])
      step.getByText(said);
    // Of a step that it adds too.
    row('Les dates de mon académie').getByText(
      'Courrier du 1er septembre, lu le 29 novembre 2026 (exemple.fr)',
    );
  });

  test('added on another computer, without its file here, is asked for', () => {
    showOptions({
      packs: makePacksProps({ packs: findPacks({ on: new Map([['lille', 3]]), files: new Map() }) }),
    });
    section().getByText(/Le pack « lille » \(version 3\) a été ajouté sur un autre ordinateur/);
  });

  test('in an older version than on another computer say so, until their new file is picked', () => {
    const show = (version: number, text = RIGHT_PACK) => {
      const on = new Map([['mon-academie', version]]);
      const packs = makePacksProps({ packs: findPacks({ on, files: new Map([['mon-academie', text]]) }) });
      return { packs };
    };
    const older = /« Les dates de mon académie » est en version 2 sur un autre ordinateur, et en version 1/;
    const { show: again } = showOptions(show(2));
    section().getByText(older);
    row('Les dates de mon académie').getByText('Actif');
    again(show(2, RIGHT_PACK.replace('"version": 1', '"version": 2')));
    expect(section().queryByText(older)).toBeNull();
    // One that is newer here is for the other computer to ask for.
    again(show(1, RIGHT_PACK.replace('"version": 1', '"version": 2')));
    expect(section().queryByText(/sur un autre ordinateur/)).toBeNull();
  });

  test('are told in English where that is the language, in French where the pack has no other', () => {
    const packs = findPacks({ on: new Map(), files: new Map([['mon-academie', RIGHT_PACK]]) });
    const model = makeModel();
    showOptions({
      model: { ...model, t: en, texts: { ...model.texts, ...en.steps(20) } },
      words: enOptions,
      packs: makePacksProps({ words: enPacks, packs }),
    });
    expect(
      section()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Pix IA 2026-2027', 'Collège (3e)', 'Pix referent', 'Les dates de mon académie']);
    row('Pix IA 2026-2027').getByText(/Have the two Pix IA courses taken in class/);
  });

  test('axe finds nothing wrong, with a file that is refused', async () => {
    const picked = { kind: 'wrong', faults: [{ fault: 'missing', line: 3, field: 'titre' }] } as const;
    const last = { act: 'removed', pack: readGoodPack(RIGHT_PACK) } as const;
    showOptions({ packs: makePacksProps({ picked, last }) });
    document.documentElement.lang = 'fr';
    document.title = 'Check-list Pix';
    const { violations, passes } = await axe.run(document.body, {
      resultTypes: ['violations', 'passes'],
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

/** The section on real storage: a keeper writes, the desk says. */
async function openDesk(storage = new MemoryStorage(), policy?: unknown) {
  const surface = openSurface(storage);
  await surface.opened();
  const { signal } = surface.life;
  const onPicked = vi.fn<() => void>();
  let show = () => {};
  const store: PacksStore = watchPacks({
    checklist: surface,
    onChange: () => show(),
    report: (error) => {
      throw error;
    },
    signal,
    storage,
    managed: { read: async () => policy, onChanged: () => {} },
  });
  await store.ready;
  const desk = openPacksDesk({
    store,
    edit: editChecklist(surface),
    readState: surface.store.getState,
    onChange: () => show(),
    onPicked,
    report: (error) => {
      throw error;
    },
  });
  const options = showOptions({ packs: desk.read(['fr']) });
  show = () => options.show({ packs: desk.read(['fr']) });
  surface.store.subscribe(() => show());
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await storage.settle();
  };
  const pick = async (text: string) => {
    const input = section().getByLabelText(/Choisir un fichier de pack/);
    fireEvent.change(input, { target: { files: [new File([text], 'pack.json')] } });
    await vi.waitFor(() => expect(onPicked).toHaveBeenCalled());
    onPicked.mockClear();
    await settle();
  };
  const press = async (name: string | RegExp) => {
    fireEvent.click(section().getByRole('button', { name }));
    await settle();
  };
  /** The group size that counts, as everything is worked out from it. */
  const size = () => {
    const knowledge = { t: fr, almanac: makeAlmanac(['2026-2027']) };
    const applied = applyPacks(knowledge, store.readApplied(), '2026-2027');
    const { scope, ...state } = surface.store.getState();
    const shown = { ...state, scope: { ...scope, schoolYear: '2026-2027' as const } };
    return buildSurfaceModel(shown, '2026-11-20', applied).state.settings.groupSize;
  };
  return { surface, storage, pick, press, settle, store, size };
}

describe('the file of a pack', () => {
  test('is shown, added, removed and brought back; its group size comes and goes with it', async () => {
    const { size, pick, press, store } = await openDesk();
    await pick(RIGHT_PACK);
    section().getByRole('heading', { name: 'Le pack «\u202fLes dates de mon académie\u202f»' });
    expect(store.read().known.find(({ origin }) => origin === 'file')).toBeUndefined();
    await press('Ajouter');
    section().getByText('Le pack « Les dates de mon académie » est ajouté.');
    row('Les dates de mon académie').getByText('Actif');
    expect(size()).toBe(18);
    await press(/^Retirer/);
    section().getByText(/est retiré. Ce que vous avez coché et noté sous ses étapes est gardé/);
    expect(
      store
        .readFormer()
        .filter(({ wasAdded }) => wasAdded)
        .map(({ pack }) => pack.id),
    ).toEqual(
      store
        .read()
        .known.filter(({ origin }) => origin === 'file')
        .map(({ pack }) => pack.id),
    );
    // Those that come along and were never added are none that was taken away.
    expect(store.readFormer().length).toBeGreaterThan(1);
    expect(size()).toBe(20);
    await press('Annuler');
    row('Les dates de mon académie').getByText('Actif');
    await press(/^Retirer/);
    await press(/^Effacer le fichier/);
    expect(section().queryByRole('heading', { name: 'Les dates de mon académie' })).toBeNull();
    await press('Annuler');
    row('Les dates de mon académie').getByRole('button', { name: /^Ajouter/ });
  });

  test('in a version with another group size changes it, and takes it along when it is removed', async () => {
    const { size, pick, press, surface, settle } = await openDesk();
    const next = RIGHT_PACK.replace('"version": 1', '"version": 2').replace('"groupe": 18', '"groupe": 16');
    await pick(RIGHT_PACK);
    await press('Ajouter');
    const options = () => within(screen.getByRole('region', { name: 'Taille des groupes' }));
    options().getByText(/Conseillée par le pack « Les dates de mon académie »/);
    await pick(next);
    await press('Ajouter');
    expect(size()).toBe(16);
    await press(/^Retirer/);
    expect(size()).toBe(20);
    await press('Annuler');
    expect(size()).toBe(16);
    await editChecklist(surface).setSetting('groupSize', 20);
    await settle();
    expect(size()).toBe(20);
    expect(options().queryByText(/Conseillée par le pack/)).toBeNull();
  });

  test('that is wrong is refused by line, and nothing is kept', async () => {
    const { storage, pick } = await openDesk();
    await pick(
      RIGHT_PACK.replace('"date": "29/11/2026"', '"date": "31/11/2026"').replace('"auteur"', '"autor"'),
    );
    section().getByRole('heading', { name: 'Fichier refusé\u202f: 3 points à corriger' });
    section().getByText(
      "Ligne 7 : « date » n'est pas une date qui existe, ou n'est pas écrite en chiffres : écrivez-la avec son année, « 30/11/2026 ».",
    );
    expect(storage.keys('local').filter((key) => key === 'packs')).toEqual([]);
  });

  test('with the id of one that comes along is refused; a newer version of one replaces it', async () => {
    const { pick, press } = await openDesk();
    await pick(RIGHT_PACK.replace('mon-academie', 'college-3e'));
    section().getByText(/Ce pack est fourni avec l'extension/);
    await pick(RIGHT_PACK);
    await press('Ajouter');
    await pick(RIGHT_PACK.replace('"version": 1', '"version": 2'));
    section().getByText(/Il remplace la version 1/);
    await press('Ajouter');
    row('Les dates de mon académie').getByText(/version 2/);
  });

  test('is not needed where a policy says that this is a lycée: the pack that fits is advised', async () => {
    const { press } = await openDesk(new MemoryStorage(), { etablissement: 'lycee' });
    expect(row('Pix IA 2026-2027').queryByText('Conseillé pour votre établissement')).not.toBeNull();
    expect(row('Collège (3e)').queryByText('Conseillé pour votre établissement')).toBeNull();
    await press('Ajouter\u202f: Pix IA 2026-2027');
    row('Pix IA 2026-2027').getByText('Actif');
  });

  test('with the id of one that a policy gives is refused: that one counts', async () => {
    const { pick, storage, store } = await openDesk(new MemoryStorage(), { pack: RIGHT_PACK });
    await pick(RIGHT_PACK.replace('"version": 1', '"version": 2'));
    section().getByRole('heading', { name: /^Fichier refusé/ });
    section().getByText(/Votre organisation donne déjà ce pack, et c'est le sien qui vaut/);
    expect(section().queryByRole('button', { name: 'Ajouter' })).toBeNull();
    expect(storage.keys('local').filter((key) => key === 'packs')).toEqual([]);
    expect(store.readApplied().packs.map(({ version }) => version)).toEqual([1]);
  });

  test('and which are on survive the page', async () => {
    const { storage, surface, pick, press } = await openDesk();
    await pick(RIGHT_PACK);
    await press('Ajouter');
    surface.life.abort();
    document.body.replaceChildren();
    await openDesk(storage);
    row('Les dates de mon académie').getByText('Actif');
  });
});
