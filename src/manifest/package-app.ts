import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

/** What stands as ${{NAME}} in manifest/manifest.json: it is each municipality's own. */
export type AppDetails = {
  APP_ID: string;
  MUNICIPALITY: string;
  WEBSITE_URL: string;
  PRIVACY_URL: string;
  TERMS_URL: string;
};

const folder = new URL('../../manifest/', import.meta.url);
const otherFiles = ['nn-no.json', 'en-us.json', 'color.png', 'outline.png'];

export function fillManifest(details: AppDetails): unknown {
  const template: unknown = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  return fill(template, details);
}

/** Placeholders are replaced in the parsed values, so that a name with a quotation mark stays a name. */
function fill(value: unknown, details: AppDetails): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      if (!Object.hasOwn(details, name))
        throw new Error(`manifest/manifest.json asks for an unknown ${name}`);
      return details[name as keyof AppDetails];
    });
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, details));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, details)]));
}

/** The app package that Teams takes in: a flat zip. */
export function packageApp(details: AppDetails): Uint8Array {
  const files = otherFiles.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)))] as const);
  const manifest = strToU8(`${JSON.stringify(fillManifest(details), null, 2)}\n`);
  return zipSync({ 'manifest.json': manifest, ...Object.fromEntries(files) });
}
