import type { InputError } from '../finding.ts';
import { type ManifestKind } from '../kong/recognise.ts';
import { type Part, type SourceText } from '../kong/stream.ts';
import type { Unfilled } from '../kong/template.ts';
export interface Manifest extends Part {
    readonly kind: ManifestKind;
    /** Undefined where it has none, or no text. */
    readonly name: string | undefined;
    /** False for a body without `kind`, as the portal's own API takes it; `gwa apply` refuses it. */
    readonly hasKind: boolean;
    /** Its number in the file, from 0. */
    readonly index: number;
    /** What its template still lacks. */
    readonly unfilled: Unfilled | undefined;
}
/** One environment of a product: nested, as it must be, or a manifest of its own. */
export interface EnvironmentPart extends Part {
    readonly product: Manifest | undefined;
    readonly name: string | undefined;
}
/** A document beside manifests that is none: of a kind that `gwa apply` passes over, or without any. */
export interface OtherDocument {
    readonly file: string;
    readonly line: number;
    readonly kind: string | undefined;
    /** True where it is Kong configuration. */
    readonly isConfig: boolean;
}
export interface Manifests {
    /** The files that hold some. */
    readonly files: readonly string[];
    readonly datasets: readonly Manifest[];
    readonly products: readonly Manifest[];
    /** Of all products, and those that stand alone. */
    readonly environments: readonly EnvironmentPart[];
    readonly issuers: readonly Manifest[];
    /** Of the kind GatewayService; the gateway files have them as services too. */
    readonly services: readonly Manifest[];
    /** All of the above that are documents, in their order. */
    readonly all: readonly Manifest[];
    /** What else stands in the same files. */
    readonly others: readonly OtherDocument[];
    /** What could not be read in these files. */
    readonly problems: readonly InputError[];
}
/** Reads what is a manifest in these files; `variables` fill the placeholders of templates. Never throws. */
export declare function readManifests(sources: readonly SourceText[], variables: ReadonlyMap<string, string>): Manifests;
/** Sorts manifests by kind; for those of one API too. */
export declare function groupManifests(all: readonly Manifest[]): Omit<Manifests, 'others' | 'problems'>;
/** The text under a key; undefined for everything else. */
export declare function textAt(data: unknown, key: string): string | undefined;
