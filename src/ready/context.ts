/** Everything that a readiness item may look at, collected once per API; reading it is lazy and cannot fail. */

import type { ApiConnectFiles } from '../api-connect/product-files.ts';
import type { Manifests } from '../aps/manifests.ts';
import type { ConfigData } from '../config/shape.ts';
import type { Document } from '../document/document.ts';
import type { InputError } from '../finding.ts';
import type { GatewayFiles } from '../kong/read.ts';
import type { GatewayFacts } from './gateway-facts.ts';
import type { OfferedProduct } from './offers.ts';
import type { ProbeResults } from './probe-results.ts';
import type { Repository } from './repository.ts';

export interface Context {
  /** The API in the config: its document as messages name it, and from the top of the repository. */
  api: { name: string; file: string; path: string };
  /** Its OpenAPI document; undefined where it cannot be read (R-09 says so). */
  document: Document | undefined;
  /** A value of the document with `$ref`s followed; undefined where it leads nowhere. */
  resolve(value: unknown): unknown;
  /** Kong declarative files and gwa configs that concern this API. */
  gateway: GatewayFiles;
  /** Product files of API Connect, whichever APIs they offer. */
  apiConnect: ApiConnectFiles;
  /** DraftDataset, Product, Environment, CredentialIssuer, GatewayService manifests that concern this API. */
  manifests: Manifests;
  /** The files of the repository. */
  repository: Repository;
  config: ConfigData;
  /** What the gateway itself said, with credentials; undefined: nobody asked. */
  live: GatewayFacts | undefined;
  /** What `--probe URL` saw; undefined: nobody asked. */
  probe: ProbeResults | undefined;
  /** The comparison with the base; undefined where there is none. */
  change: { breaking: boolean; sameContent: boolean; baseVersion: string | null; version: string | null } | undefined;
  /** What the products of the base and of this state offer; undefined where there is no base to compare with. */
  offers: { before: readonly OfferedProduct[]; now: readonly OfferedProduct[] } | undefined;
  /** Where the document breaks the OpenAPI specification; undefined: nobody looked. */
  violations: readonly InputError[] | undefined;
  /** The base has no such document, or without one the gateway has no version of it: this is the first of the API. */
  isNew: boolean;
  /** The document of this version under a git tag (`v1.2.0`, `NAME-v1.2.0`); undefined where no tag names it. */
  released: { tag: string; sameContent: boolean } | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}
