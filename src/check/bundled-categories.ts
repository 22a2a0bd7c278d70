import { categories } from 'virtual:rules';
import type { CategoryFile } from './category.ts';
import type { Categories } from './finding/say.ts';

const files: CategoryFile[] = JSON.parse(categories);

/** The categories that came with the extension, by id. */
export const bundledCategories: Categories = new Map(files.map((file) => [file.id, file]));
