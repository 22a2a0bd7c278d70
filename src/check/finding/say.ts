import type { Category } from '../../policy/types.ts';
import type { CategoryFile } from '../category.ts';
import type { Message } from '../types.ts';

export type Categories = ReadonlyMap<Category, CategoryFile>;

/** A message of a category in words for people. An unknown key comes back as itself. */
export function say(
  categories: Categories,
  category: Category,
  message: Message,
  language = 'en-GB',
): string {
  const texts = categories.get(category)?.messages;
  const template = texts?.[language]?.[message.key] ?? texts?.['en-GB']?.[message.key] ?? message.key;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => message.values[name] ?? whole);
}

/** A category's name for people. */
export function title(categories: Categories, category: Category): string {
  return say(categories, category, { key: 'title', values: {} });
}

/** Why a category matters, in plain words. */
export function why(categories: Categories, category: Category): string {
  return say(categories, category, { key: 'why', values: {} });
}
