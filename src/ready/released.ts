/** Whether a version of a document was released before with other content: by the repository's tags. */
import { canonicalJson } from '../document/canonical.ts';
import type { Limits } from '../document/limits.ts';
import { Loader } from '../document/loader.ts';
import { getAt, toText } from '../document/pointer.ts';
import { gitSpace } from '../document/space.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Context } from './context.ts';

/** How repositories name the tag of a release of one API; last that of a repository of one API. */
const forms = ['-v', '-', '/v', '/', '@v', '@', '_v', '_', undefined];

/**
 * The tag of this API and version whose document says the same version, and whether that document is the same; undefined
 * where there is none. A tag of the repository's own version says nothing about a document of another version.
 */
export async function releasedAs(
  { name, path }: { name: string; path: string },
  documents: Tree,
  { tags, cwd, limits }: { tags: ReadonlySet<string>; cwd: string; limits: Limits },
): Promise<Context['released']> {
  const version = getAt(documents.root.data, ['info', 'version']);
  if (version === undefined || typeof version === 'object') return undefined;
  const plain = toText(version).replace(/^v/, '');
  const wanted = forms.flatMap(form => (form === undefined ? [`v${plain}`, plain] : [`${name}${form}${plain}`]));
  for (const tag of wanted) {
    if (!tags.has(tag)) continue;
    const released = await treeAt(`refs/tags/${tag}`, path, cwd, limits);
    if (!released || toText(getAt(released.root.data, ['info', 'version'])) !== toText(version)) continue;
    return { tag, sameContent: sameContent(released, documents) };
  }
  return undefined;
}

async function treeAt(revision: string, path: string, cwd: string, limits: Limits): Promise<Tree | undefined> {
  const loader = new Loader(limits);
  try {
    return await loadTree(loader.read({ space: gitSpace(revision, cwd), path }), loader);
  } catch (error) {
    // It was elsewhere then, or cannot be read: the tag says nothing about it.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whether two documents with all that they refer to hold the same data, whatever the order of keys. */
export function sameContent(a: Tree, b: Tree): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ root, documents }: Tree): string {
  const others = [...documents.values()].filter(document => document !== root).map(({ data }) => canonicalJson(data));
  return [canonicalJson(root.data), ...others.sort()].join('\n');
}
