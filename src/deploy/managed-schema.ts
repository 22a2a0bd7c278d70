import { fields, type Key, type ManagedSchema } from '../settings/fields.ts';

/** The schema that Chrome and Edge read managed policies by, generated from the table of settings. */
export function makeManagedSchema(): { type: 'object'; properties: Record<string, ManagedSchema> } {
  const properties: Record<string, ManagedSchema> = {};
  for (const key of Object.keys(fields) as Key[]) {
    const { schema } = fields[key];
    if (schema) properties[key] = schema;
  }
  return { type: 'object', properties };
}
