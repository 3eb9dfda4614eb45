import type { PaperMessages } from '../../assets/messages/paper-messages.ts';
import type { DoneDevices } from '../../storage/surface/done-devices.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What goes on a sheet of paper. */
export interface SheetProps {
  readonly model: SurfaceModel;
  readonly words: PaperMessages;
  /** Where steps were ticked, by the names of the computers. */
  readonly devices: DoneDevices;
}
