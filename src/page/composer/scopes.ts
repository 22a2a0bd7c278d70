import { articles, wholes } from './parts.ts';

/** What a box may belong to, with its buttons and pictures. */
export const scopes = `${wholes}, ${articles}`;
