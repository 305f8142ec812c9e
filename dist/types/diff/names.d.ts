import type { Encoding } from './model/content.ts';
import type { Parameter } from './model/parameters.ts';
import type { Pair } from './pair.ts';
/** `query parameter limit`. */
export declare function parameterName(parameter: Pick<Parameter, 'in' | 'name'>): string;
/** `the query parameter limit`, by its name in the revision. */
export declare function theParameter({ base, revision }: Pair<Parameter>): string;
/** How a value is written in a URL or header; equal where it is written alike. `explode` says nothing about plain values. */
export declare function serialisationOf(parameter: Pick<Parameter, 'style' | 'explode' | 'content' | 'schema'>, isPlain: boolean): string;
/** What matters of an encoding on the wire. */
export declare function encodingOf(encoding: Encoding | undefined): {
    contentType: string | undefined;
    style: string;
    headers: string;
};
