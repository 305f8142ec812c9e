/** What rendering for Kong starts from: an API with its document, the products that offer it, and what the gateway's config says. */
import type { Document } from '../../document/document.ts';
import type { Profile } from './profile.ts';

/** An API version, as a commit wants it. */
export interface RenderApi {
  /** Its name in the config. */
  readonly name: string;
  readonly version: string;
  /** The root document, for the places of what is wrong in it. */
  readonly document: Document;
  /** The whole without references to other files. */
  readonly bundled: unknown;
}

export interface RenderRateLimit {
  readonly count: number;
  readonly every: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

export interface RenderPlan {
  readonly name: string;
  /** Undefined: without limit. */
  readonly rateLimit?: RenderRateLimit;
  /** The APIs that it opens, each with its operations or all; undefined: all of the product. */
  readonly apis?: ReadonlyMap<string, readonly { readonly method: string; readonly path: string }[] | 'all'>;
}

/** A product version that offers the API. */
export interface RenderProduct {
  readonly name: string;
  readonly version: string;
  readonly plans: readonly RenderPlan[];
}

/** Who issues the tokens of callers, and the plugin of the platform that checks them (APS). */
export interface TokenIssuer {
  /** `jwt-keycloak` for tokens of programs, `oidc` for those of people. */
  readonly plugin: 'jwt-keycloak' | 'oidc';
  /** As the tokens name it in `iss`. */
  readonly url: string;
  /** What tokens must be for (`aud`); undefined: any client of the issuer gets through. */
  readonly audience: string | undefined;
}

/** How versions of one API stand side by side. */
export type VersionPlace = 'path' | 'host' | 'header';

export interface RenderSettings {
  readonly profile: Profile;
  /** Undefined: versions are not told apart, and only one can be live. */
  readonly versionIn: VersionPlace | undefined;
  /** By API: the major version that calls without a version get. */
  readonly defaultVersions: ReadonlyMap<string, string>;
  readonly routes: 'prefix' | 'operation';
  /** By API: the URL of the server behind the gateway, in the place of the document's `servers`. */
  readonly upstreams: ReadonlyMap<string, string>;
  readonly hosts: readonly string[];
  /** Origins of browsers that may call; undefined: CORS is left alone. */
  readonly corsOrigins: readonly string[] | undefined;
  /** The largest request, in bytes; undefined: what the document says (`info.x-slo.message-size`), else Kong's own limit. */
  readonly requestBytes: number | undefined;
  /** Further tags of every entity, such as `ns.my-gateway`. */
  readonly tags: readonly string[];
  /**
   * Of which callers only members of a plan's acl group (`product~major.plan`) get through: of those whom Kong itself knows as
   * its consumers (by key, name or their own JWT), of those with tokens of an issuer too, or of none.
   */
  readonly groupsOf: 'consumers' | 'all' | 'none';
  /** Undefined: the gateway has no plugin for tokens of an issuer but those that it names itself. */
  readonly tokens?: TokenIssuer | undefined;
  /** The plugins that the gateway has; undefined: those of Kong's open-source edition. */
  readonly plugins: ReadonlySet<string> | undefined;
}

/** What Kong cannot do of what is asked for; one sentence. */
export interface RenderLimitation {
  readonly what: string;
  readonly says: string;
}
