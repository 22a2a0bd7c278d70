import type { Context, Detector } from './context.ts';
import { detectAccountName } from './detectors/account-name.ts';
import {
  detectCredentials,
  detectOwnDetails,
  detectWorkEmail,
  detectWorkPhone,
} from './detectors/contact.ts';
import { detectDisclaimer } from './detectors/disclaimer.ts';
import { detectProfanity, detectSexual, detectSlur, prepareLexicon } from './detectors/lexicon.ts';
import { detectColleagueName, detectPupilName } from './detectors/person-names.ts';
import { detectTrustName } from './detectors/trust-name.ts';
import type { Steps } from './steps.ts';

/** The detectors by the name that a category's file calls them by. */
export const detectors: Readonly<Record<string, Detector>> = {
  'account-name': detectAccountName,
  'colleague-name': detectColleagueName,
  credentials: detectCredentials,
  disclaimer: detectDisclaimer,
  'own-details': detectOwnDetails,
  profanity: detectProfanity,
  'pupil-name': detectPupilName,
  sexual: detectSexual,
  slur: detectSlur,
  'trust-name': detectTrustName,
  'work-email': detectWorkEmail,
  'work-phone': detectWorkPhone,
};

/** What takes a while to make ready the first time, by the detector that needs it. */
export const preparations: Readonly<Record<string, (context: Context) => Steps<unknown>>> = {
  profanity: prepareLexicon,
  sexual: prepareLexicon,
  slur: prepareLexicon,
};
