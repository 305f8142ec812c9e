/** How messages name parts, and how parts are written on the wire. */
import type { Parameter } from './model/parameters.ts';
import { isList } from './model/schema-part.ts';
import type { Pair } from './pair.ts';

/** `query parameter limit`. */
export function parameterName(parameter: Pick<Parameter, 'in' | 'name'>): string {
  return `${parameter.in} parameter ${parameter.name}`;
}

/** `the query parameter limit`, by its name in the revision. */
export function theParameter({ base, revision }: Pair<Parameter>): string {
  const parameter = revision ?? base;
  return parameter ? `the ${parameterName(parameter)}` : 'the parameter';
}

/** How a value is written in a URL or header; equal where it is written alike. `explode` says nothing about plain values. */
export function serialisationOf(
  parameter: Pick<Parameter, 'style' | 'explode' | 'content' | 'schema'>,
  isPlain: boolean,
): string {
  if (parameter.content) return `as ${parameter.content.map(({ type }) => type).join()}`;
  const { style, explode, schema } = parameter;
  // Of one plain value form and the delimited styles make the same text; matrix and label do not.
  if (isPlain) return /^(form|spaceDelimited|pipeDelimited|deepObject|tabDelimited)$/.test(style) ? 'form' : style;
  // The simple style writes lists with commas, exploded or not.
  if (style === 'simple' && schema && isList(schema)) return style;
  return `${style}${explode ? ', exploded' : ''}`;
}
