import { defineConfig } from 'wxt';
import { bareEntrypoint } from './src/cli/build/bare-entrypoint.ts';
import { bundleRules } from './src/cli/build/bundle-rules.ts';
import { lightenScripts } from './src/cli/build/lighten-scripts.ts';
import { readPatternsLate } from './src/cli/build/read-patterns-late.ts';
import { validateProfiles } from './src/cli/validate/validate.ts';
import { makeManagedSchema } from './src/deploy/managed-schema.ts';
import { networkPatterns } from './src/sites/networks.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [bareEntrypoint(), bundleRules(), lightenScripts(), readPatternsLate()] }),
  hooks: {
    'build:before': async () => {
      const faults = await validateProfiles();
      if (faults.length > 0) throw new Error(`rules/profiles:\n${faults.join('\n')}`);
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return;
      files.push({
        relativeDest: 'managed-schema.json',
        contents: JSON.stringify(makeManagedSchema(), null, 2),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en_GB',
    permissions: ['storage', 'scripting'],
    commands: {
      'enter-banner': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_extension_shortcut__',
      },
    },
    host_permissions: networkPatterns,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // The public half only: it fixes the extension's id, which managed policy files name.
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsYhSp9JE7LVpjGuUozkib8QK9BxV9Hx4kThEVd3EPT2f79d3jZzrFR8zazg32hKgx5RDioXiKRYCob2sMlhEtcy1mkkwkQdFqddDeKmrJxHqtJHriODB5ihvqLzKvuSQiYKfergVuEh8Xmh8DoxX3xgvNrHnB8H1zpVuQuZb7skWeNa2XMG9aDEoRj2pVdUwKWlZpCJtHx0KHBxEgisUElt+2dpbUzeeCkzILOy/PkPajdWtwEQX3xxkfJfJD4+IBtR5WK4tC7frijz2nCIQ20QXV6seMHOlIML3cQOhS39aJ6yA5g/aSeFyVjWAPV8HL3c1MPzBjdat35WzWdOwyQIDAQAB',
          minimum_chrome_version: '120',
          // Firefox has no schema and warns of one.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
