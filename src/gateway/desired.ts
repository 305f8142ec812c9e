/** What this commit wants: the products of the config with their plans, APIs and documents. */
import type { Document } from '../document/document.ts';
import type { Plan, Ref } from './model.ts';

export interface DesiredApi extends Ref {
  /** Its name under `apis` in the config; `version` is `info.version` of the document. */
  readonly file: string;
  /** The root document, and every document that it refers to, so that what is published is what was linted (T-13). */
  readonly document: Document;
  readonly referenced: readonly Document[];
  /** One document without references to other files, as a gateway takes it. */
  readonly bundled: unknown;
  /** `sha256:…` over the bundled document with sorted keys. */
  readonly digest: string;
}

export interface DesiredProduct extends Ref {
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly apis: readonly DesiredApi[];
  readonly visibility: { readonly view: string; readonly subscribe: string };
  readonly deprecatedOn?: string;
  readonly sunsetOn?: string;
  /** `sha256:…` over everything above. */
  readonly digest: string;
}

export interface Desired {
  readonly products: readonly DesiredProduct[];
  readonly commit: { readonly sha: string; readonly time: number } | undefined;
}
