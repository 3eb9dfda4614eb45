import type { Messages } from '../../assets/messages/messages.ts';
import { DEFAULT_ESTABLISHMENT, type Scope } from '../../storage/keys.ts';
import type { Establishment } from '../../storage/schema/to-registry.ts';

interface NameContext {
  readonly establishments: readonly Establishment[];
  readonly t: Messages;
  /** Other names, by UAI: those that a file brings. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What an establishment is called here: by its name, else by its number. */
export function nameEstablishment(uai: string, { establishments, t, names = {} }: NameContext): string {
  const known = establishments.find((each) => each.uai === uai)?.name;
  return known || names[uai] || (uai === DEFAULT_ESTABLISHMENT ? t.noEstablishment : uai);
}

/** What the establishments of some years are called, and their school year; nothing where there is none. */
export function nameYears(
  whose: readonly Scope[],
  context: NameContext,
): { readonly establishments: readonly string[]; readonly schoolYear: string } | undefined {
  const [first] = whose;
  return (
    first && {
      establishments: whose.map(({ establishment }) => nameEstablishment(establishment, context)),
      schoolYear: first.schoolYear,
    }
  );
}
