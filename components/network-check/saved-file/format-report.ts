import type { NetworkFileMessages } from '../../../assets/messages/network-file-messages.ts';
import { type BrowserSeen, judgeBrowser } from '../../../checklist/network-check/browsers.ts';
import type { NetworkReport } from '../../../checklist/network-check/report.ts';
import { OUTCOMES } from '../../../checklist/network-check/schedule.ts';

/** A clock's day and time in words, to compare with a watch. @param at in ms */
export const formatClock = (at: number, language: string) =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);

/** What is judged of a browser, in words. */
export function sayVerdict(browser: BrowserSeen, words: NetworkFileMessages): string {
  const { verdict, limit } = judgeBrowser(browser);
  return words.browserVerdict(verdict, limit);
}

/** A report as a text for a technician: what is wrong first, then what answers. */
export function formatReport(report: NetworkReport, words: NetworkFileMessages, language: string): string {
  const { labelled } = words;
  const { browser, screen } = report;
  const typed = (label: string, value: string) => (value === '' ? [] : [labelled(label, value)]);
  const lines = [
    words.title,
    words.textIntro,
    ...typed(words.roomLabel, report.room),
    ...typed(words.computerLabel, report.computer),
    labelled(words.browserLabel, `${words.browser(browser)}. ${sayVerdict(browser, words)}`),
    labelled(words.screenLabel, words.screen(screen.width, screen.height)),
    labelled(words.clockLabel, `${formatClock(report.at, language)} (${report.timeZone})`),
    ...typed(words.observationLabel, report.observation),
  ];
  // What is wrong comes first.
  for (const outcome of [...OUTCOMES].reverse()) {
    const names = report.results.filter((result) => result.outcome === outcome).map(({ name }) => name);
    if (names.length === 0) continue;
    lines.push(
      '',
      words.counted(words.outcomeTitle(outcome, names.length), names.length, names.join(', ')),
      words.outcomeHelp[outcome],
    );
  }
  return lines.join('\n');
}
