import { z } from 'zod';

/** What a template may name, as plain data: the shape `templating` checks `{{…}}` against. */
export type ViewFields =
  | { readonly type: 'value' }
  | { readonly type: 'list'; readonly item: ViewFields }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, ViewFields>> };

/** The shape of a kind's view schema. */
export function viewShapeOf(schema: z.ZodType): ViewFields {
  return shapeOf(z.toJSONSchema(schema, { io: 'output', reused: 'inline' }));
}

type JsonSchema = Exclude<z.core.JSONSchema._JSONSchema, boolean>;

function shapeOf(schema: z.core.JSONSchema._JSONSchema): ViewFields {
  if (typeof schema === 'boolean') return { type: 'value' };
  const alternative = (schema.anyOf ?? []).find(
    (entry) => typeof entry === 'object' && entry.type !== 'null',
  );
  if (alternative !== undefined) return shapeOf(alternative);
  if (schema.type === 'array') return { type: 'list', item: shapeOf(itemOf(schema)) };
  if (schema.type !== 'object') return { type: 'value' };
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [name, shapeOf(field)] as const,
  );
  return { type: 'object', fields: Object.fromEntries(fields) };
}

function itemOf(schema: JsonSchema): z.core.JSONSchema._JSONSchema {
  return Array.isArray(schema.items) ? true : (schema.items ?? true);
}
