import type { NetworkFileMessages } from '../../../assets/messages/network-file-messages.ts';
import { HOST_ROLES, type PixHostName } from '../../../checklist/network-check/hosts.ts';
import type { CheckHost } from '../../../checklist/network-check/report.ts';
import { getLongest } from '../../../checklist/network-check/schedule.ts';

interface BeforeStartProps {
  readonly words: NetworkFileMessages;
  readonly hosts: readonly CheckHost[];
  /** Once there are results, they say more than the list. */
  readonly isOver: boolean;
}

/** What a host is for, or as what it is tried where its name is a wildcard. */
export function describeHost({ name, address, role }: CheckHost, words: NetworkFileMessages): string {
  if (role !== 'own') return words.purposes[name as PixHostName];
  return name === address ? words.ownPurpose : words.triedAs(address);
}

/** What pressing will do, said before anything is done, and each host that it will try. */
export function BeforeStart({ words, hosts, isOver }: BeforeStartProps) {
  if (isOver) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.beforeHeading}</h2>
      {hosts.length === 0 ? (
        <p>{words.noHosts}</p>
      ) : (
        <>
          <p>{words.whatItDoes(hosts.length, Math.ceil(getLongest(hosts.length) / 1000))}</p>
          <p>{words.whatItSends}</p>
        </>
      )}
      <p>
        <strong>{words.whenItStarts}</strong>
      </p>
      {hosts.length > 0 && (
        <details>
          <summary>{words.listOf(hosts.length)}</summary>
          {HOST_ROLES.map((role) => {
            const ofRole = hosts.filter((host) => host.role === role);
            return (
              ofRole.length > 0 && (
                <div key={role}>
                  <h3>{words.roles[role]}</h3>
                  <ul>
                    {ofRole.map((host) => (
                      <li key={host.name}>{words.labelled(host.name, describeHost(host, words))}</li>
                    ))}
                  </ul>
                </div>
              )
            );
          })}
        </details>
      )}
    </section>
  );
}
