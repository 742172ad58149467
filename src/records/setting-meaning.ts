import { z } from 'zod';

/** What a setting is, by the words of its schema (`大赛通知的文号`); null where the schema says nothing. */
export function settingMeaning(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  const whole: unknown = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  const node = path.reduce<unknown>((found, key) => below(found, key), whole);
  const description = fieldOf(node, 'description');
  return typeof description === 'string' ? description : null;
}

/** A field of an object, an entry of a list, or a value of a record. */
function below(node: unknown, key: PropertyKey): unknown {
  return (
    fieldOf(fieldOf(node, 'properties'), String(key)) ??
    fieldOf(node, 'items') ??
    fieldOf(node, 'additionalProperties')
  );
}

function fieldOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
