import { useRef, useState } from 'preact/hooks';
import { addTyped } from '../../checklist/network-check/own-hosts.ts';
import { useOwnId } from '../plan/use-own-id.ts';
import type { CheckProps } from './check-props.ts';
import { HostFileReader } from './host-file-reader.tsx';

/** Hosts that the user adds: typed one by one, or picked from a file. */
export function AddHosts(props: CheckProps) {
  const { words, model, domain, hosts } = props;
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState('');
  const lock = hosts?.getLock();
  const isLocked = hosts === undefined || lock !== undefined;

  function add(): void {
    const added = addTyped(hosts?.read() ?? [], draft, model.today, domain);
    field.current?.focus();
    if ('fault' in added) {
      setSaid('');
      setFault(words.hostFaults[added.fault]);
      return;
    }
    setFault(undefined);
    setDraft('');
    const isOther = added.name !== added.address || !draft.includes(added.address);
    setSaid(isOther ? words.addedAs(added.name, added.address) : words.added(added.name));
    void hosts?.keep(added.own);
  }

  return (
    <div class="network-add">
      <h3>{words.ownHeading}</h3>
      <p>{words.ownIntro}</p>
      {lock === 'newer' && <p class="notice">{words.newer}</p>}
      {hosts?.hasFailed() && <p class="notice notice-alert">{words.notKept}</p>}
      <form
        class="network-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={`${id}host`}>
          {words.addLabel}
        </label>
        <div class="network-actions">
          <input
            ref={field}
            class="field"
            id={`${id}host`}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={draft}
            disabled={isLocked}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}hint ${id}fault`}
            onInput={({ currentTarget: { value } }) => setDraft(value)}
          />
          <button type="submit" class="button button-outline button-small" disabled={isLocked}>
            {words.add}
          </button>
        </div>
        <p class="hint" id={`${id}hint`}>
          {words.addHint}
        </p>
        <p class="fault" id={`${id}fault`} role="alert">
          {fault}
        </p>
        <p role="status">{said}</p>
      </form>
      <HostFileReader {...props} isLocked={isLocked} />
    </div>
  );
}
