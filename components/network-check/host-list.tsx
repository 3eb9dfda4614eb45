import { X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import {
  HOST_ROLES,
  isOutdated,
  type ListedHost,
  listAllHosts,
  type PixHostName,
} from '../../checklist/network-check/hosts.ts';
import { readHost } from '../../checklist/network-check/read-host.ts';
import { formatDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import type { CheckProps } from './check-props.ts';

interface HostRowProps extends CheckProps {
  readonly host: ListedHost;
  readonly onRemove: () => void;
}

function HostRow({ words, model, hosts, host, onRemove }: HostRowProps) {
  const { name, role, source, seen } = host;
  const read = readHost(name);
  const isWild = !('fault' in read) && read.address !== name;
  const day = `${formatDay(seen, model.t)} ${seen.slice(0, 4)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {role !== 'own' && words.purposes[name as PixHostName]}
        {role === 'own' && (isWild ? words.triedAs(read.address) : words.ownPurpose)}
      </td>
      <td class="network-source">
        {words.sources(source, day)}
        {isOutdated(host, model.today) && <span class="chip chip-soon">{words.outdatedMark}</span>}
      </td>
      {role === 'own' && (
        <td>
          {/* A pack's goes with its pack. */}
          {source !== 'pack' && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.removeNamed(name)}
              title={words.remove}
              disabled={hosts?.getLock() !== undefined}
              onClick={onRemove}
            >
              <Icon node={X} />
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

/** Every host that the file tries, by what it is for, each with its source and day. */
export function HostList(props: CheckProps) {
  const { words, model, domain, packHosts = [], hosts } = props;
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  const own = hosts?.read() ?? [];
  const all = listAllHosts(domain, packHosts, own);
  return (
    <div class="network-list">
      <h3>{words.hostsHeading}</h3>
      <p>{words.hostsIntro}</p>
      {all.some((host) => isOutdated(host, model.today)) && <p class="notice">{words.outdated}</p>}
      <details>
        <summary ref={summary}>{words.hostsShown(all.length)}</summary>
        {HOST_ROLES.map((role) => {
          const ofRole = all.filter((host) => host.role === role);
          return (
            ofRole.length > 0 && (
              <table key={role} class="network-table network-hosts">
                <caption>{words.roles[role]}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.siteColumn}</th>
                    <th scope="col">{words.purposeColumn}</th>
                    <th scope="col">{words.sourceColumn}</th>
                    {role === 'own' && (
                      <th scope="col">
                        <span class="visually-hidden">{words.removeColumn}</span>
                      </th>
                    )}
                  </tr>
                </thead>
                <tbody>
                  {ofRole.map((host) => (
                    <HostRow
                      key={host.name}
                      {...props}
                      host={host}
                      onRemove={() => {
                        void hosts?.keep(own.filter(({ name }) => name !== host.name));
                        setSaid(words.removed(host.name));
                        // The button goes with its row.
                        summary.current?.focus();
                      }}
                    />
                  ))}
                </tbody>
              </table>
            )
          );
        })}
      </details>
      <p role="status">{said}</p>
    </div>
  );
}
