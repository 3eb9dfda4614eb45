import type { Messages } from '../../assets/messages/messages.ts';
import type { PacksMessages } from '../../assets/messages/packs-messages.ts';
import { addDays } from '../../checklist/day.ts';
import { type DayRule, resolveDay } from '../../checklist/day-rule.ts';
import { listPackDates, listPackDays } from '../../checklist/packs/combine-packs.ts';
import { PACK_DATE_NAMES, type Pack, type PackChange, type PackLink } from '../../checklist/packs/pack.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';
import { formatDay } from '../ui/format-day.ts';
import { sayPackDate, sayPackSource, sayPackText } from './say-pack.ts';

interface ContentsProps {
  readonly pack: Pack;
  /** Those that count, this one among them or not. */
  readonly on: readonly Pack[];
  readonly model: SurfaceModel;
  readonly words: PacksMessages;
}

/** What links lead to, named with their host. They are pressed beside the step, not here: nothing of the options leads to the network. */
function sayLinks(links: readonly PackLink[], t: Messages): string {
  return links
    .map(({ title, url }) => ` · ${sayPackText(title, t.language)} (${new URL(url).host})`)
    .join('');
}

function Dates({ pack, on, model: { t }, words }: ContentsProps) {
  const others = on.filter(({ id }) => id !== pack.id);
  return (
    <>
      <h4>{words.dates}</h4>
      <ul class="bullets">
        {pack.dates.flatMap((dates) =>
          PACK_DATE_NAMES.filter((name) => dates[name] !== undefined).map((name) => {
            const given = listPackDates([...others, pack], dates.schoolYear).find(
              (each) => each.name === name,
            );
            const isOlder =
              given !== undefined &&
              given.holds.pack.id !== pack.id &&
              given.replaced.some((each) => each.pack.id === pack.id);
            const older = given?.holds.pack.id === pack.id ? given.replaced : [];
            return (
              <li key={`${dates.schoolYear}${name}`}>
                {sayPackDate(name, dates, words, t)}
                <span class="hint"> {sayPackSource(dates.source, words, t)}</span>
                {isOlder && (
                  <p class="hint">{words.replacedBy(sayPackText(given.holds.pack.name, t.language))}</p>
                )}
                {older.map((each) => (
                  <p class="hint" key={each.pack.id}>
                    {words.replaced(
                      sayPackDate(name, each.dates, words, t),
                      sayPackText(each.pack.name, t.language),
                    )}
                  </p>
                ))}
              </li>
            );
          }),
        )}
      </ul>
    </>
  );
}

const TEXT_NAMES = ['what', 'why', 'when', 'where', 'more'] as const;

/** What a pack changes of one of the sixteen: its days, with those of other packs that they replace or that replace them; its texts; whose word. */
function ChangedStep({ change, pack, on, model, words }: ContentsProps & { readonly change: PackChange }) {
  const { t, calendar, texts } = model;
  const { step, opens, due, links, source } = change;
  const { title } = texts[step];
  const formatRule = (rule: DayRule, after = 0) => formatDay(addDays(resolveDay(rule, calendar), after), t);
  const others = on.filter(({ id }) => id !== pack.id);
  const days = listPackDays([...others, pack], calendar.schoolYear, step);
  return (
    <li>
      {due ? words.dueBy(title, formatRule(due, 1)) : title}
      {sayLinks(links, t)}
      {source && <span class="hint"> {sayPackSource(source, words, t)}</span>}
      {opens && <p>{words.dayOf('opens', formatRule(opens))}</p>}
      {TEXT_NAMES.map((name) => {
        const text = change[name];
        return text && <p key={name}>{words.textOf(name, sayPackText(text, t.language))}</p>;
      })}
      {days.map(({ name, holds, replaced }) => {
        if (holds.pack.id === pack.id)
          return replaced.map((each) => (
            <p class="hint" key={`${name}${each.pack.id}`}>
              {words.replaced(
                words.dayOf(name, formatRule(each.value)),
                sayPackText(each.pack.name, t.language),
              )}
            </p>
          ));
        return replaced.some((each) => each.pack.id === pack.id) ? (
          <p class="hint" key={name}>
            {words.replacedBy(sayPackText(holds.pack.name, t.language))}
          </p>
        ) : null;
      })}
    </li>
  );
}

/** All that a pack changes, before or after it is added. */
export function PackContents(props: ContentsProps) {
  const { pack, model, words } = props;
  const { t, calendar } = model;
  return (
    <div class="pack-contents">
      {pack.steps.length > 0 && (
        <>
          <h4>{words.addedSteps}</h4>
          <ul class="bullets">
            {pack.steps.map(({ id, title, due, links, source }) => (
              <li key={id}>
                {words.dueBy(
                  sayPackText(title, t.language),
                  formatDay(addDays(resolveDay(due, calendar), 1), t),
                )}
                {sayLinks(links, t)}
                {source && <span class="hint"> {sayPackSource(source, words, t)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {pack.changes.length > 0 && (
        <>
          <h4>{words.changedSteps}</h4>
          <ul class="bullets">
            {pack.changes.map((change) => (
              <ChangedStep {...props} key={change.step} change={change} />
            ))}
          </ul>
        </>
      )}
      {pack.dates.length > 0 && <Dates {...props} />}
      {pack.hosts.length > 0 && <p>{words.hosts(pack.hosts)}</p>}
      {pack.groupSize !== undefined && <p>{words.groupSize(pack.groupSize)}</p>}
    </div>
  );
}
