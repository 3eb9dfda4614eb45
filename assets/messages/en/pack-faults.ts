import { PACK_FIELD_EXAMPLES } from '../pack-field-examples.ts';
import type { PackFaultMessages } from '../packs-messages.ts';

const range = (about: string) => about.replace(':', ' to ');

/** Of a field that is not plain text. */
const example = (field: string) =>
  PACK_FIELD_EXAMPLES[field] ? `, such as ${PACK_FIELD_EXAMPLES[field]}` : '';

/** What is wrong with the file of a pack, in English. The names of fields are those of the file, which is in French. */
export const enPackFaults: PackFaultMessages = {
  atLine: (line, sentence) => `Line ${line}: ${sentence}`,
  packFaults: {
    'too-big': () => 'The file is too big: a pack weighs 256 kB at most.',
    'no-text': () => 'The file is empty.',
    'rich-text': () =>
      'The file has a layout (RTF): in TextEdit, menu Format, “Make Plain Text”, then save it.',
    'not-a-pack': () => 'The file holds no pack: it begins and ends with a brace.',
    newer: () => 'This pack is written for a later version of the check-list: update it.',
    missing: (field) => `“${field}” is missing.`,
    'unknown-field': (field) =>
      `“${field}” is no field that is known at this place: correct its name or take it away.`,
    'not-fields': (field) => `“${field}” takes fields between braces${example(field)}.`,
    'not-list': (field) => `“${field}” takes a list between brackets${example(field)}.`,
    'not-text': (field) => `“${field}” takes a text between straight quotes.`,
    'text-by-language': (field) =>
      `“${field}” takes a text, or the two texts “fr” and “en” and nothing else.`,
    'not-number': (field) => `“${field}” takes a number, without quotes.`,
    'not-yes-no': (field) => `“${field}” takes true or false, without quotes.`,
    'not-among': (field, about) => `“${field}” takes only: ${about}.`,
    'too-long': (field, about) => `“${field}” is too long: ${about} characters at most.`,
    'too-many': (field, about) => `“${field}” has too many entries: ${about} at most.`,
    'out-of-range': (field, about) => `“${field}” takes a whole number, from ${range(about)}.`,
    empty: (field) => `“${field}” is empty: write a text or take this field away.`,
    'empty-list': (field) =>
      `“${field}” is an empty list: write a school year, or take this field out for all years.`,
    garbled: (field) =>
      `“${field}” holds “\uFFFD”: letters were lost. Type this text again, and save the file as UTF-8.`,
    unseen: (field) =>
      `“${field}” holds a character that cannot be seen, or a new line: type this text again.`,
    markup: (field) => `“${field}” holds HTML: a pack has plain text only.`,
    'bad-id': (field) =>
      `“${field}” begins with a letter, and takes small letters without accents, figures and dashes, such as “bilan-de-mars”.`,
    'id-twice': (_field, about) => `Two steps have the id “${about}”: give the second another.`,
    'unknown-step': (field) =>
      `“${field}” is none of the sixteen steps: take its id from the table “Changer une des seize étapes” of the guide to packs (docs/packs.md).`,
    'step-twice': (_field, about) => `The step “${about}” is changed twice: put the two together.`,
    'bad-link': (field) => `“${field}” is not the address of a page: it begins with “https”.`,
    'not-https': (field) => `“${field}” begins with “http”: only addresses in “https” are taken.`,
    'not-pix': (field) => `“${field}” takes the address of a page of Pix Orga or Pix Certif.`,
    'unknown-page': (field) =>
      `“${field}” is no page of Pix that the check-list knows: put its address in “liens”.`,
    'bad-host': (field) => `“${field}” holds what is not the name of a site, such as “app.pix.fr”.`,
    'bad-day': (field) => `“${field}” is no date that exists: write it with its year, “30/11/2026”.`,
    'bad-year': (field) => `“${field}” is outside the years that are taken, 2020 to 2099.`,
    'bad-school-year': (field) => `“${field}” is no school year: write it “2026-2027”.`,
    'year-twice': (_field, about) => `The dates of ${about} are given twice: put them together.`,
    'outside-year': (field) =>
      `One of these dates is outside the school year written in “${field}”, from 1 August to 31 July.`,
    'out-of-order': (field) => `“${field}” comes before the first day: check both.`,
    'too-late': (field, about) =>
      `“${field}” comes too late: one of the sixteen steps would be hidden nearly all year. At the latest: ${about}.`,
    'bad-rule': (field) =>
      `“${field}” is no day that the check-list understands: write “30/11”, without a year, or words such as “retour de Toussaint” or “veille des vacances de Toussaint”. For one year only, add “annees”.`,
    'no-date': () => 'No date is given for this year: it needs one at least.',
    nothing: () => 'This pack holds nothing: no step, text, date, site or group size.',
    unfinished: () => 'The file ends too soon: a brace, a bracket or a quote is not closed.',
    'comma-missing': () => 'A comma is missing at the end of this line, before what follows.',
    semicolon: () => 'A comma is wanted here, not a semicolon.',
    'bracket-missing': () => 'A bracket “]” is missing here: a list is not closed.',
    'brace-missing': () =>
      'An opening brace is missing before this field: in a list, each entry stands between braces.',
    'brace-open': () => 'A closing brace is missing before this sign: what stands above is not closed.',
    'quote-inside': () => 'A straight quote ends the text too early: within a text, write « … ».',
    comment: () => 'A pack has no comments: take away what begins with “/”.',
    'comma-too-many': () => 'There is one comma too many before the closing brace or bracket.',
    'colon-missing': () => 'The colon between the name of the field and its value is missing.',
    'quote-missing': () => 'A text or the name of a field has to be on one line, between straight quotes.',
    'typographic-quote': () => 'Quotes have to be straight, not “ ” or « »: type them again.',
    'not-a-value': () =>
      'A value is missing here: a text between straight quotes, a number, a list or fields.',
    'after-end': () => 'There is something after the brace that closes the pack.',
    'key-twice': (_field, about) => `“${about}” is written twice at the same place: keep one.`,
    'too-deep': () => 'There are too many brackets or braces within one another.',
  },
};
