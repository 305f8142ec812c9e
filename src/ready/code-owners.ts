/** The people that a repository names as owners of its code, whom the config may ask attestations to come from. */
import type { Person } from './entry-fields.ts';
import type { FileTree } from './file-tree.ts';

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** Every owner that the file names, `@handle` or an address, in lower case; undefined where there is no such file. */
export function codeOwners(tree: FileTree): ReadonlySet<string> | undefined {
  const place = places.find(one => tree.files.includes(one));
  if (place === undefined) return undefined;
  const lines = (tree.text(place) ?? '').split(/\r\n|\n|\r/);
  // A line is a pattern and its owners; a section of GitLab may have owners too.
  const owners = lines.flatMap(line =>
    line
      .replace(/#.*/, '')
      .split(/\s+/)
      .filter(word => /^@|.@./.test(word)),
  );
  return new Set(owners.map(owner => owner.toLowerCase()));
}

/** Whether a person is among them, by GitHub handle or email. */
export function isOwner({ email, github }: Person, owners: ReadonlySet<string>): boolean {
  const handle = github === undefined ? undefined : `@${github.replace(/^@/, '')}`;
  return [email, handle].some(name => name !== undefined && owners.has(name.toLowerCase()));
}
