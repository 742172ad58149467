/** Groups values by a key, in order of first appearance; values without a key are left out. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key | null,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
