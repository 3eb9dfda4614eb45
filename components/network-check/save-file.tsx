import { Download } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chooseLanguage } from '../../assets/messages/choose-language.ts';
import { makeSetup } from '../../checklist/network-check/fill-file.ts';
import { listAllHosts } from '../../checklist/network-check/hosts.ts';
import { report } from '../surface/report.ts';
import { Icon } from '../ui/icon.tsx';
import type { CheckProps } from './check-props.ts';
import { saveNetworkFile } from './save-network-file.ts';

/** One press for the file, and what it does, said before. */
export function SaveFile({
  words,
  languages,
  model,
  domain,
  savesAtOnce,
  packHosts = [],
  hosts,
}: CheckProps) {
  const [said, setSaid] = useState('');
  async function save(): Promise<void> {
    const setup = makeSetup(
      listAllHosts(domain, packHosts, hosts?.read() ?? []),
      chooseLanguage(languages),
      model.today,
      domain,
    );
    try {
      await saveNetworkFile(`${words.fileName}.html`, setup);
      setSaid(words.saved(setup.hosts.length));
    } catch (error) {
      report(error);
      setSaid(words.saveFailed);
    }
  }
  const hasBegun = useRef(false);
  const canBegin = savesAtOnce === true && hosts !== undefined && hosts.getLock() !== 'reading';
  useEffect(() => {
    if (!canBegin || hasBegun.current) return;
    hasBegun.current = true;
    void save();
  });
  return (
    <div class="network-save">
      <p>{words.intro}</p>
      <div class="network-actions">
        <button type="button" class="button button-filled" onClick={() => void save()}>
          <Icon node={Download} />
          {words.save}
        </button>
        <p role="status">{said}</p>
      </div>
      <ul class="network-points">
        {words.whatItDoes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
