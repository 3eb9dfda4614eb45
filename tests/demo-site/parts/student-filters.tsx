import type { JSX } from 'preact';
import { setQuery } from '../client/navigation.ts';
import { readArray, writeArray } from '../client/query-array.ts';
import { translate } from '../client/translate.ts';
import { DIVISION_NAMES } from '../data/students.ts';
import type { Student } from '../data/types.ts';
import { FilterBanner } from '../ui/filter-banner.tsx';
import { MultiSelect } from '../ui/multi-select.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { CERTIFICABILITY_LABELS, CONNECTION_LABELS } from './student-labels.ts';

/** The pupils that the address asks for. */
export function filterStudents(students: readonly Student[], query: URLSearchParams): Student[] {
  const search = (query.get('search') ?? '').toLowerCase();
  const accepts = (name: string, value: string): boolean => {
    const values = readArray(query, name);
    return !values.length || values.includes(value);
  };
  return students.filter(
    (student) =>
      `${student.firstName} ${student.lastName}`.toLowerCase().includes(search) &&
      accepts('divisions', student.division) &&
      accepts('connectionTypes', student.connection) &&
      accepts('certificability', student.certificability),
  );
}

export function StudentFilters({ query, count }: { query: URLSearchParams; count: number }): JSX.Element {
  return (
    <FilterBanner
      label="Filtres sur les élèves"
      count={translate(count > 1 ? '{count} élèves' : '{count} élève', { count })}
      onClear={() =>
        setQuery({
          search: undefined,
          divisions: undefined,
          connectionTypes: undefined,
          certificability: undefined,
        })
      }
    >
      <SearchInput
        label="Recherche sur le nom et prénom"
        placeholder="Nom, prénom"
        value={query.get('search') ?? ''}
        onChange={(value) => setQuery({ search: value || undefined, pageNumber: undefined })}
      />
      <ArrayFilter
        query={query}
        name="divisions"
        label="Rechercher par classe"
        placeholder="Classe"
        options={Object.fromEntries(DIVISION_NAMES.map((division) => [division, division]))}
      />
      <ArrayFilter
        query={query}
        name="connectionTypes"
        label="Rechercher par méthode de connexion"
        placeholder="Méthode de connexion"
        options={CONNECTION_LABELS}
      />
      <ArrayFilter
        query={query}
        name="certificability"
        label="Rechercher par certificabilité"
        placeholder="Certificabilité"
        options={CERTIFICABILITY_LABELS}
      />
    </FilterBanner>
  );
}

interface ArrayFilterProps {
  query: URLSearchParams;
  name: string;
  label: string;
  placeholder: string;
  options: Readonly<Record<string, string>>;
}

function ArrayFilter({ query, name, label, placeholder, options }: ArrayFilterProps): JSX.Element {
  return (
    <MultiSelect
      label={label}
      placeholder={placeholder}
      options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
      values={readArray(query, name)}
      onChange={(values) => setQuery({ [name]: writeArray(values), pageNumber: undefined })}
    />
  );
}
