import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** 16 bits tell a person's few accounts apart, and each code fits thousands of others on the same network. */
const bytes = 2;

/** What an account is kept by: its network and a short keyed hash of what the page knows it by, never its name. */
export function nameAccount(network: string, account: string, key: string): string {
  const hash = blake2s(utf8ToBytes(account), { key: hexToBytes(key), dkLen: bytes });
  return `${network}:${bytesToHex(hash)}`;
}

/** A key of this installation's own: the same account has another code elsewhere. */
export function makeAccountKey(): string {
  return bytesToHex(randomBytes(16));
}
