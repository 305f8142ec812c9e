/** What kustomizations make of the manifests that they take in: other image tags, other numbers of copies. */
import { own, toText } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { environmentOf } from './environment.ts';
import { readYaml } from './read-yaml.ts';

export interface Changed<T> {
  value: T;
  where: string;
}

/** Whether anything here is built by kustomize, whose overlays may stand in another repository too. */
export function hasKustomization(tree: FileTree): boolean {
  return tree.files.some(isKustomization);
}

/** The image that `images` makes of this one (as it is written, with its tag); undefined where no kustomization has it. */
export function kustomizedImage(image: string, tree: FileTree): Changed<string> | undefined {
  const name = nameOf(image);
  const found = entryOf(tree, 'images', entry => own(entry, 'name') === name);
  if (!found) return undefined;
  const [newName, newTag, digest] = ['newName', 'newTag', 'digest'].map(key => own(found.entry, key));
  const rest = digest === undefined ? (newTag === undefined ? image.slice(name.length) : `:${toText(newTag)}`) : '';
  const base = typeof newName === 'string' ? newName : name;
  return { value: digest === undefined ? base + rest : `${base}@${toText(digest)}`, where: found.where };
}

/** The number that `replicas` gives a workload, as it is written. */
export function kustomizedReplicas(workload: string, tree: FileTree): Changed<unknown> | undefined {
  const found = entryOf(tree, 'replicas', entry => own(entry, 'name') === workload);
  return found && { value: own(found.entry, 'count'), where: found.where };
}

/** Of several kustomizations the one for production counts; those of other environments do not. */
function entryOf(
  tree: FileTree,
  key: string,
  fits: (entry: unknown) => boolean,
): { entry: unknown; where: string } | undefined {
  const paths = tree.files.filter(file => isKustomization(file) && environmentOf(file) !== 'other');
  const isForProduction = (path: string): number => (environmentOf(path) === 'production' ? 0 : 1);
  for (const path of paths.sort((a, b) => isForProduction(a) - isForProduction(b))) {
    const document = readYaml(tree, path, [])[0];
    const list = own(document?.data, key);
    const index = document && Array.isArray(list) ? list.findIndex(fits) : -1;
    if (document && index !== -1)
      return {
        entry: (list as unknown[])[index],
        where: `${document.file}:${document.locate([key, index]).start.line}`,
      };
  }
  return undefined;
}

function isKustomization(file: string): boolean {
  return /(^|\/)kustomization\.ya?ml$/.test(file);
}

/** Without tag and digest; the colon of a port stands before the last slash. */
function nameOf(image: string): string {
  const plain = image.replace(/@.*$/, '');
  const slash = plain.lastIndexOf('/');
  const colon = plain.indexOf(':', slash + 1);
  return colon === -1 ? plain : plain.slice(0, colon);
}
