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
  /** Words of what it answers. */
  answers?: string;
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
    answers: 'Bake sale raised £312',
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
    answers: 'Third time this month',
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
    answers: 'New season, new maps.',
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
    answers: 'Up before the sun.',
  },
];

/** The rest of the boxes. */
export const moreComposers: Composer[] = [
  {
    ...facebook,
    ...{ surface: 'message', editor: 'message' },
    ...{ box: '[data-pagelet=MWChat] [role=textbox]', button: '[aria-label="Press enter to send"]' },
    answers: 'Yes! See you at ten.',
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
    answers: 'Yes! See you at ten.',
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
    answers: 'Yes! See you at ten.',
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
    answers: 'Yes! See you at ten.',
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
    ...facebook,
    ...{ surface: 'post', editor: 'suite', url: 'https://business.facebook.com/latest/composer' },
    ...{ box: '[role=main] [role=textbox]', button: '[aria-label=Publish]' },
  },
  {
    ...facebook,
    ...{ surface: 'message', editor: 'messenger', url: 'https://business.facebook.com/latest/inbox/all' },
    ...{ box: '[role=main] [role=textbox]', button: '[aria-label="Press enter to send"]' },
    answers: 'This school is a joke',
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'deck', url: 'https://pro.x.com/i/decks/7' },
    ...{ box: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButton]' },
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
  {
    ...facebook,
    ...{ surface: 'message', editor: 'messenger', url: 'https://www.facebook.com/messages/t/7' },
    ...{ box: '[role=main] [role=textbox]', button: '[aria-label="Press enter to send"]' },
    answers: 'This school is a joke',
  },
  {
    ...facebook,
    ...{ surface: 'message', editor: 'storyReply', url: 'https://www.facebook.com/stories/7/' },
    ...{ box: '[role=main] [role=textbox]', button: '[role=main] [aria-label=Send]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'story', kind: 'textarea', url: 'https://www.facebook.com/stories/create' },
    ...{ box: '[role=main] textarea', button: '[aria-label="Share to story"]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'reel', url: 'https://www.facebook.com/reels/create' },
    ...{ box: dialogBox, button: '[role=dialog] [aria-label=Publish]' },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'poll', kind: 'input', url: 'https://www.facebook.com/groups/41/poll' },
    ...{ box: '[placeholder="Option 1"]', button: '[aria-label="Publish poll"]', isOn: true },
  },
  {
    ...facebook,
    ...{ surface: 'post', editor: 'alt', kind: 'textarea', url: 'https://www.facebook.com/photo/alt' },
    ...{ box: '[role=dialog] textarea', button: '[role=dialog] [aria-label=Save]', isOn: true },
  },
  {
    ...facebook,
    ...{
      surface: 'name',
      editor: 'name',
      kind: 'input',
      url: 'https://accountscenter.facebook.com/profiles/1000/name',
    },
    ...{ box: '[role=dialog] input >> nth=2', button: '[aria-label="Review change"]', isOn: true },
  },
  {
    ...facebook,
    ...{
      surface: 'name',
      editor: 'handle',
      kind: 'input',
      url: 'https://accountscenter.facebook.com/profiles/1000/username',
    },
    ...{ box: '[role=dialog] input', button: '[role=dialog] [aria-label=Done]', isOn: true },
  },
  {
    ...facebook,
    ...{ surface: 'message', editor: 'send', url: 'https://www.facebook.com/sharer/messenger' },
    ...{ box: dialogBox, button: '[role=dialog] [aria-label=Send] >> nth=0' },
  },
  {
    ...linkedin,
    ...{ surface: 'message', editor: 'send', kind: 'plain', url: 'https://www.linkedin.com/feed/send/' },
    ...{ box: dialogBox, button: '[role=dialog] >> text="Send" >> nth=1' },
  },
  {
    ...instagram,
    ...{ surface: 'message', editor: 'send', kind: 'input', url: 'https://www.instagram.com/p/C2/' },
    ...{ box: '[name=shareCommentText]', button: '[role=dialog] [aria-label=Send]' },
  },
  {
    ...x,
    ...{ surface: 'message', editor: 'send', url: 'https://x.com/home' },
    opener: '[aria-label="Share post"] >> nth=0',
    ...{ box: dialogBox, button: '[data-testid=dmComposerSendButton]' },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'community', url: 'https://x.com/i/communities/12' },
    ...{ box: '[data-testid=tweetTextarea_0]', button: '[data-testid=tweetButtonInline]' },
  },
  {
    ...x,
    ...{
      surface: 'post',
      editor: 'title',
      kind: 'textarea',
      url: 'https://x.com/compose/articles/edit/5',
    },
    ...{ box: 'main textarea', button: '[data-testid=publishButton]', isOn: true },
  },
  {
    ...x,
    ...{ surface: 'post', editor: 'article', url: 'https://x.com/compose/articles/edit/5' },
    ...{ box: '[data-testid=composer]', button: '[data-testid=publishButton]', isOn: true },
  },
  {
    ...x,
    ...{ surface: 'name', editor: 'handle', kind: 'input', url: 'https://x.com/settings/screen_name' },
    ...{ box: 'input[name=typedScreenName]', button: '[data-testid=settingsDetailSave]', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'group',
      kind: 'Quill',
      url: 'https://www.linkedin.com/groups/9/',
      opener: 'text="Start a post"',
    },
    ...{ box: dialogBox, button: '[role=dialog] >> text="Post"' },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'event',
      kind: 'Quill',
      url: 'https://www.linkedin.com/events/77/',
      opener: 'text="Start a post"',
    },
    ...{ box: dialogBox, button: '[role=dialog] >> text="Post"' },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'question',
      kind: 'textarea',
      url: 'https://www.linkedin.com/post/new/poll/',
    },
    ...{ box: '#poll-question', button: '[role=dialog] >> text="Done"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'poll',
      kind: 'input',
      url: 'https://www.linkedin.com/post/new/poll/',
    },
    ...{ box: '#poll-option-1', button: '[role=dialog] >> text="Done"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'title',
      kind: 'input',
      url: 'https://www.linkedin.com/events/create/',
    },
    ...{ box: '#event-form-name', button: '[role=dialog] >> text="Next"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'details',
      kind: 'textarea',
      url: 'https://www.linkedin.com/events/create/',
    },
    ...{ box: '#event-form-description', button: '[role=dialog] >> text="Next"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'post',
      editor: 'alt',
      kind: 'textarea',
      url: 'https://www.linkedin.com/post/new/media/',
    },
    ...{ box: '#image-alt-text', button: '[role=dialog] >> text="Save"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'message',
      editor: 'invite',
      kind: 'textarea',
      url: 'https://www.linkedin.com/in/sam/invite/',
    },
    ...{ box: '#custom-message', button: '[role=dialog] >> text="Send"', isOn: true },
  },
  {
    ...linkedin,
    ...{
      surface: 'name',
      editor: 'handle',
      kind: 'input',
      url: 'https://www.linkedin.com/public-profile/settings',
    },
    ...{ box: '#vanityUrl', button: 'main >> text="Save"', isOn: true },
  },
  {
    ...instagram,
    ...{
      surface: 'name',
      editor: 'handle',
      kind: 'input',
      url: 'https://www.instagram.com/accounts/edit/',
    },
    ...{ box: '#pepUsername', button: 'text="Submit"', isOn: true },
  },
  {
    ...instagram,
    ...{
      surface: 'post',
      editor: 'note',
      kind: 'textarea',
      url: 'https://www.instagram.com/direct/inbox/',
      opener: '[aria-label="Leave a note"]',
    },
    ...{ box: '[role=dialog] textarea', button: '[role=dialog] [aria-label=Share]' },
  },
];

/** What stands in an editor that opens on a post which is out already. */
export const before = 'So proud of Jayden in Y4 today. Rain, at last.';

/** Posts and comments that are out already, opened again. */
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
  {
    ...facebook,
    ...{ surface: 'comment', editor: 'commentEdit', url: 'https://www.facebook.com/alex.morgan/posts/4' },
    ...{ box: '[role=article] [role=article] [role=textbox]', button: '[role=article] [aria-label=Save]' },
    isOn: true,
    answers: 'Bake sale raised £312',
  },
  {
    ...linkedin,
    ...{
      surface: 'comment',
      editor: 'commentEdit',
      kind: 'Tiptap',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:5/',
    },
    ...{ box: 'article [role=textbox]', button: '[role=article] >> text="Save changes"', isOn: true },
    answers: 'New season, new maps.',
  },
];

/** All of them, by the page and what has to be pressed: one load serves several boxes. */
export const pages: Composer[][] = Object.values(
  Object.groupBy([...composers, ...moreComposers, ...rareComposers, ...edits], ({ url, opener }) =>
    [url, opener].join(),
  ),
).flatMap((group) => (group ? [group] : []));

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
