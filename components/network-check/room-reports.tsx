import { Printer, Upload } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { readInstant } from '../../checklist/clock.ts';
import { mergeReports } from '../../checklist/network-check/merge-reports.ts';
import type { NetworkReport } from '../../checklist/network-check/report.ts';
import { Icon } from '../ui/icon.tsx';
import type { CheckProps } from './check-props.ts';
import { readReportFile } from './read-report-file.ts';
import { RoomTable } from './room-table.tsx';

/** Reports of computers brought back as files: a table by room, in memory alone. */
export function RoomReports(props: CheckProps) {
  const { words } = props;
  const [reports, setReports] = useState<readonly NetworkReport[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  /** What was in a table that was emptied, until other reports come. */
  const [cleared, setCleared] = useState<readonly NetworkReport[]>([]);
  const [said, setSaid] = useState('');

  const picker = useRef<HTMLInputElement>(null);

  async function read(files: readonly File[]): Promise<void> {
    const readings = await Promise.all(
      files.map(async (file) => ({ file: file.name, reading: await readReportFile(file) })),
    );
    const good = readings.flatMap(({ reading }) => ('fault' in reading ? [] : reading));
    setFaults(
      readings.flatMap(({ file, reading }) =>
        'fault' in reading ? words.ofFile(file, words.reportFaults[reading.fault]) : [],
      ),
    );
    setSaid(good.length > 0 ? words.reportsRead(good.length) : '');
    setCleared([]);
    setReports((before) => [...before, ...good]);
  }

  const rooms = useMemo(() => mergeReports(reports, readInstant()), [reports]);
  return (
    <div class="network-reports">
      <h3>{words.reportsHeading}</h3>
      <p class="network-screen">{words.reportsIntro}</p>
      <div class="network-actions network-screen">
        <label class="button button-small file-button">
          <Icon node={Upload} />
          {words.pickReports}
          <input
            ref={picker}
            type="file"
            multiple
            class="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              if (files.length > 0) void read(files);
            }}
          />
        </label>
        {rooms.length > 0 && (
          <>
            <button type="button" class="button button-small button-outline" onClick={() => window.print()}>
              <Icon node={Printer} />
              {words.printRooms}
            </button>
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                setCleared(reports);
                setReports([]);
                setFaults([]);
                setSaid(words.reportsCleared);
                picker.current?.focus();
              }}
            >
              {words.clearReports}
            </button>
          </>
        )}
      </div>
      <div role="alert" class="network-faults network-screen">
        {faults.map((sentence) => (
          <p key={sentence} class="fault">
            {sentence}
          </p>
        ))}
      </div>
      <p role="status" class="network-screen">
        {said}
      </p>
      {cleared.length > 0 && (
        <button
          type="button"
          class="button button-small network-screen"
          onClick={() => {
            setReports(cleared);
            setCleared([]);
            setSaid(words.reportsRead(cleared.length));
            picker.current?.focus();
          }}
        >
          {words.undoClear}
        </button>
      )}
      {rooms.length > 0 && <p class="hint network-screen">{words.reportsKept}</p>}
      {rooms.map((room) => (
        <RoomTable key={room.room} {...props} room={room} />
      ))}
    </div>
  );
}
