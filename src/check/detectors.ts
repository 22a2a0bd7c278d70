import type { Detector } from './context.ts';
import { detectAccountName } from './detectors/account-name.ts';
import {
  detectCredentials,
  detectOwnDetails,
  detectWorkEmail,
  detectWorkPhone,
} from './detectors/contact.ts';
import { detectDisclaimer } from './detectors/disclaimer.ts';
import { detectProfanity, detectSexual, detectSlur } from './detectors/lexicon.ts';
import { detectColleagueName, detectPupilName } from './detectors/person-names.ts';
import { detectTrustName } from './detectors/trust-name.ts';

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
