import type { JSX } from 'preact';
import type { Campaign } from '../data/types.ts';
import { CopyButton } from '../ui/copy-button.tsx';

export function CampaignSettingsList({ campaign }: { campaign: Campaign }): JSX.Element {
  const link = `https://app.pix.fr/campagnes/${campaign.code}`;
  return (
    <dl class="settings-list">
      <div>
        <dt>Type de campagne</dt>
        <dd>{campaign.type === 'assessment' ? 'Évaluation' : 'Collecte de profils'}</dd>
      </div>
      {campaign.type === 'assessment' && (
        <div>
          <dt>Parcours</dt>
          <dd>{campaign.course}</dd>
        </div>
      )}
      <div>
        <dt>Lien direct</dt>
        <dd>
          {link}
          <CopyButton label="Copier le lien direct" value={link} />
        </dd>
      </div>
    </dl>
  );
}
