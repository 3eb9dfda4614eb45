/**
 * A listener of clicks that acts on the first of a double click alone: the second would fall on what has come up in its
 * place.
 */
export const once =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }) => {
    if (detail < 2) act();
  };
