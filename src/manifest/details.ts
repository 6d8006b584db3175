import { isGuid } from '../domain/guid.ts';
import type { AppDetails } from './package-app.ts';

export type Given = Partial<Record<'app-id' | 'municipality' | 'website' | 'privacy' | 'terms', string>>;

/** Checks what was typed. The privacy and terms pages are the municipality's website until others are given. */
export function readDetails(given: Given): { details?: AppDetails; problems: string[] } {
  const { municipality = '', website = '', privacy = website, terms = website } = given;
  const appId = given['app-id'] ?? '';
  const problems: string[] = [];
  if (!isGuid(appId)) problems.push("--app-id: give the bot's application (client) id, a GUID");
  if (municipality === '' || municipality.length > 32) {
    problems.push('--municipality: give the name that stands as developer, at most 32 characters');
  }
  for (const [name, address] of Object.entries({ website, privacy, terms })) {
    if (name !== 'website' && address === website) continue;
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
      problems.push(`--${name}: give an address that begins with https://`);
    }
  }
  if (problems.length > 0) return { problems };
  return {
    details: {
      APP_ID: appId,
      MUNICIPALITY: municipality,
      WEBSITE_URL: website,
      PRIVACY_URL: privacy,
      TERMS_URL: terms,
    },
    problems,
  };
}
