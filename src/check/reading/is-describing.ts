import type { Token } from './tokens.ts';

/** The words of English that only hold a sentence together. The list is closed: the language gains no new ones. */
const structural = new Set(
  (
    'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs ' +
    'im ive id ill youre youve hes shes were weve theyre theyve thats whats theres heres lets who whom whose which what ' +
    'that this these those a an the some any every each no none both either neither ' +
    'and or but nor so yet if than as because while when where why how though although until unless ' +
    'at in on of to for from with without by about into onto over under up down off out near past since during before after ' +
    'between behind beside outside inside around across through along towards against like via per ' +
    'is am are was be been being isnt arent wasnt werent do does did dont doesnt didnt has have had hasnt havent hadnt ' +
    'will would shall should can could may might must wont wouldnt cant couldnt shouldnt ' +
    'get gets got go goes went gone come comes came make makes made take takes took say says said ' +
    'not never just then there here now too also again'
  ).split(' '),
);

/** Whether a word, in lower case, only holds a sentence together: hardly one is without such. */
export function isStructural(word: string): boolean {
  return structural.has(word.replace(/['’]/g, ''));
}

/** Whether a word can stand between "our" and its noun as part of the noun's description. */
export function isDescribing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'word' || token.kind === 'number') &&
    /^[ \u00a0-]*$/.test(token.gap) &&
    !/'s?$/.test(token.plain) &&
    !token.forms.some(isStructural)
  );
}
