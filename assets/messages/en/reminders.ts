import type { RemindersMessages } from '../reminders-messages.ts';

const steps = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

export const enReminders: RemindersMessages = {
  digestTitle: ({ late, soon, open }) => {
    const parts = [
      { count: late, said: 'late' },
      { count: soon, said: 'due soon' },
      { count: open, said: 'to do' },
    ].filter(({ count }) => count > 0);
    return parts.map(({ count, said }, index) => `${index === 0 ? steps(count) : count} ${said}`).join(', ');
  },
  eveTitle: (count, when) => (count === 1 ? `Last day: ${when}` : `Last day for ${steps(count)}: ${when}`),
  today: 'today',
  tomorrow: 'tomorrow',
  more: (count) => (count === 1 ? 'and one other' : `and ${count} others`),

  intro:
    'A notification from your browser, on this computer: a summary once a week, and a reminder the day before a deadline. Nothing during the holidays or on days without school.',
  turnOn: 'Turn reminders on',
  turnOff: 'Turn reminders off',
  askedNext: 'Your browser will first ask for your agreement.',
  isOn: 'Reminders are on, on this computer.',
  refused: 'The browser did not give its agreement: reminders stay off. You can try again.',
  takenAway:
    'Notifications were taken away from the extension in the settings of the browser: no reminder is shown. They resume as soon as you allow them again.',
  allow: 'Allow again',
  newer: 'A newer version of the extension wrote these settings: update this one to change them.',
  failed: 'This choice could not be kept: the browser refused to write it.',
  digest: 'A summary once a week',
  digestDay: 'Day of the summary',
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday' },
  digestHint:
    'What is late, due soon or to do; nothing when there is nothing to say. On a day without school the summary waits for the next one, in the same week.',
  eve: 'A reminder the day before a deadline',
  eveHint: 'The last school day before it: Friday for a Monday.',
  time: 'Time of reminders',
  calm: 'Calm hours',
  calmFrom: 'From',
  calmTo: 'To',
  calmHint: 'No reminder is shown between these times. Two equal times: no calm hours.',
  timeFault: 'Give a whole time, for example 08:30.',
  heldBack: (time, until) => `${time} is in your calm hours: reminders will be shown at ${until}.`,
  nothingChosen: 'Neither summary nor day before: nothing is shown until one of the two is ticked.',
  whenTold:
    "Times are those of this computer's clock. If the browser is closed at that time, the reminder comes when it opens, once.",
  oneOfSeveral: (shown) =>
    `You follow several schools: reminders are about the one that is shown, ${shown}, and about that one alone.`,
  unknownHolidays:
    'Some holidays of your school are not known: a reminder may fall in a break. Type your dates in “Dates of the year”.',
  southern:
    'No reminder is possible: the extension knows neither the deadlines nor the school days of your year.',

  offer: 'A reminder before deadlines, once a week or the day before?',
  choose: 'Choose…',
  decline: 'No thanks',
};
