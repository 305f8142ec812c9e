import type { SourceNode } from './source.ts';
export interface ValueStyle {
    isJson: boolean;
    /** Inside brackets, where commas and brackets end a plain scalar. */
    isFlow: boolean;
    /** How the scalar that is replaced, or a neighbour, is written. */
    quotes: SourceNode['style'];
}
/** A scalar in the given style; quoted where it would be read as another type, or by a reader of YAML 1.1. */
export declare function writeScalar(value: unknown, { isJson, isFlow, quotes }: ValueStyle): string;
export interface FlowLayout {
    /** Between key and value: `:` or `: `. */
    colon: string;
    /** Indentation of the line that the value begins on, and what a level adds; on one line when `unit` is undefined. */
    indent: string;
    unit: string | undefined;
    newline: string;
}
/** A value in flow style; at most as deep as what fixes write (a list of mappings of scalars). */
export declare function writeFlow(value: unknown, style: ValueStyle, layout: FlowLayout): string;
/** The lines of `key: value` in block style, without indentation; lists and mappings get two spaces. */
export declare function writeBlockEntry(key: string, value: unknown, style: ValueStyle): string[];
/** The lines of `- value` in block style, without indentation. */
export declare function writeBlockItem(value: unknown, style: ValueStyle): string[];
