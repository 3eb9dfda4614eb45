import { Upload } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findHosts, type HostsFound } from '../../checklist/network-check/find-hosts.ts';
import { addFound, listNames, MOST_OWN_HOSTS } from '../../checklist/network-check/own-hosts.ts';
import { readSource } from '../plan/read-source.ts';
import { useOwnId } from '../plan/use-own-id.ts';
import { Icon } from '../ui/icon.tsx';
import type { CheckProps } from './check-props.ts';

interface HostFileReaderProps extends CheckProps {
  readonly isLocked: boolean;
}

/** A file picked, read in memory: the names of sites in it are shown before any is added. */
export function HostFileReader({ words, model, domain, hosts, isLocked }: HostFileReaderProps) {
  const id = useOwnId();
  const heading = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<HostsFound>();
  const [isCut, setCut] = useState(false);
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState('');
  useLayoutEffect(() => heading.current?.focus(), [found]);

  async function read(file: File): Promise<void> {
    const reading = await readSource(file, 'all');
    const own = hosts?.read() ?? [];
    const next = 'fault' in reading ? undefined : findHosts(reading.rows, listNames(own, domain));
    const hasSome = next && next.names.length + next.known > 0;
    setSaid('');
    setCut('rows' in reading && reading.isCut);
    setFound(hasSome ? next : undefined);
    if ('fault' in reading) setFault(words.listFaults[reading.fault]);
    else if (hasSome) setFault(undefined);
    else setFault(`${reading.isCut ? `${words.foundCut} ` : ''}${words.listFaults['no-host']}`);
  }

  function close(sentence: string): void {
    setFound(undefined);
    setSaid(sentence);
    picker.current?.focus();
  }

  const count = found?.names.length ?? 0;
  return (
    <div class="network-file">
      <label class="button button-small file-button">
        <Icon node={Upload} />
        {words.pickList}
        <input
          ref={picker}
          type="file"
          class="visually-hidden"
          accept=".csv,.txt,.tsv,.ods,text/csv"
          aria-describedby={`${id}hint`}
          disabled={isLocked}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file) void read(file);
          }}
        />
      </label>
      <p class="hint" id={`${id}hint`}>
        {words.pickListHint}
      </p>
      <p class="fault" role="alert">
        {fault}
      </p>
      <p role="status">{said}</p>
      {found && (
        <section class="network-found" aria-labelledby={`${id}found`}>
          <h4 id={`${id}found`} ref={heading} tabIndex={-1}>
            {words.foundHeading}
          </h4>
          {count > 0 && (
            <ul class="network-names">
              {found.names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
          {isCut && <p>{words.foundCut}</p>}
          {found.known > 0 && <p>{words.foundKnown(found.known)}</p>}
          {found.leftOut > 0 && <p>{words.foundLeftOut(found.leftOut)}</p>}
          <div class="network-actions">
            {count > 0 && (
              <button
                type="button"
                class="button button-filled button-small"
                onClick={() => {
                  const before = hosts?.read() ?? [];
                  const next = addFound(before, found.names, model.today, domain);
                  void hosts?.keep(next);
                  close(words.addedMany(next.length - before.length, next.length >= MOST_OWN_HOSTS));
                }}
              >
                {words.addFound(count)}
              </button>
            )}
            <button type="button" class="button button-small" onClick={() => close('')}>
              {words.cancel}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
