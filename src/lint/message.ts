/** Spectral's message templates: `{{error}}`, `{{property}}`, `{{path}}`, `{{value}}`, `{{description}}`. */
import type { Document } from '../document/document.ts';
import { getAt, type Path, toPointer } from '../document/pointer.ts';
import type { Rule } from './ruleset.ts';

/** The text of a finding: the rule's template, else its description, else the function's own message. */
export function formatMessage(rule: Rule, error: string, document: Document, path: Path, use: Path): string {
  // The engine asks for the place of what is missing, which `property` then names.
  const missing = use.length > path.length && path.length > 0 ? use.slice(path.length - 1).join('.') : undefined;
  const values: Record<string, () => string> = {
    property: () => missing ?? String(path.at(-1) ?? ''),
    path: () => `#${toPointer(path)}`,
    value: () => printValue(path.length === 0 ? document.data : getAt(document.data, path)),
    description: () => rule.description ?? '',
  };
  const own = fill(error, values);
  const template = rule.message ?? rule.description;
  if (template === undefined || template === '{{error}}') return own.trim();
  return fill(template, { ...values, error: () => own }).trim();
}

function fill(template: string, values: Record<string, () => string>): string {
  if (!template.includes('{{')) return template;
  return template.replace(/\{\{\s*(error|property|path|value|description)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]!() : whole,
  );
}

function printValue(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'Array[]' : 'Object{}';
  return JSON.stringify(value);
}
