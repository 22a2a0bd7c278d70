import type { Page } from 'playwright-core';
import type { Surface } from '../../src/policy/types.ts';
import type { Network } from './build-pages.ts';

/** A box on one of the demo pages, and how a person gets to it. */
export type Composer = {
  network: Network;
  surface: Surface;
  /** Its name in the page's window.__editors. */
  editor: string;
  kind: 'Lexical' | 'Draft.js' | 'Quill' | 'Tiptap' | 'textarea' | 'input' | 'plain';
  url: string;
  /** What has to be pressed before the box is there. */
  opener?: string;
  box: string;
  /** Its Post button. */
  button: string;
  /** The button takes a press before anything is written. */
  isOn?: true;
};

const facebook = { network: 'facebook', url: 'https://www.facebook.com/', kind: 'Lexical' } as const;
const x = { network: 'x', kind: 'Draft.js' } as const;
const linkedin = { network: 'linkedin', url: 'https://www.linkedin.com/feed/' } as const;
const instagram = { network: 'instagram', url: 'https://www.instagram.com/' } as const;

/** One post and one comment a network: the demo's and the longest tests' choice. */
export const composers: Composer[] = [
  {
    ...facebook,
    ...{ surface: 'post', editor: 'post', opener: '[role=main] [role=button]' },
    ...{ box: '[role=dialog] [role=textbox]', button: '[role=dialog] [aria-label=Post]' },
  },
  {
    ...facebook,
    ...{ surface: 'comment', editor: 'comment' },
    ...{ box: '[role=article] [role=textbox] >> nth=0', button: '[aria-label=Comment] >> nth=0' },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'post', url: 'https://x.com/home' },
    ...{ box: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButtonInline]' },
  },
  {
    ...x,
    ...{ surface: 'comment', editor: 'reply', url: 'https://x.com/dalewhitlock/status/19' },
    ...{ box: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButtonInline]' },
  },
  {
    ...linkedin,
    ...{ surface: 'post', editor: 'post', kind: 'Quill', opener: 'text="Start a post"' },
    ...{ box: '[role=dialog] [role=textbox]', button: '[role=dialog] >> text="Post"' },
  },
  {
    ...linkedin,
    ...{ surface: 'comment', editor: 'comment', kind: 'Tiptap' },
    ...{ box: '[role=article] [role=textbox] >> nth=0', button: '[role=article] form button >> nth=0' },
  },
  {
    ...instagram,
    ...{ surface: 'post', editor: 'post', kind: 'Lexical', opener: '[aria-label="New post"]' },
    ...{ box: '[role=dialog] [role=textbox]', button: '[role=dialog] [aria-label=Share]' },
  },
  {
    ...instagram,
    ...{ surface: 'comment', editor: 'comment', kind: 'textarea' },
    ...{ box: 'article textarea >> nth=0', button: 'article [aria-label=Post] >> nth=0' },
  },
];

/** The rest of the boxes. */
export const moreComposers: Composer[] = [
  {
    ...facebook,
    ...{ surface: 'message', editor: 'message' },
    ...{ box: '[data-pagelet=MWChat] [role=textbox]', button: '[aria-label="Press enter to send"]' },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'modal', url: 'https://x.com/home', opener: 'header >> text="Post"' },
    ...{ box: '[role=dialog] [role=textbox]', button: '[data-testid=tweetButton]' },
  },
  {
    ...x,
    ...{ surface: 'message', editor: 'message', url: 'https://x.com/messages/12' },
    ...{ box: '[data-testid=dmComposerTextInput]', button: '[data-testid=dmComposerSendButton]' },
  },
  {
    ...x,
    ...{ surface: 'name', editor: 'name', kind: 'input', url: 'https://x.com/settings/profile' },
    ...{ box: 'input[name=displayName]', button: '[data-testid=Profile_Save_Button]' },
  },
  {
    ...x,
    ...{ surface: 'bio', editor: 'bio', kind: 'textarea', url: 'https://x.com/settings/profile' },
    ...{ box: 'textarea[name=description]', button: '[data-testid=Profile_Save_Button]' },
  },
  {
    ...linkedin,
    ...{ surface: 'message', editor: 'message', kind: 'plain', box: '.msg-form [role=textbox]' },
    button: '.msg-form >> text="Send"',
  },
  {
    ...linkedin,
    ...{
      surface: 'bio',
      editor: 'bio',
      kind: 'textarea',
      url: 'https://www.linkedin.com/in/alex/edit/intro/',
    },
    ...{ box: 'textarea[id$=summary]', button: '[role=dialog] >> text="Save"' },
  },
  {
    ...instagram,
    ...{
      surface: 'message',
      editor: 'message',
      kind: 'Lexical',
      url: 'https://www.instagram.com/direct/t/7/',
    },
    ...{ box: '[role=textbox]', button: '[aria-label=Send]' },
  },
  {
    ...instagram,
    ...{ surface: 'bio', editor: 'bio', kind: 'textarea', url: 'https://www.instagram.com/accounts/edit/' },
    ...{ box: '#pepBio', button: 'text="Submit"' },
  },
  {
    ...instagram,
    ...{ surface: 'name', editor: 'name', kind: 'input', url: 'https://www.instagram.com/accounts/edit/' },
    ...{ box: '#pepName', button: 'text="Submit"' },
  },
];

const dialogBox = '[role=dialog] [role=textbox]';

