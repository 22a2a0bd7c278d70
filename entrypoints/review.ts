import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { review } from '../src/page/review.ts';

export default defineUnlistedScript(() => {
  review();
});
