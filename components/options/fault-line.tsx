interface FaultLineProps {
  readonly id: string;
  readonly sentence: string | undefined;
}

/** What is wrong with what was typed, said when it comes. */
export function FaultLine({ id, sentence }: FaultLineProps) {
  return (
    <p class="fault" id={id} role="status">
      {sentence}
    </p>
  );
}
