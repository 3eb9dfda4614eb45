import { fillField, holdsValue } from '../../guest/fill-field.ts';
import { findLandmark, readPageLanguage } from '../../pix/find-landmark.ts';
import { trimPath } from '../../pix/match-path.ts';
import { certifSessionNew } from '../../pix/pages/certif-session-new.ts';
import {
  FILLED_FIELDS,
  type FilledField,
  type FillWorld,
  FORM_FIELDS,
  type FormOutcome,
  type FormValues,
} from '../../pix/session-form.ts';

/** So long, in ms, the page may take to put back what it does not want. */
const SETTLE_MS = 250;

function findField(name: FilledField, root: Document): HTMLInputElement | undefined {
  const { landmark, type } = FORM_FIELDS[name];
  const found = findLandmark([landmark], root);
  return found instanceof HTMLInputElement && found.type === type ? found : undefined;
}

/** Whether the page is the one whose form creates a session: another has the same fields. */
const isCreation = (path: string) => (certifSessionNew.paths as readonly string[]).includes(trimPath(path));

/**
 * Fills in the form that creates a session, then looks whether each field has kept what it was given. Pressing "Créer la session" is
 * the user's own.
 *
 * @param path of the page
 */
export async function fillSessionForm(
  values: FormValues,
  root: Document,
  path: string,
): Promise<FormOutcome> {
  if (!isCreation(path) || FILLED_FIELDS.every((name) => !findField(name, root))) return 'no-form';
  const world = globalThis as FillWorld;
  const before = findField('invigilators', root);
  // What the user has typed there is left alone; what was put there for another session is not.
  if (values.invigilators === undefined && before?.value && before.value === world.filledInvigilators)
    fillField(before, '');
  world.filledInvigilators = values.invigilators;
  const given = FILLED_FIELDS.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value }];
  });
  for (const { name, value } of given) {
    // Found anew each time: the page may have drawn it again.
    const field = findField(name, root);
    if (field) fillField(field, value);
  }
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });
  const missed = given.filter(({ name, value }) => {
    const field = findField(name, root);
    return !field || !holdsValue(field, value);
  });
  return { missed: missed.map(({ name }) => name), language: readPageLanguage(root) };
}
