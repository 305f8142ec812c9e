/** Values as YAML or JSON text, in the style of what stands around them. */
import { isObject } from './pointer.ts';
import type { SourceNode } from './source.ts';
import { plainValue } from './yaml-scalar.ts';

export interface ValueStyle {
  isJson: boolean;
  /** Inside brackets, where commas and brackets end a plain scalar. */
  isFlow: boolean;
  /** How the scalar that is replaced, or a neighbour, is written. */
  quotes: SourceNode['style'];
}

/** A scalar in the given style; quoted where it would be read as another type, or by a reader of YAML 1.1. */
export function writeScalar(value: unknown, { isJson, isFlow, quotes }: ValueStyle): string {
  if (typeof value !== 'string' || isJson) return JSON.stringify(value);
  if (quotes === 'double' || /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(value)) return JSON.stringify(value);
  if (quotes !== 'single' && canBePlain(value, isFlow)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

function canBePlain(text: string, isFlow: boolean): boolean {
  if (typeof plainValue(text) !== 'string' || looksTyped(text)) return false;
  if (!/^[\p{L}\p{N}_/$(]/u.test(text) || /: |:$| #|\s$/.test(text)) return false;
  return !isFlow || !/[,[\]{}]/.test(text);
}

/** What a reader of YAML 1.1 takes for something else than text: booleans, dates, base 60, digits with underscores. */
function looksTyped(text: string): boolean {
  return (
    /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) ||
    /^\d+(?:-\d\d?-\d|:\d)|^0[0-7]+$|^\d[\d_.]*_[\d_.]*$/.test(text)
  );
}

export interface FlowLayout {
  /** Between key and value: `:` or `: `. */
  colon: string;
  /** Indentation of the line that the value begins on, and what a level adds; on one line when `unit` is undefined. */
  indent: string;
  unit: string | undefined;
  newline: string;
}

/** A value in flow style; at most as deep as what fixes write (a list of mappings of scalars). */
export function writeFlow(value: unknown, style: ValueStyle, layout: FlowLayout): string {
  const { colon, indent, unit, newline } = layout;
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return writeScalar(value, { ...style, isFlow: true });
  const inner = { ...layout, indent: indent + (unit ?? '') };
  const parts = isList
    ? value.map(item => writeFlow(item, style, inner))
    : Object.entries(value).map(
        ([key, child]) => writeScalar(key, { ...style, isFlow: true }) + colon + writeFlow(child, style, inner),
      );
  const [open, close] = isList ? '[]' : '{}';
  if (unit === undefined || parts.length === 0) return open + parts.join(colon === ':' ? ',' : ', ') + close;
  return open + parts.map(part => newline + inner.indent + part).join(',') + newline + indent + close;
}

/** The lines of `key: value` in block style, without indentation; lists and mappings get two spaces. */
export function writeBlockEntry(key: string, value: unknown, style: ValueStyle): string[] {
  const name = writeScalar(key, { ...style, quotes: 'plain' });
  if (Array.isArray(value) && value.length > 0) {
    return [`${name}:`, ...value.flatMap(item => writeBlockItem(item, style).map(line => `  ${line}`))];
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return [`${name}:`, ...blockLines(value, style).map(line => `  ${line}`)];
  }
  return [`${name}: ${writeFlow(value, style, oneLine)}`];
}

/** The lines of `- value` in block style, without indentation. */
export function writeBlockItem(value: unknown, style: ValueStyle): string[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [`- ${writeFlow(value, style, oneLine)}`];
  return blockLines(value, style).map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

function blockLines(value: Record<string, unknown>, style: ValueStyle): string[] {
  return Object.entries(value).flatMap(([key, child]) => writeBlockEntry(key, child, style));
}

const oneLine: FlowLayout = { colon: ': ', indent: '', unit: undefined, newline: '' };
