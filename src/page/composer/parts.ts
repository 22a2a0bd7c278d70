// Joined at run time: the bundler would put a copy of a plain string wherever it is used, and the watcher is to stay small.
// For the same reason no value is in quotes that needs none.
/** One line of text. */
export const lines = [':is(input:not([type])', 'input[type=text])'].join();

/** What a page is about. */
export const pages = ['main', '[role=main]'].join();

/** What looks for something. */
export const searchParts = ['search', '[role=search]'].join();

/** What somebody has posted. */
export const articles = ['article', '[role=article]'].join();

/** Posts, and what holds them. */
export const posts = `${articles},[role=feed]`;

/** What is pressed, by what it says of itself. */
export const pressed = ['button', '[role=button]'].join();

/** What says that it is a dialog. */
export const saidDialogs = ['[role=dialog]', 'dialog'].join();

/** What stands before the rest of the page until it is closed. */
export const dialogs = `${saidDialogs},[popover]`;

/** What has one Post for all that is written in it. */
export const wholes = `${dialogs},form,[role=form]`;

/** A line in which somebody may be looked for. */
export const searches = `${lines},[type=search],[role=combobox]`;

/** A line of a list, or what is like one. */
export const rows = ':is(li,[role=listitem],[role=option],[role=row])';

/** A tick. A switch is a setting. */
export const ticks = ':is([type=checkbox],[role=checkbox]):not([role=switch])';

/** Something to tick in a list or a button, as people to send something to are. */
export const person = [`:is(${rows},${pressed})`, ticks].join(' ');
