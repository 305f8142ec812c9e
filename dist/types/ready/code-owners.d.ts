/** The people that a repository names as owners of its code, whom the config may ask attestations to come from. */
import type { Person } from './attestations.ts';
import type { FileTree } from './file-tree.ts';
/** Every owner that the file names, `@handle` or an address, in lower case; undefined where there is no such file. */
export declare function codeOwners(tree: FileTree): ReadonlySet<string> | undefined;
/** Whether a person is among them, by GitHub handle or email. */
export declare function isOwner({ email, github }: Person, owners: ReadonlySet<string>): boolean;
