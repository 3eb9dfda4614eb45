import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DemoPage } from '../client/page.ts';
import { translate } from '../client/translate.ts';
import { shortDate, todayString } from '../data/dates.ts';
import { SkillTable } from '../parts/skill-table.tsx';
import { SelectField } from '../ui/field.tsx';
import { PageHeader } from '../ui/page-header.tsx';

const DOMAINS = ['Information et données', 'Communication et collaboration', 'Protection et sécurité'];

export const orgaStatistics: DemoPage = {
  id: 'orga-statistics',
  app: 'orga',
  paths: ['/statistiques'],
  title: 'Statistiques',
  View: StatisticsPage,
};

function StatisticsPage(): JSX.Element {
  const [domain, setDomain] = useState('');
  return (
    <>
      <PageHeader title={translate('Statistiques')} />
      <p class="count">au {shortDate(todayString())}</p>
      <section class="block">
        <SelectField
          id="statistics-domain"
          label="Domaine"
          placeholder="Tous les domaines"
          value={domain}
          options={DOMAINS.map((name) => ({ value: name, label: name }))}
          onChange={setDomain}
        />
      </section>
      <SkillTable caption="Tableau des statistiques" />
    </>
  );
}
