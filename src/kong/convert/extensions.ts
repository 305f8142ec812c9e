/** The `x-kong-*` extensions of a document, with the references that Kong allows in them. */
import { isObject, own } from '../../document/pointer.ts';
import { plainValue } from '../../document/yaml-scalar.ts';
import { goData } from './go-data.ts';
import { sorted } from './go-json.ts';
import { child, keysOf, type Place, problemAt, textAt } from './place.ts';

const component = '#/components/x-kong/';

/** `x-kong-name`, or undefined. Throws a UserError where it is no name. */
export function kongName(place: Place): string | undefined {
  const named = child(place, 'x-kong-name');
  if (!named) return undefined;
  const name = textAt(named);
  if (name === undefined) throw problemAt(named, 'x-kong-name must be a text.');
  // The value is read as YAML once more, so blanks around it and a comment in it are not part of the name.
  return name.replace(/(?:^|\s)#.*$/s, '').trim() || undefined;
}

/** `x-kong-tags` of the root. Throws a UserError for anything but texts: `"123"` is read as a number there. */
export function kongTags(root: Place): string[] {
  const tags = child(root, 'x-kong-tags');
  if (!tags || !Array.isArray(tags.value)) return [];
  return tags.value.map((tag: unknown, index) => {
    if (typeof tag !== 'string' || typeof plainValue(tag) !== 'string')
      throw problemAt(child(tags, index)!, 'x-kong-tags must be a list of texts.');
    return tag;
  });
}

/**
 * A copy of an extension that is an object, with its keys sorted; a `$ref` in it leads to `#/components/x-kong/…`. Undefined
 * where there is none. Throws a UserError where it is something else, or its reference leads nowhere.
 */
export function kongObject(place: Place, name: string, root: Place): Record<string, unknown> | undefined {
  const found = child(place, name);
  if (!found) return undefined;
  if (!isObject(found.value)) throw problemAt(found, `${name} must be an object.`);
  const reference = own(found.value, '$ref');
  if (reference === undefined || reference === null) return copyOf(found);
  if (typeof reference !== 'string') throw problemAt(child(found, '$ref')!, 'A $ref must be a text.');
  if (!reference.startsWith(component))
    throw problemAt(child(found, '$ref')!, `References in x-kong extensions lead to ${component}…, nowhere else.`);
  let target: Place | undefined = root;
  for (const key of reference.slice(2).split('/')) target = target && child(target, key);
  if (!target || !isObject(target.value))
    throw problemAt(child(found, '$ref')!, `The reference "${reference}" leads to no object.`);
  return copyOf(target);
}

function copyOf(place: Place): Record<string, unknown> {
  return sorted(goData(place)) as Record<string, unknown>;
}

const pluginPrefix = 'x-kong-plugin-';

/** The names of the plugins that an object asks for. */
export function pluginNames(place: Place): string[] {
  return keysOf(place)
    .filter(key => key.startsWith(pluginPrefix))
    .map(key => key.slice(pluginPrefix.length));
}

export function pluginExtension(name: string): string {
  return pluginPrefix + name;
}
