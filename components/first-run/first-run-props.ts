import type { FirstRunMessages } from '../../assets/messages/first-run-messages.ts';
import type { AcademieId } from '../../checklist/academies.ts';
import type { StepId } from '../../checklist/steps.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';
import type { SurfaceModel } from '../surface/surface-model.ts';

/** What the user answers. */
export interface FirstRunEvents {
  /** `undefined`: back to what the establishment's number tells. */
  readonly onChooseAcademie: (academie: AcademieId | undefined) => void;
  readonly onGiveEstablishment: (establishment: Establishment) => void;
  /** Shows the year: it is asked again the next time. */
  readonly onLater: () => void;
  /** Goes where the file of a colleague is chosen: what it holds takes the place of the questions. */
  readonly onTakeFile: () => void;
  /** Ends it for good. */
  readonly onFinish: (done: readonly StepId[]) => void;
}

export interface FirstRunProps extends FirstRunEvents {
  readonly model: SurfaceModel;
  readonly words: FirstRunMessages;
  /** The one that an organisation has set: it is not asked. */
  readonly managedAcademie?: AcademieId | undefined;
}

/** What each question is given besides. */
export interface QuestionProps extends FirstRunProps {
  /** Which question it is, in words. */
  readonly place: string;
  /** The next question, or the end. */
  readonly onNext: () => void;
  /** The question before; absent in the first. */
  readonly onBack?: () => void;
}

/** The ways round all questions, which the first one shows: later, by the file of a colleague, or none at all. */
interface WaysRound {
  readonly onPostpone: () => void;
  readonly onTakeFile: () => void;
  /** Absent of an only question: to skip it is the same. */
  readonly onSkipAll?: () => void;
}

/** A question that may be the first. */
export interface FirstQuestionProps extends QuestionProps {
  readonly ways: WaysRound | undefined;
}
