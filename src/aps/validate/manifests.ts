/** Everything that the directory's server would say about manifests, as far as files tell: fields, values, rules of products. */

import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { GatewayFiles } from '../../kong/read.ts';
import type { Part } from '../../kong/stream.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import { didYouMean } from '../../suggest.ts';
import { truncate } from '../../text.ts';
import type { Manifest, Manifests } from '../manifests.ts';
import { validateActivation } from './activation.ts';
import { datasetFields, environmentFields, type Field, type Fields, issuerFields, productFields } from './fields.ts';
import { type Collector, collector, type GatewaySettings, placeOf, sorted, type Validation } from './finding.ts';

/**
 * Validates the manifests that are applied together with these gateway files. Pure: what the portal's database decides
 * (whether an organization, a dataset of the catalogue or an issuer exists) is left out or told as depending.
 */
export function validateManifests(
  manifests: Manifests,
  gateway: Pick<GatewayFiles, 'services'>,
  settings: GatewaySettings,
): Validation {
  const into = collector();
  for (const manifest of manifests.all) {
    if (!manifest.hasKind)
      into.refuse(
        'input',
        'This config template is not supported',
        placeOf(manifest),
        'gwa apply takes documents with a kind alone: add kind: CredentialIssuer.',
      );
    if (manifest.kind === 'DraftDataset') validateDataset(manifest, into);
    else if (manifest.kind === 'Product') validateProduct(manifest, into);
    else if (manifest.kind === 'CredentialIssuer') validateIssuer(manifest, into);
    else if (manifest.kind === 'Environment') validateLoneEnvironment(manifest, into);
  }
  refuseEqual(manifests.datasets, 'dataset', into);
  refuseEqual(manifests.products, 'product', into);
  refuseEqual(manifests.issuers, 'issuer', into);
  validateActivation(manifests, gateway, settings, into);
  return { findings: sorted(into.findings), unchecked: into.unchecked };
}

function validateDataset(dataset: Manifest, into: Collector): void {
  validateFields(dataset, [], dataset.data, datasetFields, into);
  const date = own(dataset.data, 'record_publish_date');
  if (typeof date === 'string' && !hasPlaceholder(date) && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    into.accept(
      'manifest',
      `record_publish_date is no day: ${truncate(date, 40)}`,
      placeOf(dataset, 'record_publish_date'),
      'Write a day such as 2026-01-31.',
    );
  // Our parser reads it as text, that of gwa as a time.
  if (typeof date === 'string' && /^\d/.test(dataset.written('record_publish_date')))
    into.accept(
      'manifest',
      'record_publish_date is not quoted',
      placeOf(dataset, 'record_publish_date'),
      `gwa reads it as a time, not as a day: write '${truncate(date, 20)}' with quotes.`,
    );
}

function validateLoneEnvironment(environment: Manifest, into: Collector): void {
  into.refuse(
    'manifest',
    'The kind Environment cannot be applied',
    placeOf(environment),
    'The portal has no such call: nest the environment in its Product, under environments.',
  );
  validateFields(environment, [], environment.data, { ...environmentFields, product: { type: 'text' } }, into);
}

function validateIssuer(issuer: Manifest, into: Collector): void {
  validateFields(issuer, [], issuer.data, issuerFields, into);
  const details = own(issuer.data, 'environmentDetails');
  if (!Array.isArray(details)) return;
  for (const [index, one] of details.entries()) {
    for (const key of ['clientSecret', 'initialAccessToken']) {
      const secret = own(one, key);
      if (typeof secret === 'string' && secret !== '' && !hasPlaceholder(secret))
        into.accept(
          'manifest',
          `${key} stands in the file`,
          placeOf(issuer, 'environmentDetails', index, key),
          'A secret in a repository is known to everybody who reads it: fill it in by a template, and change it.',
        );
    }
  }
}

function validateProduct(product: Manifest, into: Collector): void {
  validateFields(product, [], product.data, productFields, into);
  const environments = own(product.data, 'environments');
  if (environments === undefined || (Array.isArray(environments) && environments.length === 0)) {
    into.accept(
      'manifest',
      'The product has no environments',
      placeOf(product, 'environments'),
      'On an update the portal deletes all environments that are not listed: list every one that shall stay.',
    );
    return;
  }
  if (!Array.isArray(environments)) return;
  const seen = new Map<string, number>();
  for (const [index, environment] of environments.entries()) {
    const name = own(environment, 'name');
    if (typeof name !== 'string') continue;
    const first = seen.get(name);
    if (first !== undefined && !hasPlaceholder(name))
      into.refuse(
        'manifest',
        `The environment ${name} stands twice`,
        placeOf(product, 'environments', index, 'name'),
        `It stands already in line ${product.line('environments', first, 'name')}: a product has each environment once.`,
      );
    seen.set(name, first ?? index);
  }
}

function validateFields(part: Part, path: Path, data: Record<string, unknown>, fields: Fields, into: Collector): void {
  for (const [key, value] of Object.entries(data)) {
    if (path.length === 0 && key === 'kind') continue;
    const place = placeOf(part, ...path, key);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field) validateField(part, [...path, key], value, field, into);
    else if (!hasPlaceholder(key))
      into.refuse(
        'manifest',
        `"${truncate(key, 60)}" is an excess property and therefore is not allowed`,
        place,
        `Take it out${didYouMean(key, Object.keys(fields))}; the fields here are ${Object.keys(fields).join(', ')}.`,
      );
  }
  for (const [key, field] of Object.entries(fields)) {
    const value = own(data, key);
    if (field.isRequired && (value === undefined || value === null || value === ''))
      into.refuse('manifest', `'${key}' is required`, placeOf(part, ...path), `Add ${key}.`);
  }
}

