/*
 * What one run leaves for the next in the same process (`--watch`): each thing is made again only when what it is made
 * from is no longer the same. Every stage says what it keeps; a run alone begins with nothing.
 */

/** The value made last, as long as the ingredients are the very same; else it is made anew. */
export type Last<Value> = (ingredients: readonly unknown[], make: () => Value) => Value;

/** Remembers one value. What failed when it was made (a promise that rejects) is not kept. */
export function remembered<Value>(): Last<Value> {
  let before: { readonly ingredients: readonly unknown[]; readonly value: Value } | null = null;
  return (ingredients, make) => {
    const isSame =
      before?.ingredients.length === ingredients.length &&
      ingredients.every((entry, index) => entry === before?.ingredients[index]);
    if (before !== null && isSame) return before.value;
    const value = make();
    before = { ingredients, value };
    if (value instanceof Promise) value.catch(() => (before = null));
    return value;
  };
}
