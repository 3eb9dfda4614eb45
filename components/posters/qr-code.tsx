import { makeQr, QUIET_MODULES } from '../../checklist/posters/make-qr.ts';

interface QrCodeProps {
  readonly address: string;
  /** What it is, for who does not see it. */
  readonly name: string;
}

/** The QR code of an address, as a drawing that stays sharp at any size, with the white around it that cameras need. */
export function QrCode({ address, name }: QrCodeProps) {
  const { size, path } = makeQr(address);
  const side = size + 2 * QUIET_MODULES;
  return (
    <svg
      class="poster-qr"
      viewBox={`${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}`}
      role="img"
      aria-label={name}
    >
      <rect x={-QUIET_MODULES} y={-QUIET_MODULES} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
