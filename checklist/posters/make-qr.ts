import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** White modules around a QR code, without which cameras do not find it (ISO/IEC 18004: four). */
export const QUIET_MODULES = 4;

/** A QR code to draw: the outline of its dark modules, one unit a module, from the corner of the first one. */
export interface Qr {
  /** Modules a side, the white ones around it left out. */
  readonly size: number;
  readonly path: string;
}

/** The QR code of an address, readable with 15 % of it stained or torn (level M), or better where there is room. */
export function makeQr(address: string): Qr {
  const matrix = generate(address, { minCorrectionLevel: correction.M });
  return { size: matrix.size, path: toSvgPath(matrix) };
}
