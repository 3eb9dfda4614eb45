import { useState } from 'preact/hooks';
import { enNetworkFile } from '../../../assets/messages/en/network-file.ts';
import { frNetworkFile } from '../../../assets/messages/fr/network-file.ts';
import { getParisDay, readInstant } from '../../../checklist/clock.ts';
import { toDate } from '../../../checklist/day.ts';
import { BROWSERS_SEEN } from '../../../checklist/network-check/browsers.ts';
import { isOutdated } from '../../../checklist/network-check/hosts.ts';
import {
  type CheckSetup,
  type NetworkReport,
  REPORT_FORMAT,
  REPORT_VERSION,
} from '../../../checklist/network-check/report.ts';
import { BeforeStart } from './before-start.tsx';
import { ComputerPart } from './computer-part.tsx';
import type { Noted } from './file-props.ts';
import { NameFields } from './name-fields.tsx';
import { readComputer } from './read-computer.ts';
import { ReportPart } from './report-part.tsx';
import { ResultsPart } from './results-part.tsx';
import { runCheck } from './run-check.ts';

const WORDS = { fr: frNetworkFile, en: enNetworkFile };
const NOTHING: Noted = { room: '', computer: '', observation: '' };

type Found = Omit<NetworkReport, keyof Noted>;

/** The whole of the saved file: what it will do, then, once the user has pressed, what it found. */
export function CheckPage({ setup }: { readonly setup: CheckSetup | undefined }) {
  const [language, setLanguage] = useState(setup?.language ?? 'fr');
  const [noted, setNoted] = useState(NOTHING);
  const [done, setDone] = useState<number>();
  const [found, setFound] = useState<Found>();
  const words = WORDS[language];
  const hosts = setup?.hosts ?? [];
  const isRunning = done !== undefined;
  document.documentElement.lang = language;
  document.title = words.title;

  async function start(): Promise<void> {
    if (isRunning) return;
    setFound(undefined);
    setDone(0);
    const results = await runCheck(hosts, () => setDone((count = 0) => count + 1));
    setFound({ format: REPORT_FORMAT, version: REPORT_VERSION, ...readComputer(), results });
    setDone(undefined);
  }

  const report = found && { ...found, ...noted };
  const madeOn =
    setup && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(toDate(setup.madeOn));
  const today = getParisDay(readInstant());
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <button
          type="button"
          class="quiet no-print"
          lang={language === 'fr' ? 'en' : 'fr'}
          onClick={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
        >
          {words.otherLanguage}
        </button>
        {madeOn && <p class="hint hint-line">{words.madeOn(madeOn)}</p>}
      </header>
      {!setup && <p class="alert">{words.damaged}</p>}
      {[...hosts, { seen: BROWSERS_SEEN }].some((dated) => isOutdated(dated, today)) && (
        <p class="alert">{words.outdated}</p>
      )}
      <BeforeStart words={words} hosts={hosts} isOver={report !== undefined} />
      <NameFields words={words} noted={noted} onNote={setNoted} />
      <p class="no-print">
        <button type="button" class="main" aria-disabled={isRunning} onClick={() => void start()}>
          {report ? words.again : words.start}
        </button>
      </p>
      {isRunning && (
        <p>
          <label>
            {words.running(done, hosts.length)} <progress value={done} max={Math.max(1, hosts.length)} />
          </label>
        </p>
      )}
      <ResultsPart words={words} language={language} hosts={hosts} report={report} />
      {report && (
        <ComputerPart words={words} language={language} report={report} domain={setup?.domain ?? 'fr'} />
      )}
      {report && (
        <ReportPart key={report.at} words={words} language={language} report={report} onNote={setNoted} />
      )}
      <p class="hint no-print">{words.nothingKept}</p>
    </>
  );
}
