const ids = import.meta.glob<string>('../../rules/profiles/*.json', { eager: true, import: 'id' });

/** Ids of the profiles that came with the extension, for where the profiles themselves would weigh too much. */
export const bundledProfileIds: readonly string[] = Object.values(ids);
