import { describe, expect, it } from 'vitest';
import { makeManagedSchema } from '../../src/deploy/managed-schema.ts';

const allowed = ['type', 'title', 'description', 'items', 'properties'];

/** Every node of a schema with its path. */
function nodes(schema: object, path = '$'): [string, Record<string, unknown>][] {
  const node = schema as Record<string, unknown>;
  const inner = Object.entries((node.properties as object | undefined) ?? {}).flatMap(([key, one]) =>
    nodes(one as object, `${path}.${key}`),
  );
  const items = node.items ? nodes(node.items as object, `${path}[]`) : [];
  return [[path, node], ...inner, ...items];
}

describe('the managed schema', () => {
  it.each(nodes(makeManagedSchema()))('%s keeps to what Chrome loads', (_, node) => {
    expect(typeof node.type).toBe('string');
    expect(Object.keys(node).filter((key) => !allowed.includes(key))).toEqual([]);
    if (node.type === 'array') expect(node.items).toBeTruthy();
  });

  it('holds the organisation’s keys and none of the person’s own', () => {
    expect(Object.keys(makeManagedSchema().properties).sort()).toEqual([
      'locked',
      'managedBy',
      'organisation',
      'profile',
    ]);
  });
});