function validateField(part: Part, path: Path, value: unknown, field: Field, into: Collector): void {
  const key = toText(path.filter(one => typeof one === 'string').at(-1));
  const place = placeOf(part, ...path);
  const refuse = (message: string, remedy: string): void =>
    into.refuse('manifest', `${key}: ${message}`, place, remedy);
  if (value === null) return;
  if (typeof value === 'string' && hasPlaceholder(value)) {
    if (field.choices || field.pattern || field.type !== 'text')
      into.skip(place, `Whether ${key} is valid is known when the template is rendered.`);
    return;
  }
  switch (field.type) {
    case 'flag':
      if (typeof value !== 'boolean') refuse('invalid boolean value', `${key} is true or false, without quotes.`);
      return;
    case 'texts':
      if (!Array.isArray(value)) refuse('invalid array', `${key} is a list of texts.`);
      else if (!value.every(item => typeof item === 'string'))
        refuse('invalid string value', `${key} is a list of texts.`);
      return;
    case 'objects':
      validateObjects(part, path, value, field, refuse, into);
      return;
    default:
      validateText(value, field, key, refuse);
  }
}

function validateObjects(
  part: Part,
  path: Path,
  value: unknown,
  field: Field,
  refuse: (message: string, remedy: string) => void,
  into: Collector,
): void {
  if (!Array.isArray(value)) {
    refuse('invalid array', 'It is a list of mappings.');
    return;
  }
  for (const [index, item] of value.entries()) {
    if (isObject(item)) validateFields(part, [...path, index], item, field.fields ?? {}, into);
    else refuse('invalid object', 'It is a list of mappings.');
  }
}

function validateText(
  value: unknown,
  field: Field,
  key: string,
  refuse: (message: string, remedy: string) => void,
): void {
  if (typeof value !== 'string') {
    refuse('invalid string value', `${key} is text${typeof value === 'number' ? ': put it in quotes' : ''}.`);
  } else if (field.choices && !field.choices.includes(value)) {
    const choices = field.choices.map(one => `'${one}'`).join(',');
    refuse(
      `should be one of the following; [${choices}]`,
      `"${truncate(value, 60)}" is none${didYouMean(value, field.choices)}.`,
    );
  } else if (field.pattern && !field.pattern.expression.test(value)) {
    refuse(`Not match in '${field.pattern.expression.source}'`, `${key} is ${field.pattern.says}.`);
  }
}

/** A second one of a name replaces the first. */
function refuseEqual(list: readonly Manifest[], noun: string, into: Collector): void {
  const first = new Map<string, Manifest>();
  for (const manifest of list) {
    if (manifest.name === undefined || hasPlaceholder(manifest.name)) continue;
    const before = first.get(manifest.name);
    if (before && before.file === manifest.file)
      into.accept(
        'manifest',
        `The ${noun} ${manifest.name} stands twice`,
        placeOf(manifest, 'name'),
        `It stands already in line ${before.line('name')}, and this one replaces it.`,
      );
    first.set(manifest.name, before ?? manifest);
  }
}
