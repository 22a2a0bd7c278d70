import type { CategoryFile } from './category.ts';
import type { Categories } from './say.ts';

const files = import.meta.glob<CategoryFile>('../../rules/categories/*.json', {
  eager: true,
  import: 'default',
});

/** The categories that came with the extension, by id. */
export const bundledCategories: Categories = new Map(Object.values(files).map((file) => [file.id, file]));
