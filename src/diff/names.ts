/** How messages name parts, and how parts are written on the wire. */
import { own } from '../document/pointer.ts';
import type { Encoding } from './model/content.ts';
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

/** What matters of an encoding on the wire. */
export function encodingOf(encoding: Encoding | undefined): {
  contentType: string | undefined;
  style: string;
  headers: string;
} {
  const value = encoding?.value ?? {};
  const type = own(value, 'contentType');
  const style = own(value, 'style');
  const explode = own(value, 'explode');
  const headers = own(value, 'headers');
  const required =
    typeof headers === 'object' && headers !== null
      ? Object.entries(headers)
          .filter(([, header]) => own(header, 'required') === true)
          .map(([name]) => name.toLowerCase())
          .sort()
      : [];
  const isForm = style === undefined || style === 'form';
  return {
    contentType: typeof type === 'string' ? type.toLowerCase().replaceAll(' ', '') : undefined,
    style: `${isForm ? 'form' : String(style)} ${explode ?? isForm}`,
    headers: required.join(),
  };
}
