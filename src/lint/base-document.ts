/** Where the base of a document is: the same path at a revision, or the one file that was named. */
import type { Origin } from '../document/loader.ts';
import { expandOperands, type Operand, type Spaces } from '../document/operands.ts';
import { UserError } from '../errors.ts';

/** The origin of an operand's base, where `base` is what `--base` says and `count` how many documents are linted. Throws a UserError. */
export function originOfBase(base: string, operand: Operand, count: number, spaces: Spaces, cwd: string): Origin {
  if (base.startsWith('published:'))
    throw new UserError('The base of a lint is a git revision or a file; specgate diff compares with a gateway.', {
      file: base,
    });
  const named = namedFile(base, spaces, cwd);
  if (named) {
    if (count > 1)
      throw new UserError('One file can be the base of one document only; name a git revision to compare several.', {
        file: base,
      });
    return named;
  }
  if (operand.kind !== 'file')
    throw new UserError('A document without a path has no counterpart in a revision; name a file as the base.');
  return spaces.atRevision(base, operand.origin.path);
}

function namedFile(base: string, spaces: Spaces, cwd: string): Origin | undefined {
  if (!/[:\\/.]/.test(base)) return undefined;
  try {
    const [operand] = expandOperands([base], spaces, { cwd, maxFiles: 1, allowEmpty: true, allowRemote: false });
    return operand?.kind === 'file' ? operand.origin : undefined;
  } catch (error) {
    // A name without a colon may be that of a revision.
    if (error instanceof UserError && !base.includes(':')) return undefined;
    throw error;
  }
}
