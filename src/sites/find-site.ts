import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Network } from './networks.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

const sites: Record<Network, Site> = { facebook, x, linkedin, instagram };

/** A page that is none of the networks' own: structure alone has to do. */
const any: Site = { id: 'any', hosts: [], messagePaths: [], boxes: [] };

/** What is known of the network of this host name. */
export function findSite(hostname: string): Site {
  return (
    Object.values(sites).find(({ hosts }) =>
      hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
    ) ?? any
  );
}
