import { Upload } from 'lucide';
import { useState } from 'preact/hooks';
import type { FollowUpMessages } from '../../assets/messages/follow-up-messages.ts';
import { Icon } from '../ui/icon.tsx';

interface FilePickerProps {
  readonly words: FollowUpMessages;
  readonly onPick: (files: readonly File[]) => void;
}

/** Files chosen by a button, or dropped on its place. */
export function FilePicker({ words, onPick }: FilePickerProps) {
  const [isOver, setOver] = useState(false);
  return (
    // The button does the same by keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on is no control
    <div
      class="follow-up-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onPick([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="button button-filled file-button">
        <Icon node={Upload} />
        {words.pickFiles}
        <input
          type="file"
          class="visually-hidden"
          multiple
          accept=".csv,.txt,text/csv"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            currentTarget.value = '';
            onPick(files);
          }}
        />
      </label>
      <span class="hint">{words.drop}</span>
    </div>
  );
}
