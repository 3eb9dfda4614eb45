import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatStructure, getStructure, STRUCTURES } from '../data/structures.ts';
import type { Structure } from '../data/types.ts';

interface StructureListProps {
  id: string;
  label: string;
  onChoose: (structure: Structure) => void;
}

/** The structures one may change to; the keyboard starts on the current one, arrows, Home and End move it. */
export function StructureList({ id, label, onChoose }: StructureListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const current = getStructure();
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(), []);
  return (
    <div
      ref={list}
      id={id}
      class="structure-list"
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      {STRUCTURES.map((structure) => (
        <div
          key={structure.key}
          class="structure-list__option"
          role="option"
          aria-selected={structure.key === current.key}
          tabIndex={structure.key === current.key ? 0 : -1}
          onClick={() => onChoose(structure)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onChoose(structure);
          }}
        >
          {formatStructure(structure)}
        </div>
      ))}
    </div>
  );
}

function moveFocus(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
  const index = options.findIndex((option) => option.matches(':focus'));
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowDown: options[index + 1],
    ArrowUp: options[index - 1],
    Home: options[0],
    End: options.at(-1),
  };
  if (!Object.hasOwn(targets, event.key)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}
