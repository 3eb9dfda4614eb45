import { useEffect, useState } from 'preact/hooks';
import { readInstant } from '../../../checklist/clock.ts';
import { COMPANION_PAGES } from '../../../checklist/network-check/companion.ts';
import type { CheckSetup } from '../../../checklist/network-check/report.ts';
import type { ReportProps } from './file-props.ts';
import { formatClock, sayVerdict } from './format-report.ts';

/** The computer's own clock as it goes, to be compared with a watch. */
function Clock({ language }: Pick<ReportProps, 'language'>) {
  const [now, setNow] = useState(readInstant);
  useEffect(() => {
    const timer = setInterval(() => setNow(readInstant()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span>{formatClock(now, language)}</span>;
}

interface ComputerPartProps extends ReportProps {
  readonly domain: CheckSetup['domain'];
}

/** What else a room needs than sites: a browser, a clock, Pix Companion. */
export function ComputerPart({ words, language, report, domain }: ComputerPartProps) {
  const { browser, screen, timeZone } = report;
  return (
    <>
      <section aria-labelledby="computer">
        <h2 id="computer">{words.computerHeading}</h2>
        <dl>
          <div>
            <dt>{words.browserLabel}</dt>
            <dd>
              {words.browser(browser)} <span class="hint">{sayVerdict(browser, words)}</span>
            </dd>
          </div>
          <div>
            <dt>{words.clockLabel}</dt>
            <dd>
              <Clock language={language} /> <span class="hint">{words.clockHint}</span>
            </dd>
          </div>
          <div>
            <dt>{words.zoneLabel}</dt>
            <dd>{timeZone}</dd>
          </div>
          <div>
            <dt>{words.screenLabel}</dt>
            <dd>
              {words.screen(screen.width, screen.height)} <span class="hint">{words.screenHint}</span>
            </dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="companion">
        <h2 id="companion">{words.companionHeading}</h2>
        <p>{words.companionText}</p>
        <ul class="no-print">
          <li>
            <a href={COMPANION_PAGES.check[domain]} target="_blank" rel="noreferrer">
              {words.companionCheck}
            </a>
          </li>
          <li>
            <a href={COMPANION_PAGES.chrome} target="_blank" rel="noreferrer">
              {words.companionInstall.chrome}
            </a>
          </li>
          <li>
            <a href={COMPANION_PAGES.firefox} target="_blank" rel="noreferrer">
              {words.companionInstall.firefox}
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}
