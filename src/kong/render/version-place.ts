/** Where a route says which version of an API it is: in the path, the host, or the Accept header (guideline G-93). */
import { isObject, own } from '../../document/pointer.ts';
import { UserError } from '../../errors.ts';
import { slug } from '../convert/slug.ts';
import type { Profile } from './profile.ts';
import type { RenderApi, RenderSettings } from './request.ts';

/** `2` of `2.1.0`; a version that does not begin with a number stands for itself. */
export function majorOf(version: string): string {
  return /^v?(\d+)(?![\d])/i.exec(version)?.[1] ?? slug(version, { isInso: false });
}

/** True where calls without a version get this one. */
export function isDefault({ name, version }: RenderApi, { versionIn, defaultVersions }: RenderSettings): boolean {
  if (versionIn === undefined) return true;
  const wanted = defaultVersions.get(name);
  return wanted !== undefined && majorOf(wanted) === majorOf(version);
}

/** The prefix of all paths of an API version, where the version is in the path: `/orders/v2`. */
export function versionPath({ name, version }: RenderApi): string {
  return `/${slug(name, { isInso: false })}/v${majorOf(version)}`;
}

/** The hosts of an API version: `v2.api.gov.bc.ca` beside, for the default version, `api.gov.bc.ca`. */
export function hostsOf(api: RenderApi, settings: RenderSettings): string[] {
  if (settings.versionIn !== 'host') return [...settings.hosts];
  if (settings.hosts.length === 0) {
    throw new UserError('The gateway has version-in: host, but no hosts; name those that the versions stand before.');
  }
  const wildcard = settings.hosts.find(host => host.includes('*'));
  if (wildcard)
    throw new UserError(`No version can stand before the host ${wildcard}; name the hosts in full (version-in: host).`);
  const versioned = settings.hosts.map(host => `v${majorOf(api.version)}.${host}`);
  return isDefault(api, settings) ? [...versioned, ...settings.hosts] : versioned;
}

/**
 * The values of the Accept header that ask for a version, such as `application/json; version=2`.
 *
 * Kong compares with the whole header and in lower case, and `traditional_compatible` puts even the expression in lower
 * case, so that classes such as `\S` would turn into their opposites: there are none.
 */
export function acceptValues(api: RenderApi, profile: Profile): string[] {
  const major = majorOf(api.version);
  if (!profile.hasHeaders) {
    throw new UserError(
      `Kong ${profile.version} routes by no header (1.3 and later do); put the version of the gateway's APIs into the path or the host (version-in).`,
    );
  }
  if (profile.hasHeaderExpressions) {
    const number = major.replaceAll('.', '[.]');
    return [`~*; *version *= *"?${number}([.][0-9]+)*"? *([;,]|$)`];
  }
  // Before 2.8 only whole values match: the usual spellings of the document's own types.
  const numbers = [...new Set([major, `${major}.0`, api.version.toLowerCase()])];
  return mediaTypes(api.bundled).flatMap(type =>
    numbers.flatMap(number => [`${type};version=${number}`, `${type}; version=${number}`]),
  );
}

/** The types of the responses, without parameters, in lower case. */
function mediaTypes(document: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 40 || typeof value !== 'object' || value === null) return;
    const content = own(value, 'content');
    if (isObject(content)) for (const type of Object.keys(content)) found.add(type.split(';')[0]!.trim().toLowerCase());
    for (const below of Object.values(value)) visit(below, depth + 1);
  };
  visit(own(document, 'paths'), 0);
  const types = [...found].filter(type => /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type)).sort();
  return types.length > 0 ? types : ['application/json'];
}
