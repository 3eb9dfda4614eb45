import { Fragment } from 'preact';
import type { PostersMessages } from '../../assets/messages/posters-messages.ts';
import {
  getCampaignAddress,
  getCodesPlace,
  type PixDomain,
} from '../../checklist/posters/campaign-address.ts';
import { countSigns } from '../../checklist/posters/campaign-code.ts';
import { countCopies, fitCode, fitHeading, type PosterFormat } from '../../checklist/posters/formats.ts';
import { QrCode } from './qr-code.tsx';

/** What is the same on all posters. */
export interface PosterLook {
  readonly words: PostersMessages;
  readonly domain: PixDomain;
  readonly format: PosterFormat;
  /** Whether pupils sign in by their ENT. */
  readonly isByEnt: boolean;
  readonly establishment: string | undefined;
  /** The last day for pupils, in words. */
  readonly lastDay: string | undefined;
}

interface PosterSheetProps extends PosterLook {
  readonly code: string;
  readonly heading: string;
}

/** Hundredths of the poster's width, as its stylesheet measures. */
const measure = (hundredths: number) => `calc(${hundredths} * var(--unit))`;

/** A sentence whose addresses go on below where they are too long for their column, at a slash: else under the QR code, or in a word. */
const breakAtSlashes = (sentence: string) =>
  sentence.split('/').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));

/** One poster. All its measures are hundredths of its own width: A4, A5 and a fourth of A4 have one shape. */
function OnePoster({ words, domain, isByEnt, establishment, lastDay, code, heading }: PosterSheetProps) {
  const signs = countSigns(code);
  const address = getCampaignAddress(code, domain);
  const shown = address.replace('https://', '');
  const title = heading.trim() || words.title;
  return (
    <>
      <p class="poster-title" style={{ fontSize: measure(fitHeading(title)) }}>
        {title}
      </p>
      <div class="poster-code">
        <p class="poster-small">{words.codeLabel}</p>
        <p class="poster-signs" style={{ fontSize: measure(fitCode(code)) }}>
          {code}
        </p>
        {signs && <p class="poster-small">{words.signs(signs.letters, signs.digits)}</p>}
      </div>
      <div class="poster-how">
        <div class="poster-steps">
          <p class="poster-subtitle">{words.stepsHeading}</p>
          <ol>
            {words.steps(isByEnt, getCodesPlace(domain)).map((step) => (
              <li key={step}>{breakAtSlashes(step)}</li>
            ))}
          </ol>
        </div>
        <div class="poster-scan">
          <p class="poster-small">{words.scan(isByEnt)}</p>
          <QrCode address={address} name={words.qrName(shown)} />
        </div>
      </div>
      {lastDay && <p class="poster-until">{words.until(lastDay)}</p>}
      <p class="poster-foot">
        {establishment && <span>{establishment}</span>}
        <span>{shown}</span>
      </p>
    </>
  );
}

/** A page of paper with the poster of a campaign, once or four times; on the screen, its preview. */
export function PosterSheet(props: PosterSheetProps) {
  const { format, code } = props;
  const copies = Array.from({ length: countCopies(format) }, (_, index) => index);
  return (
    <li class="poster-sheet" data-format={format} data-code={code}>
      {copies.map((copy) => (
        // Four of a kind are read out once.
        <div key={copy} class="poster" aria-hidden={copy > 0}>
          <OnePoster {...props} />
        </div>
      ))}
    </li>
  );
}
