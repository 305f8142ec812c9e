/** Spectral's `unreferencedReusableObject`: each entry of a map of reusable objects is the target of some `$ref`. */
import { fromPointer, isObject, own, type Path, toPointer } from '../../document/pointer.ts';
import type { Target, Tree } from '../../document/tree.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';

const example =
  'Example valid options: { "reusableObjectsLocation": "#/components/schemas" }, { "reusableObjectsLocation": "#/$defs" }';
const pointerFragment = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;

export const checkOptions = optionsOf('unreferencedReusableObject', {
  example: example.slice('Example valid options: '.length),
  missing: `"unreferencedReusableObject" function is missing "reusableObjectsLocation" option. ${example}`,
  required: ['reusableObjectsLocation'],
  options: {
    reusableObjectsLocation: {
      accepts: value => typeof value === 'string' && pointerFragment.test(value),
      problem:
        '"unreferencedReusableObject" and its "reusableObjectsLocation" option support only valid JSON Pointer fragments, i.e. "#", "#/foo", "#/paths/~1user"',
    },
  },
});

export default function unreferencedReusableObject(
  value: unknown,
  options: { reusableObjectsLocation: string },
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const location = fromPointer(decode(options.reusableObjectsLocation.slice(1))) ?? [];
  const referenced = referencedIn(context);
  return Object.keys(value)
    .map((name): Path => [...location, name])
    .filter(path => !referenced.has(toPointer(path)))
    .map(path => ({ message: 'Potential orphaned reusable object has been detected', path }));
}

const cache = new WeakMap<object, Set<string>>();

/** Pointers into the root document that references lead to, in it (but not from inside their own target) and in other files. */
function referencedIn({ root, tree, version }: RuleContext): Set<string> {
  if (typeof root !== 'object' || root === null) return new Set();
  const known = cache.get(root);
  if (known) return known;
  const found = new Set<string>();
  cache.set(root, found);
  const inRoot = new Set<object>();
  for (const { object, ref, path } of referencesOf(root, version === '3.1' || version === '3.2')) {
    inRoot.add(object);
    if (found.has(ref.slice(1))) continue;
    const target = ref.startsWith('#/') ? fromPointer(decode(ref.slice(1))) : pathInRoot(tree?.target(object), tree);
    if (target && !target.every((key, index) => key === path[index])) found.add(toPointer(target));
  }
  for (const [object, target] of tree?.references() ?? []) {
    if (inRoot.has(object) || String(own(object, '$ref')).startsWith('#')) continue;
    const path = pathInRoot(target, tree);
    if (path) found.add(toPointer(path));
  }
  return found;
}

function pathInRoot(target: Target | undefined, tree: Tree | undefined): Path | undefined {
  return target && target.document === tree?.root ? target.path : undefined;
}

/** Every object with a `$ref`, and where it stands. What is written beside a `$ref` counts from OpenAPI 3.1 on. */
function* referencesOf(
  root: object,
  siblingsCount: boolean,
): Generator<{ object: object; ref: string; path: readonly string[] }> {
  const path: string[] = [];
  const open = [{ node: { root } as object, keys: ['root'], next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const key = level.keys[level.next++];
    if (key === undefined) {
      open.pop();
      path.pop();
      continue;
    }
    const object = own(level.node, key);
    if (typeof object !== 'object' || object === null) continue;
    if (object !== root) path.push(key);
    const ref = own(object, '$ref');
    if (typeof ref === 'string') yield { object, ref, path };
    if (typeof ref !== 'string' || siblingsCount) open.push({ node: object, keys: Object.keys(object), next: 0 });
    else path.pop();
  }
}

/** Percent signs in a fragment; a malformed one is taken as it stands. */
function decode(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
