/** specgate.yaml → a checked config. What is not described in `shape.ts` is refused with its place (T-12). */
import path from 'node:path';
import { type Option, options } from '../command-line/options.ts';
import type { Document } from '../document/document.ts';
import { refuseDuplicates } from '../document/duplicates.ts';
import { decodeText, parseDocument } from '../document/parse.ts';
import type { Path } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Position } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { truncate } from '../text.ts';
import { type ConfigData, configShape, type Form, type Shape } from './shape.ts';

export interface Config {
  data: ConfigData;
  /** As messages name it: `specgate.yaml`, `REF:specgate.yaml`. */
  file: string;
  /** The folder, absolute, that paths in it are relative to. */
  folder: string;
  /** Where the entry at a path is written. */
  place(path: Path): Position;
}

/** Reads a config. `folder` is what its paths are relative to. Throws a UserError with file, line and column. */
export function readConfig(bytes: Uint8Array, file: string, folder: string): Config {
  const text = decodeText(bytes, file);
  if (isEmpty(text)) {
    throw new UserError('The config is empty; name the documents under apis, or delete the file.', {
      file,
      line: 1,
      column: 1,
    });
  }
  const document = parseDocument(text, file);
  refuseDuplicates(document);
  const data = read(configShape, document.data, [], document) as ConfigData;
  refuseUnknownApis(data, document);
  return { data, file, folder, place: at => document.locate(at).start };
}

/** The APIs in the order of the config, their files relative to `cwd`, with `/`. */
export function apiFiles(config: Config, cwd: string): { name: string; file: string }[] {
  return [...(config.data.apis ?? [])].map(([name, api]) => {
    const file = path.resolve(config.folder, api.file.replaceAll('\\', '/'));
    return { name, file: path.relative(cwd, file).split(path.sep).join('/') };
  });
}

function isEmpty(text: string): boolean {
  return text.split('\n').every(line => /^\s*(#|---\s*$|$)/.test(line));
}

/** Checks `value` against its shape and gives it with Maps for maps, so that no name can meet a prototype (T-08). */
function read(shape: Shape, value: unknown, at: Path, document: Document): unknown {
  switch (shape.type) {
    case 'object':
      return readObject(shape, mapping(value, at, document), at, document);
    case 'map':
      return readMap(shape, mapping(value, at, document), at, document);
    case 'list':
      if (!Array.isArray(value)) throw wrong(at, 'a list', value, document);
      return value.map((item, index) => read(shape.of, item, [...at, index], document));
    case 'flag':
      if (typeof value !== 'boolean') throw wrong(at, 'true or false', value, document);
      return value;
    case 'choice':
    case 'open-choice':
      return readChoice(shape, value, at, document);
    default:
      return readText(shape.form, value, at, document);
  }
}

function mapping(value: unknown, at: Path, document: Document): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(at, 'a mapping (key: value)', value, document);
}

function readObject(
  shape: Shape & { type: 'object' },
  value: Record<string, unknown>,
  at: Path,
  document: Document,
): unknown {
  const found: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (!Object.hasOwn(shape.keys, key)) throw unknownKey(key, shape, at, document);
    found[key] = read(shape.keys[key]!, child, [...at, key], document);
  }
  const missing = shape.required.find(key => !Object.hasOwn(value, key));
  if (missing !== undefined) {
    throw refuse(at, `${nameOf(at)} lacks "${missing}": ${lowerFirst(shape.keys[missing]!.help)}.`, document);
  }
  return found;
}

function unknownKey(key: string, shape: Shape & { type: 'object' }, at: Path, document: Document): UserError {
  const path = [...at, key];
  const shown = JSON.stringify(truncate(key, 60));
  const option = (options as readonly Option[]).find(one => one.name === key);
  if (at.length === 0 && typeof option?.config === 'object') {
    return refuse(path, `${shown} stands elsewhere in the config: at ${option.config.join('.')}.`, document);
  }
  const near = didYouMean(key, Object.keys(shape.keys));
  // `api:` with names below it is a slip of the pen, and no attempt to set the flag.
  if (at.length === 0 && option && !near) {
    const why = option.loosens ? 'it loosens a guard' : 'it belongs to one run';
    return refuse(path, `The config cannot set ${shown}, since ${why}; give --${key} on the command line.`, document);
  }
  const hint = near || `; the keys here are ${Object.keys(shape.keys).join(', ')}`;
  return refuse(path, `${shown} is no key of ${at.length === 0 ? 'the config' : nameOf(at)}${hint}.`, document);
}

function readMap(
  shape: Shape & { type: 'map' },
  value: Record<string, unknown>,
  at: Path,
  document: Document,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, child] of Object.entries(value)) {
    const path = [...at, key];
    if (!matches(shape.names, key)) {
      const shown = JSON.stringify(truncate(key, 60));
      throw refuse(path, `${shown} is no name for ${nameOf(at)}: it must be ${shape.names.says}.`, document);
    }
    found.set(key, read(shape.of, child, path, document));
  }
  return found;
}

function readChoice(
  shape: Shape & { type: 'choice' | 'open-choice' },
  value: unknown,
  at: Path,
  document: Document,
): string {
  const { choices } = shape;
  const isOpen = shape.type === 'open-choice';
  if (typeof value === 'string' && (choices.includes(value) || (isOpen && matches(shape.form, value)))) return value;
  const or = isOpen ? `, or ${shape.form.says}` : '';
  const hint = typeof value === 'string' ? didYouMean(value, choices) : '';
  throw wrong(at, `one of ${choices.join(', ')}${or}`, value, document, hint);
}

function readText(form: Form | undefined, value: unknown, at: Path, document: Document): string {
  if (typeof value === 'number' || typeof value === 'boolean') {
    throw wrong(at, form?.says ?? 'text', value, document, '; put it in quotes');
  }
  if (typeof value !== 'string' || !(form ? matches(form, value) : value !== ''))
    throw wrong(at, form?.says ?? 'text', value, document);
  return value;
}

function matches(form: Form, text: string): boolean {
  return new RegExp(form.pattern, 'u').test(text);
}

function refuseUnknownApis(data: ConfigData, document: Document): void {
  const names = [...(data.apis?.keys() ?? [])];
  for (const [product, { apis }] of data.products ?? []) {
    const index = apis.findIndex(name => !names.includes(name));
    if (index === -1) continue;
    const at = ['products', product, 'apis', index];
    const hint = didYouMean(apis[index]!, names);
    throw refuse(at, `${nameOf(at)} names "${truncate(apis[index]!, 60)}", which is not under apis${hint}.`, document);
  }
}

function wrong(at: Path, wants: string, value: unknown, document: Document, hint = ''): UserError {
  return refuse(at, `${nameOf(at)} must be ${wants}; it is ${describe(value)}${hint}.`, document);
}

function refuse(at: Path, message: string, document: Document): UserError {
  return new UserError(message, { file: document.file, ...document.locate(at).start });
}

/** `products.climbon.apis[0]`, for messages. */
function nameOf(at: Path): string {
  if (at.length === 0) return 'The config';
  return truncate(
    at.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`)).join(''),
    120,
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `"${truncate(value, 60)}"` : `the ${typeof value} ${value}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
