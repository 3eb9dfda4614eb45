import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

const require = createRequire(import.meta.url);
const COMPILER = require.resolve('ember-source/dist/ember-template-compiler.js');
const { precompile } = require(COMPILER) as {
  precompile: (template: string, options: object) => string;
};

/** The fields of Pix's form in the two ways in which its framework takes a value: its own component, and listeners of a plain field. */
const TEMPLATE = `
<form class="session-edition-form" {{on "submit" this.send}}>
  <label for="session-address">Nom du site *</label>
  <Input id="session-address" @type="text" @value={{this.site}} required />
  <label for="session-room">Nom de la salle *</label>
  <Input id="session-room" @type="text" @value={{this.room}} required />
  <label for="session-date">Date de début *</label>
  <input id="session-date" type="date" value={{this.day}} {{on "change" this.takeDay}} required />
  <label for="session-time">Heure de début (heure locale) *</label>
  <input id="session-time" type="time" value={{this.time}} {{on "change" this.takeTime}} required />
  <label for="session-examiner">Surveillant(s) *</label>
  <Input id="session-examiner" @type="text" @value={{this.examiner}} required />
  <button type="submit">Créer la session</button>
</form>
<output id="taken">{{this.site}} | {{this.room}} | {{this.day}} | {{this.time}} | {{this.examiner}} | {{this.sent}}</output>`;

/** An application with that form, in the place of an element. It counts how often the form is sent. */
const APPLICATION = `
const load = (name) => require(name).default ?? require(name);
const EmberObject = load('@ember/object');
const { set } = require('@ember/object');
const Controller = load('@ember/controller');
const Router = load('@ember/routing/router');
const Application = load('@ember/application');
const { createTemplateFactory } = require('@ember/template-factory');
const take = (name) => function ({ target }) { set(this, name, target.value); };
const FormController = Controller.extend({
  site: '', room: '', day: '', time: '', examiner: '', sent: 0,
  init() {
    this._super(...arguments);
    this.takeDay = take('day').bind(this);
    this.takeTime = take('time').bind(this);
    this.send = (event) => { event.preventDefault(); set(this, 'sent', this.sent + 1); };
  },
});
const EmptyRouter = Router.extend({ location: 'none' });
EmptyRouter.map(function () {});
const KNOWN = {
  'template:application': createTemplateFactory(TEMPLATE_HERE),
  'controller:application': FormController,
  'router:main': EmptyRouter,
};
const Resolver = EmberObject.extend({ resolve: (name) => KNOWN[name] });
Application.create({ rootElement: '#ember-form', Resolver });
`;

/** Puts a form of Pix's framework, from the framework's own package, in the place of the form of a page, and waits until it is drawn. */
export async function putEmberForm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.id = 'ember-form';
    document.querySelector('form')?.replaceWith(place);
    // The framework wants no application inside another: the demo site only says that it is one.
    document.body.classList.remove('ember-application');
  });
  const framework = readFileSync(join(dirname(COMPILER), 'ember.debug.js'), 'utf8');
  const template = precompile(TEMPLATE, { moduleName: 'application.hbs' });
  await page.evaluate(`(() => { ${framework}
    ${APPLICATION.replace('TEMPLATE_HERE', () => template)}
  })()`);
  await page.waitForSelector('#ember-form #session-examiner');
}

/** What the application has taken, in the order of the form, then how often it was sent. */
export const readTaken = (page: Page) =>
  page.evaluate(() => document.querySelector('#taken')?.textContent?.split(' | '));
