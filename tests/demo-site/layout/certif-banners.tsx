import type { ComponentChildren, JSX } from 'preact';
import { FLAGS } from '../client/flags.ts';
import { longDate } from '../data/dates.ts';

/** The banners of Pix Certif, before the layout as on the real one; a flag asks for each. */
export function CertifBanners(): JSX.Element {
  return (
    <>
      {FLAGS.period && <PeriodBanner period={FLAGS.period} />}
      {FLAGS.suspension && <SuspensionBanner day={FLAGS.suspension} />}
      {FLAGS.strangeBanner && (
        <Banner type="warning">Une maintenance aura lieu le 12 mars 2027 de 18 h à 20 h.</Banner>
      )}
    </>
  );
}

/** When exams may be held, as said until 2025; the first day goes without its year when the last one gives it. */
function PeriodBanner({ period }: { period: string }): JSX.Element {
  const [first = '', last = ''] = period.split('/');
  const start = longDate(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return (
    <Banner type="information">
      Certifications Pix : du {isOneYear ? start.replace(/ \d{4}$/, '') : start} au {longDate(last)} pour les
      lycées, du 15 mars au 11 juin 2027 pour les collèges.
    </Banner>
  );
}

/** When access ends. No break inside the day, as in Pix. */
function SuspensionBanner({ day }: { day: string }): JSX.Element {
  return (
    <Banner type="warning">
      Conformément au calendrier ministériel de passage des Certifications Pix, les accès à la plateforme Pix
      Certif des collèges et des lycées vont être suspendus à partir du{' '}
      <strong>{longDate(day).replaceAll(' ', '\u00a0')}</strong>. Pensez à finaliser dès que possible vos
      sessions de l’année.
    </Banner>
  );
}

function Banner({
  type,
  children,
}: {
  type: 'information' | 'warning';
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={`pix-banner-alert pix-banner-alert--${type} banners`} role="alert">
      {children}
    </div>
  );
}
