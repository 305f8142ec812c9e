/** The manifests of the API Services Portal (the documents of a `gwa apply` file) with the places where they stand. */
import type { SourceText } from '../kong/read.ts';

export interface Manifests {
  /** The files that hold some. */
  readonly files: readonly string[];
}

/** Reads what is a manifest in these files; `variables` fill the placeholders of templates. Never throws. */
export function readManifests(_sources: readonly SourceText[], _variables: ReadonlyMap<string, string>): Manifests {
  return { files: [] };
}
