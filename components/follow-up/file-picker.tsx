import { Upload } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUpMessages } from '../../assets/messages/follow-up-messages.ts';
import { Icon } from '../ui/icon.tsx';

interface FilePickerProps {
  readonly words: FollowUpMessages;
  readonly onPick: (files: readonly File[]) => void;
}

/** Files chosen by a button, or dropped: anywhere, since the browser would leave the page for one dropped beside its place. */
export function FilePicker({ words, onPick }: FilePickerProps) {
  const [isOver, setOver] = useState(false);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      pick.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', () => setOver(false), { signal });
    window.addEventListener('drop', drop, { signal });
    return () => life.abort();
  }, []);

  return (
    <div class="follow-up-drop" data-over={isOver}>
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
