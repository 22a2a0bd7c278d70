import type { Network } from './networks.ts';

/**
 * What is known of one network beyond what every network shares. Structure comes first (src/page/composer/find-composer.ts); a line
 * here only refines it, and says when it was last seen to hold. Nothing here may be an English label.
 */
export type Site = {
  id: Network | 'any';
  hosts: readonly string[];
  /** A path that begins like this holds direct messages. */
  messagePaths: readonly string[];
  /** A path that holds no message after all. */
  postPaths?: readonly string[];
  /** Whether people show stories here: what is written below one goes out as a message. */
  stories?: true;
  /** What a short textarea by itself is for, and how long that may be; a bio where nothing is said. */
  short?: { surface: 'bio' | 'message' | 'post'; longest: number };
  /** The first that matches the box, or anything around it, says what is being written. */
  boxes: readonly {
    surface: 'post' | 'comment' | 'message' | 'bio' | 'name';
    selector: string;
    seen: string;
  }[];
  /** Where Enter by itself sends what is written, as last seen with the boxes above. */
  enterPosts?: readonly string[];
  /** Where it does so only as long as no button in words does: who prefers a button has one. */
  enterPostsAlone?: readonly string[];
  /** Where the text of the post that is being answered stands, within it. */
  answered?: string;
  /** What shows whose account it is: the first place that says one thing only. */
  accounts?: readonly {
    /** Right before the box, for who may post for several; or anywhere on the page. */
    place: 'box' | 'page';
    /** A link to the account or its portrait. */
    selector: string;
    /** Not within this. */
    outside?: string;
    /** What in the path of its address stays the same for one account. */
    name: RegExp;
    seen: string;
  }[];
};
