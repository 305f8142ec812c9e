/** Spectral's message templates: `{{error}}`, `{{property}}`, `{{path}}`, `{{value}}`, `{{description}}`, `#{{print("…")}}`. */
import type { Document } from '../document/document.ts';
import { getAt, type Path, toPointer } from '../document/pointer.ts';
import type { Rule } from './ruleset.ts';

type Names = 'error' | 'property' | 'path' | 'value' | 'description';

/** The text of a finding: the rule's template, else its description, else the function's own message. */
export function formatMessage(rule: Rule, error: string, document: Document, path: Path, use: Path): string {
  // The engine asks for the place of what is missing, which `property` then names.
  const missing = use.length > path.length && path.length > 0 ? use.slice(path.length - 1).join('.') : undefined;
  const valueAt = (): unknown => (path.length === 0 ? document.data : getAt(document.data, path));
  const values: Record<Names, () => string> = {
    error: () => error,
    property: () => missing ?? String(path.at(-1) ?? ''),
    path: () => `#${toPointer(path)}`,
    value: () => printText(valueAt()),
    description: () => rule.description ?? '',
  };
  const print = (name: Names): string => {
    if (name === 'value') return printValue(valueAt());
    if (name !== 'property') return values[name]();
    const property = values.property();
    return property === '' ? 'The document ' : `"${property}" property `;
  };
  const own = fill(error, values, print);
  const template = rule.message ?? rule.description;
  if (template === undefined || template === '{{error}}') return own.trim();
  return fill(template, { ...values, error: () => own }, print).trim();
}

const placeholders =
  /#\{\{\s*print\(["'](error|property|path|value|description)["']\)\s*\}\}|\{\{\s*(error|property|path|value|description)\s*\}\}/g;

function fill(template: string, values: Record<Names, () => string>, print: (name: Names) => string): string {
  if (!template.includes('{{')) return template;
  return template.replace(placeholders, (_, printed: Names | undefined, named: Names | undefined) =>
    printed ? print(printed) : values[named!](),
  );
}

/** As `String` gives it, without calling what a document's keys (`toString`) would put in its way. */
function printText(value: unknown): string {
  if (Array.isArray(value)) return value.map(one => (one === null || one === undefined ? '' : printText(one))).join();
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

function printValue(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'Array[]' : 'Object{}';
  return JSON.stringify(value);
}
