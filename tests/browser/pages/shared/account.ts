/** Whose account it is that is logged in: one's own, or the school's that one looks after. */
export type Account = { name: string; handle: string; portrait: string };

/** One's own. */
export const own: Account = { name: 'Alex Morgan', handle: 'alexmorgan', portrait: '451' };
/** The school's. */
export const other: Account = {
  name: 'Werrington Primary School',
  handle: 'werringtonprimary',
  portrait: '982',
};
const listeners: ((account: Account) => void)[] = [];
let current = own;

/** Draws by the account that is logged in, now and whenever it changes. */
export function followAccount(draw: (account: Account) => void): void {
  listeners.push(draw);
  draw(current);
}

/** Changes over to the other account, as a network's own menu does. */
export function switchAccount(): void {
  current = current === own ? other : own;
  for (const draw of listeners) draw(current);
}
