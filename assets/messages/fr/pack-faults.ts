import { PACK_FIELD_EXAMPLES } from '../pack-field-examples.ts';
import type { PackFaultMessages } from '../packs-messages.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** "1 à 200" of `1:200`. */
const range = (about: string) => about.replace(':', ' à ');

/** Of a field that is not plain text. */
const example = (field: string) =>
  PACK_FIELD_EXAMPLES[field] ? `, comme ${PACK_FIELD_EXAMPLES[field]}` : '';

/** What is wrong with the file of a pack, in French: what stands there, and what to write instead. */
export const frPackFaults: PackFaultMessages = {
  atLine: (line, sentence) => `Ligne ${line} : ${sentence}`,
  packFaults: {
    'too-big': () => 'Le fichier est trop gros : un pack pèse 256 ko au plus.',
    'no-text': () => 'Le fichier est vide.',
    'rich-text': () =>
      'Le fichier est mis en forme (RTF) : dans TextEdit, menu Format, « Convertir au format texte », puis enregistrez-le.',
    'not-a-pack': () => 'Le fichier ne contient pas un pack : il commence et finit par une accolade.',
    newer: () => 'Ce pack est écrit pour une version plus récente de la check-list : mettez-la à jour.',
    missing: (field) => `Il manque « ${field} ».`,
    'unknown-field': (field) =>
      `« ${field} » n'est pas un champ connu à cet endroit : corrigez son nom ou retirez-le.`,
    'not-fields': (field) => `« ${field} » attend des champs entre accolades${example(field)}.`,
    'not-list': (field) => `« ${field} » attend une liste entre crochets${example(field)}.`,
    'not-text': (field) => `« ${field} » attend un texte entre guillemets droits.`,
    'text-by-language': (field) =>
      `« ${field} » attend un texte, ou les deux textes « fr » et « en » et rien d'autre.`,
    'not-number': (field) => `« ${field} » attend un nombre, sans guillemets.`,
    'not-yes-no': (field) => `« ${field} » attend true (oui) ou false (non), sans guillemets.`,
    'not-among': (field, about) => `« ${field} » n'accepte que : ${about}.`,
    'too-long': (field, about) =>
      `« ${field} » est trop long : ${about} ${plural(Number(about), 'caractère', 'caractères')} au plus.`,
    'too-many': (field, about) => `« ${field} » a trop d'éléments : ${about} au plus.`,
    'out-of-range': (field, about) => `« ${field} » attend un nombre entier, de ${range(about)}.`,
    empty: (field) => `« ${field} » est vide : écrivez un texte ou retirez ce champ.`,
    'empty-list': (field) =>
      `« ${field} » est une liste vide : écrivez une année scolaire, ou retirez ce champ pour toutes les années.`,
    garbled: (field) =>
      `« ${field} » contient « \uFFFD » : des lettres se sont perdues. Retapez ce texte, et enregistrez le fichier en UTF-8.`,
    unseen: (field) =>
      `« ${field} » contient un caractère invisible ou un retour à la ligne : retapez ce texte.`,
    markup: (field) => `« ${field} » contient du code HTML : un pack n'a que du texte.`,
    'bad-id': (field) =>
      `« ${field} » commence par une lettre, et n'a que des minuscules sans accent, des chiffres et des tirets, comme « bilan-de-mars ».`,
    'id-twice': (_field, about) =>
      `Deux étapes ont l'identifiant « ${about} » : donnez-en un autre à la seconde.`,
    'unknown-step': (field) =>
      `« ${field} » n'est pas l'une des seize étapes : prenez son identifiant, comme « book-rooms », dans le tableau « Changer une des seize étapes » du guide « Écrire un pack » (docs/packs.md).`,
    'step-twice': (_field, about) => `L'étape « ${about} » est changée deux fois : réunissez les deux.`,
    'bad-link': (field) => `« ${field} » n'est pas l'adresse d'une page : elle commence par « https ».`,
    'not-https': (field) =>
      `« ${field} » commence par « http » : seules les adresses en « https » sont acceptées.`,
    'not-pix': (field) => `« ${field} » attend l'adresse d'une page de Pix Orga ou de Pix Certif.`,
    'unknown-page': (field) =>
      `« ${field} » n'est pas une page de Pix que la check-list connaît : mettez son adresse dans « liens ».`,
    'bad-host': (field) => `« ${field} » contient ce qui n'est pas un nom de site, comme « app.pix.fr ».`,
    'bad-day': (field) =>
      `« ${field} » n'est pas une date qui existe, ou n'est pas écrite en chiffres : écrivez-la avec son année, « 30/11/2026 ».`,
    'bad-year': (field) => `« ${field} » est hors des années acceptées, de 2020 à 2099.`,
    'bad-school-year': (field) => `« ${field} » n'est pas une année scolaire : écrivez-la « 2026-2027 ».`,
    'year-twice': (_field, about) => `Les dates de ${about} sont données deux fois : réunissez-les.`,
    'outside-year': (field) =>
      `Une de ces dates est hors de l'année scolaire écrite dans « ${field} », du 1er août au 31 juillet.`,
    'out-of-order': (field) => `« ${field} » vient avant le premier jour : vérifiez les deux.`,
    'too-late': (field, about) =>
      `« ${field} » vient trop tard : une des seize étapes serait cachée presque toute l'année. Au plus tard : ${about}.`,
    'bad-rule': (field) =>
      `« ${field} » n'est pas un jour que la check-list comprend : écrivez « 30/11 », sans année, ou des mots comme « retour de Toussaint » ou « veille des vacances de Toussaint ». Pour une seule année, ajoutez « annees ».`,
    'no-date': () => "Aucune date n'est donnée pour cette année : il en faut au moins une.",
    nothing: () => 'Ce pack ne contient rien : ni étape, ni texte, ni date, ni site, ni taille de groupe.',
    unfinished: () =>
      "Le fichier s'arrête trop tôt : une accolade, un crochet ou un guillemet n'est pas refermé.",
    'comma-missing': () => 'Il manque une virgule à la fin de cette ligne, avant ce qui suit.',
    semicolon: () => 'Il faut ici une virgule, et non un point-virgule.',
    'bracket-missing': () => "Il manque ici un crochet « ] » : une liste n'est pas refermée.",
    'brace-missing': () =>
      'Il manque une accolade ouvrante avant ce champ : dans une liste, chaque élément est entre accolades.',
    'brace-open': () =>
      "Il manque une accolade fermante avant ce signe : ce qui est au-dessus n'est pas refermé.",
    'quote-inside': () =>
      "Un guillemet droit ferme le texte trop tôt : à l'intérieur d'un texte, écrivez « … ».",
    comment: () => "Un pack n'a pas de commentaire : retirez ce qui commence par « / ».",
    'comma-too-many': () => "Il y a une virgule de trop avant l'accolade ou le crochet qui ferme.",
    'colon-missing': () => 'Il manque les deux-points entre le nom du champ et sa valeur.',
    'quote-missing': () => 'Un texte ou un nom de champ doit tenir sur une ligne, entre guillemets droits.',
    'typographic-quote': () => 'Les guillemets doivent être droits, et non « » ou “ ” : retapez-les.',
    'not-a-value': () =>
      'Il manque ici une valeur : un texte entre guillemets droits, un nombre, une liste ou des champs.',
    'after-end': () => "Il y a quelque chose après l'accolade qui ferme le pack.",
    'key-twice': (_field, about) => `« ${about} » est écrit deux fois au même endroit : gardez-en un.`,
    'too-deep': () => "Il y a trop de crochets ou d'accolades les uns dans les autres.",
  },
};
