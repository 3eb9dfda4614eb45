import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitFor } from './harness/wait-for.ts';
import { findOnPage, goTo, press, waitForPage, write, writeParts } from './press.ts';

/** What a person does on Pix, by the mouse and the keyboard. None of it touches the check-list. */

/** Gives a file to the page of imports and waits until it is imported, or refused. */
export async function importFile(page: Page, name = 'eleves-sans-adresses.xml'): Promise<void> {
  const file = join(tmpdir(), name);
  await writeFile(file, '<BEE_ELEVES/>');
  const input = await page.waitForSelector('#students-file-upload');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector(
    name.endsWith('.xml') ? '.pix-notification-alert--info, .pix-message--info' : '#import-error-messages',
  );
  if (name.endsWith('.xml')) await page.waitForSelector('.import-banner--success');
}

/** Waits for an announcement of Pix. */
export function waitForToast(page: Page, type: 'success' | 'error'): Promise<unknown> {
  return page.waitForSelector(`.pix-toast--${type}, .pix-toast-container .autre-classe`);
}

export async function changeRole(page: Page): Promise<void> {
  await press(page, 'tbody button', 'Gérer');
  await press(page, '.row-menu__list button', 'Modifier le rôle');
  await page.select('select[aria-label="Sélectionner un rôle"]', 'admin');
  await press(page, 'tbody button', 'Enregistrer');
  await waitForToast(page, 'success');
}

export async function removeMember(page: Page): Promise<void> {
  await press(page, 'tbody button', 'Gérer');
  await press(page, '.row-menu__list button', 'Supprimer');
  await press(page, 'dialog button', 'Oui, supprimer le membre');
  await waitForToast(page, 'success');
}

export async function invite(page: Page): Promise<void> {
  await write(page, '#email', 'nouvelle.collegue@lycee.example');
  await press(page, 'form button', 'Inviter');
  await press(page, 'dialog button', 'Valider');
  await waitForToast(page, 'success');
}

export async function sendInvitationAgain(page: Page): Promise<void> {
  await press(page, 'tbody button', "Renvoyer l'invitation");
  await waitForToast(page, 'success');
}

/** On the results of certification: chooses a class, then exports the results or downloads the certificates. */
export async function download(page: Page, what: 'results' | 'attestations'): Promise<void> {
  await page.waitForSelector('#certification-division');
  await page.select('#certification-division', 'T1');
  await press(page, `#download_${what}`);
}

/** On a list of campaigns. */
export async function deleteFromList(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await press(page, `tr:has(a[href="/campagnes/${number}"]) input`);
  await press(page, '.selection-bar button', 'Supprimer');
  await press(page, 'dialog input[type=checkbox]');
  await press(page, 'dialog button', 'Oui, je supprime');
  await waitForToast(page, 'success');
}

/** On the settings of a campaign. */
export async function deleteCampaign(page: Page): Promise<void> {
  await press(page, 'main button', 'Supprimer');
  await press(page, 'dialog input[type=checkbox]');
  await press(page, 'dialog button', 'Oui, je supprime');
  await waitForToast(page, 'success');
}

/** On the settings of a campaign. */
export async function archiveCampaign(page: Page): Promise<void> {
  await press(page, 'main button', 'Archiver');
  await page.waitForSelector('.campaign-archived-banner, .autre-classe');
}

/** On either page that creates campaigns; gives the number of the new one. */
export async function createCampaign(page: Page, name = 'Parcours de rentrée'): Promise<string> {
  await write(page, '#campaign-name', name);
  const target = await page.$('#campaign-target-profile');
  if (target) await page.select('#campaign-target-profile', 'Information et données');
  await press(page, 'form button[type=submit]');
  return waitForNumber(page, /^\/campagnes\/(\d+)$/);
}

async function waitForNumber(page: Page, pattern: RegExp): Promise<string> {
  const number = await waitFor(
    async () => pattern.exec(await page.evaluate(() => location.pathname))?.[1] ?? '',
    { what: `an address like ${pattern}` },
  );
  await waitForPage(page);
  return number;
}

/** Filters the list of pupils by those who may be certified. */
export async function countCertifiable(page: Page): Promise<void> {
  const label = await findOnPage(page, 'label', 'Rechercher par certificabilité');
  const id = await label.evaluate((element) => (element as HTMLLabelElement).htmlFor);
  await press(page, `[id="${id}"]`);
  await press(page, `.pix-multi-select:has([id="${id}"]) li input`);
  await waitFor(() => page.evaluate(() => location.search.includes('certificability')), {
    what: 'the filter in the address',
  });
}

export interface SessionForm {
  readonly date: string;
  readonly time: string;
  readonly room: string;
}

/** Fills in what the check-list reads of the form of a session. */
export async function fillForm(page: Page, { date, time, room }: Partial<SessionForm>): Promise<void> {
  if (room !== undefined) await write(page, '#session-room', room);
  if (date !== undefined) await writeParts(page, '#session-date', date);
  if (time !== undefined) await writeParts(page, '#session-time', time);
}

/** On the page that creates sessions; gives the number of the new one. */
export async function createSession(page: Page, form: SessionForm): Promise<string> {
  await write(page, '#session-address', 'Lycée Jeanne-Villepreux');
  await fillForm(page, form);
  await write(page, '#session-examiner', 'Mme Corvo');
  await press(page, 'form button[type=submit]');
  return waitForNumber(page, /^\/sessions\/(\d+)$/);
}

/** Changes the day and the hour of a session, on the page where that is done. */
export async function changeSession(page: Page, session: string, date: string, time: string): Promise<void> {
  await goTo(page, `/sessions/${session}/modification`);
  await fillForm(page, { date, time });
  await press(page, 'form button[type=submit]');
  await waitForNumber(page, new RegExp(`^/sessions/(${session})$`));
}

/** On the page of enrolment: ticks so many pupils and enrols them. */
export async function enrol(page: Page, count: number): Promise<void> {
  await page.waitForSelector('tbody input:not(:disabled)');
  for (let each = 0; each < count; each += 1) await press(page, 'tbody input:not(:disabled):not(:checked)');
  await press(page, '.bottom-action-bar__actions--add-button');
  await waitForToast(page, 'success');
  await waitForPage(page);
}

/** From any page of Pix Certif: finalises a session that has begun. */
export async function finalise(page: Page, session: string): Promise<void> {
  await goTo(page, `/sessions/${session}/finalisation`);
  await press(page, '.finalize__button');
  await press(page, 'dialog button', 'Confirmer la finalisation');
  await waitForToast(page, 'success');
  await waitForPage(page);
}
