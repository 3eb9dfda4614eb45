import type { JSX } from 'preact';

/** Shown with `?demo-banner` on Pix Certif, before the layout as on the real one. */
export function SuspensionBanner(): JSX.Element {
  return (
    <div class="pix-banner-alert pix-banner-alert--warning banners" role="alert">
      Conformément au calendrier ministériel de passage des Certifications Pix, les accès à la plateforme Pix
      Certif des collèges et des lycées vont être suspendus à partir du <strong>16 juillet 2027</strong>.
      Pensez à finaliser dès que possible vos sessions de l’année.
    </div>
  );
}
