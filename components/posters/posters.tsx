import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { choosePostersMessages } from '../../assets/messages/choose-posters.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import type { CampaignLabels } from '../../checklist/campaign-labels.ts';
import { listToShare } from '../../checklist/campaigns.ts';
import { type Day, isDay } from '../../checklist/day.ts';
import { CAMPAIGN_STEP } from '../../checklist/findings.ts';
import { POSTER_FORMATS, type PosterFormat } from '../../checklist/posters/formats.ts';
import { listPosters } from '../../checklist/posters/list-posters.ts';
import { suggestLastDay } from '../../checklist/posters/suggest-last-day.ts';
import { getPlaceUrl, getStepPlace } from '../../pix/step-places.ts';
import { Choices } from '../options/choices.tsx';
import type { ToolProps } from '../tools/tool-props.ts';
import { PagePart } from '../ui/column-page.tsx';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { NewTabLink } from '../ui/new-tab-link.tsx';
import { AddCode } from './add-code.tsx';
import { PosterChoice } from './poster-choice.tsx';
import { type PosterLook, PosterSheet } from './poster-sheet.tsx';

interface PostersProps extends Pick<ToolProps, 'model' | 'languages' | 'findings' | 'domain' | 'step'> {
  readonly labels: CampaignLabels;
}

/** Posters of this year's campaigns: what is chosen, and the pages that come out of the printer. Nothing of it is kept. */
export function Posters({ model, languages, findings, domain, step, labels }: PostersProps) {
  const { t, today, calendar, state, statuses } = model;
  const words = choosePostersMessages(languages);
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [headings, setHeadings] = useState<ReadonlyMap<string, string>>(new Map());
  const [format, setFormat] = useState<PosterFormat>('a4');
  const [ownLastDay, setOwnLastDay] = useState<Day | ''>();
  const [wantsEnt, setWantsEnt] = useState<boolean>();

  const posters = listPosters(listToShare(findings.campaigns, today, calendar), typed, labels);
  const chosen = posters.filter(({ code }) => !refused.has(code));
  const lastDay = ownLastDay ?? suggestLastDay(step, statuses, today) ?? '';
  // A school abroad has no Médiacentre.
  const isByEnt = wantsEnt ?? domain === 'fr';
  const place = getStepPlace(CAMPAIGN_STEP);
  const getHeading = (code: string, label = '') => headings.get(code) ?? label;
  const choose = (code: string, isChosen: boolean) => {
    const next = new Set(refused);
    if (isChosen) next.delete(code);
    else next.add(code);
    setRefused(next);
  };
  const look: PosterLook = {
    words,
    domain,
    format,
    isByEnt,
    establishment: state.establishment?.name,
    lastDay: lastDay === '' ? undefined : formatDay(lastDay, t, 'weekday'),
  };

  return (
    <>
      <PagePart id="posters" heading={chooseToolsMessages(languages).tools.posters}>
        <p>{posters.length === 0 ? words.noCampaign : words.intro}</p>
        {posters.length === 0 && place && (
          <p>
            <NewTabLink label={words.openCampaigns} href={getPlaceUrl(place, domain)} t={t} />
          </p>
        )}
        {posters.length > 0 && (
          <div class="poster-line">
            <button
              type="button"
              class="button button-filled"
              disabled={chosen.length === 0}
              onClick={() => window.print()}
            >
              <Icon node={Printer} />
              {words.print}
            </button>
            <p class="hint">
              {chosen.length === 0 ? words.nothingChosen : `${words.pages(chosen.length)} ${words.printHint}`}
            </p>
          </div>
        )}
        {posters.length > 0 && (
          <>
            <Choices
              legend={words.format}
              name="poster-format"
              value={format}
              choices={POSTER_FORMATS.map((value) => ({ value, label: words.formats[value] }))}
              onChoose={setFormat}
            />
            <fieldset>
              <legend class="label">{words.campaigns}</legend>
              <p class="hint">{words.headingHint}</p>
              <ul class="poster-choices">
                {posters.map((poster) => (
                  <PosterChoice
                    key={poster.code}
                    words={words}
                    t={t}
                    poster={poster}
                    heading={getHeading(poster.code, poster.label)}
                    isChosen={!refused.has(poster.code)}
                    onChoose={(isChosen) => choose(poster.code, isChosen)}
                    onHeading={(heading) => setHeadings(new Map(headings).set(poster.code, heading))}
                  />
                ))}
              </ul>
            </fieldset>
          </>
        )}
        <AddCode
          words={words}
          codes={posters.map(({ code }) => code)}
          onAdd={(code) => setTyped([...typed, code])}
        />
        {posters.length > 0 && (
          <div class="poster-line">
            <label class="poster-field">
              <span class="label">{words.lastDay}</span>
              <input
                type="date"
                class="field"
                value={lastDay}
                aria-describedby="poster-last-day"
                onInput={({ currentTarget: { value } }) => setOwnLastDay(isDay(value) ? value : '')}
              />
            </label>
            <p class="hint" id="poster-last-day">
              {lastDay !== '' && lastDay < today ? words.lastDayPast : words.lastDayHint}
            </p>
            <label class="choice">
              <input
                type="checkbox"
                class="step-box"
                checked={isByEnt}
                onChange={({ currentTarget: { checked } }) => setWantsEnt(checked)}
              />
              <span>{words.isByEnt}</span>
            </label>
          </div>
        )}
      </PagePart>
      {chosen.length > 0 && (
        <section class="poster-preview" data-format={format} aria-labelledby="poster-preview">
          <h3 class="poster-preview-heading" id="poster-preview">
            {words.preview}
          </h3>
          <ul class="poster-sheets">
            {chosen.map(({ code, label }) => (
              <PosterSheet key={code} {...look} code={code} heading={getHeading(code, label)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