/** Boxes that people meet more seldom. */
export const rareComposers: Composer[] = [
  {
    ...facebook,
    ...{ surface: 'post', editor: 'share', opener: '[role=article] >> text="Share" >> nth=0' },
    ...{ box: dialogBox, button: '[aria-label="Share now"]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'group', url: 'https://www.facebook.com/groups/41/' },
    ...{ box: '[role=main] [role=textbox] >> nth=0', button: '[role=main] [aria-label=Post]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'group', url: 'https://www.facebook.com/events/77/' },
    ...{ box: '[role=main] [role=textbox] >> nth=0', button: '[role=main] [aria-label=Post]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'title', kind: 'input', url: 'https://www.facebook.com/events/create' },
    ...{ box: 'input[maxlength="64"]', button: '[aria-label="Create event"]', isOn: true },
  },
  {
    ...facebook,
    ...{
      surface: 'post',
      editor: 'details',
      kind: 'textarea',
      url: 'https://www.facebook.com/events/create',
    },
    ...{ box: '[role=main] form textarea', button: '[aria-label="Create event"]', isOn: true },
  },
  {
    ...facebook,
    ...{ surface: 'bio', editor: 'bio', kind: 'textarea', url: 'https://www.facebook.com/alex.morgan' },
    ...{ box: '[role=main] textarea', button: '[aria-label=Save]', isOn: true },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'quote', url: 'https://x.com/compose/quote' },
    ...{ box: dialogBox, button: '[data-testid=tweetButton]' },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'poll', kind: 'input', url: 'https://x.com/compose/poll' },
    ...{ box: 'input[name=Choice1]', button: '[data-testid=pollButton]', isOn: true },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'alt', kind: 'textarea', url: 'https://x.com/compose/post/media' },
    ...{ box: 'textarea', button: '[data-testid=saveAltText]', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'repost',
      kind: 'Quill',
      opener: '[role=article] >> text="Repost" >> nth=0',
    },
    ...{ box: dialogBox, button: '[role=dialog] >> text="Post"' },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'title',
      kind: 'textarea',
      url: 'https://www.linkedin.com/article/new/',
    },
    ...{ box: 'main textarea', button: 'main >> text="Next"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'bio',
      editor: 'headline',
      kind: 'textarea',
      url: 'https://www.linkedin.com/in/alex/edit/intro/',
    },
    ...{ box: 'textarea[id$=headline]', button: '[role=dialog] >> text="Save"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'name',
      editor: 'lastName',
      kind: 'input',
      url: 'https://www.linkedin.com/in/alex/edit/intro/',
    },
    ...{ box: 'input[id$=lastName]', button: '[role=dialog] >> text="Save"', isOn: true },
  },
  {
    ...instagram,
    ...{ surface: 'post', editor: 'reel', kind: 'Lexical', url: 'https://www.instagram.com/create/reel/' },
    ...{ box: dialogBox, button: '[role=dialog] [aria-label=Share]' },
  },
  {
    ...instagram,
    ...{ surface: 'post', editor: 'alt', kind: 'textarea', opener: '[aria-label="New post"]' },
    ...{ box: '[role=dialog] textarea', button: '[role=dialog] [aria-label=Share]', isOn: true },
  },
  {
    ...instagram,
    ...{
      surface: 'message',
      editor: 'story',
      kind: 'textarea',
      url: 'https://www.instagram.com/stories/sam_reed/7/',
    },
    ...{ box: 'section textarea', button: '[aria-label=Send]' },
  },
];

/** What stands in an editor that opens on a post which is out already. */
export const before = 'So proud of Jayden in Y4 today. Rain, at last.';

/** Posts that are out already, opened again. */
export const edits: Composer[] = [
  {
    ...facebook,
    ...{ surface: 'post', editor: 'edit', url: 'https://www.facebook.com/alex.morgan/posts/3' },
    ...{ box: dialogBox, button: '[role=dialog] [aria-label=Save]', isOn: true },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'edit', url: 'https://x.com/compose/edit' },
    ...{ box: dialogBox, button: '[data-testid=tweetButton]', isOn: true },
  },
  {
    ...linkedin,
    ...{ surface: 'post', editor: 'edit', kind: 'Quill', url: 'https://www.linkedin.com/preload/sharebox/' },
    ...{ box: dialogBox, button: '[role=dialog] >> text="Save"', isOn: true },
  },
  {
    ...instagram,
    ...{ surface: 'post', editor: 'edit', kind: 'Lexical', url: 'https://www.instagram.com/p/C1/' },
    ...{ box: dialogBox, button: '[role=dialog] [aria-label=Done]', isOn: true },
  },
];

/** Goes to a box as a person does, and puts the caret into it. */
export async function enterComposer(page: Page, { opener, box }: Composer): Promise<void> {
  if (opener) await page.click(opener);
  await page.click(box);
}

/** What the editor itself holds, which is more than what its DOM shows. */
export function readModel(page: Page, { editor }: Composer): Promise<string> {
  return page.evaluate((name) => {
    const { __editors } = window as unknown as { __editors: Record<string, { getText(): string }> };
    return __editors[name]?.getText() ?? '';
  }, editor);
}

/** What the page has recorded: what was posted, which of its shortcuts were fired. */
export function readRecord(
  page: Page,
): Promise<{ posted: { editor: string; text: string }[]; shortcuts: string[] }> {
  return page.evaluate(() => {
    const { __posted, __shortcuts } = window as unknown as {
      __posted: { editor: string; text: string }[];
      __shortcuts: string[];
    };
    return { posted: __posted, shortcuts: __shortcuts };
  });
}
