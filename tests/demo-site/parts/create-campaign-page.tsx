import type { JSX } from 'preact';
import { navigate } from '../client/navigation.ts';
import { translate } from '../client/translate.ts';
import { todayString } from '../data/dates.ts';
import { createCampaign, findCampaign, nextCampaignId, saveCampaign } from '../data/edit-campaigns.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { CampaignForm, type CampaignValues } from './campaign-form.tsx';

interface CreateCampaignPageProps {
  /** A course chosen beforehand in the catalogue. */
  course?: string | undefined;
  /** Number of the campaign to duplicate, from `?source=`. */
  source?: number | undefined;
}

/** Both ways to create a campaign: from nothing or from the catalogue. */
export function CreateCampaignPage({ course = '', source }: CreateCampaignPageProps): JSX.Element {
  const create = (values: CampaignValues): void => {
    const id = nextCampaignId();
    saveCampaign(createCampaign({ ...values, id, createdOn: todayString() }));
    navigate(`/campagnes/${id}`);
  };
  return (
    <>
      <PageHeader title={translate("Création d'une campagne")} />
      <CampaignForm
        initial={source ? copyOf(source) : { name: '', type: 'assessment', course }}
        submitLabel="Créer la campagne"
        cancelHref="/campagnes/les-miennes"
        onSubmit={create}
      />
    </>
  );
}

function copyOf(id: number): CampaignValues {
  const { name, type, course } = findCampaign(id);
  return { name: `Copie de ${name}`, type, course };
}
