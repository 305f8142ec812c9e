/** Versions of Kong: what each of them knows, as far as what is rendered depends on it. */
import { UserError } from '../../errors.ts';
import type { KongConfig, KongPlugin, KongRoute, KongService, KongUpstream } from '../declarative.ts';

export interface Profile {
  /** As it was given: `3.9`, `2.8.5`, `0.14.1`. */
  readonly version: string;
  /** Of the declarative file; undefined before 1.1, which has none. */
  readonly formatVersion: '3.0' | '1.1' | undefined;
  /** Paths that are regular expressions begin with `~` (3.0). */
  readonly marksExpressions: boolean;
  /** Header values may be regular expressions (2.8). */
  readonly hasHeaderExpressions: boolean;
  /** Routes match headers (1.3). */
  readonly hasHeaders: boolean;
  /** Entities have tags (1.1). */
  readonly hasTags: boolean;
  /** Routes have names (0.15). */
  readonly hasRouteNames: boolean;
  /** Services have `enabled` (2.7). */
  readonly canDisable: boolean;
  /** key-auth can be told where to look (2.3). */
  readonly hasKeyPlaces: boolean;
  /** acl says `allow`, not `whitelist` (2.1). */
  readonly saysAllow: boolean;
  /** request-size-limiting has `size_unit` (2.0). */
  readonly hasSizeUnit: boolean;
  /** rate-limiting counts per node unless told otherwise (3.0; before, in the database). */
  readonly countsLocally: boolean;
}

/** Where nothing else is said. */
export const newest = '3.9';

/** Throws a UserError for what is no version of Kong, or one that specgate has no profile of. */
export function profileOf(version: string = newest): Profile {
  const [, majorText, minorText = '0'] = /^(\d+)(?:\.(\d+))?(?:[.-].*)?$/.exec(version) ?? [];
  const [major, minor] = [Number(majorText), Number(minorText)];
  const isSince = (wantedMajor: number, wantedMinor: number): boolean =>
    major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  if (majorText === undefined || major > 3 || !isSince(0, 14)) {
    throw new UserError(`There is no profile of Kong "${version}"; specgate knows 0.14 up to 3.x.`);
  }
  return {
    version,
    formatVersion: isSince(3, 0) ? '3.0' : isSince(1, 1) ? '1.1' : undefined,
    marksExpressions: isSince(3, 0),
    hasHeaderExpressions: isSince(2, 8),
    hasHeaders: isSince(1, 3),
    hasTags: isSince(1, 1),
    hasRouteNames: isSince(0, 15),
    canDisable: isSince(2, 7),
    hasKeyPlaces: isSince(2, 3),
    saysAllow: isSince(2, 1),
    hasSizeUnit: isSince(2, 0),
    countsLocally: isSince(3, 0),
  };
}

/** The configuration in the words of a version: what it does not know is left out, expressions are written as it reads them. */
export function forProfile(config: KongConfig, profile: Profile): KongConfig {
  const { _format_version: _, ...rest } = config;
  return {
    ...(profile.formatVersion && { _format_version: profile.formatVersion }),
    ...rest,
    services: (config.services ?? []).map(service => serviceFor(service, profile)),
    upstreams: (config.upstreams ?? []).map(upstream => upstreamFor(upstream, profile)),
  };
}

function serviceFor({ tags, routes, plugins, ...rest }: KongService, profile: Profile): KongService {
  return {
    ...rest,
    ...tagsFor(tags, profile),
    plugins: pluginsFor(plugins, profile),
    routes: (routes ?? []).map(route => routeFor(route, profile)),
  };
}

function routeFor({ tags, plugins, name, paths, ...rest }: KongRoute, profile: Profile): KongRoute {
  return {
    ...rest,
    ...(name !== undefined && profile.hasRouteNames && { name }),
    ...(paths && { paths: paths.map(path => (profile.marksExpressions ? path : path.replace(/^~/, ''))) }),
    ...tagsFor(tags, profile),
    plugins: pluginsFor(plugins, profile),
  };
}

function pluginsFor(plugins: readonly KongPlugin[] | undefined, profile: Profile): KongPlugin[] {
  return (plugins ?? []).map(({ tags, ...rest }) => ({ ...rest, ...tagsFor(tags, profile) }));
}

function upstreamFor({ tags, targets, ...rest }: KongUpstream, profile: Profile): KongUpstream {
  return {
    ...rest,
    ...tagsFor(tags, profile),
    targets: (targets ?? []).map(({ tags: own, ...target }) => ({ ...target, ...tagsFor(own, profile) })),
  };
}

function tagsFor(tags: string[] | undefined, { hasTags }: Profile): { tags?: string[] } {
  return hasTags && tags ? { tags } : {};
}
