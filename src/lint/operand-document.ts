/** Reads what an operand names, and tells what is no OpenAPI document from what is a wrong one. */
import type { Document } from '../document/document.ts';
import type { Loader, Origin } from '../document/loader.ts';
import { looksLikeOpenapi, mayBeOpenapi, notOpenapi, type Operand } from '../document/operands.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { LintRequest } from './request.ts';

/**
 * The document of an operand; undefined for what stands in a folder beside OpenAPI documents: it is no concern of the run,
 * readable or not, and counts for none of its limits. Throws a UserError for what was named and is none, or is broken.
 */
export async function readOperand(
  operand: Operand,
  loader: Loader,
  io: Io,
  published: LintRequest['published'],
): Promise<Document | undefined> {
  const { maxFileBytes } = loader.limits;
  let root: Document;
  if (operand.kind === 'published') root = loader.take(await textOf(operand.name, published), operand.name);
  else if (operand.kind === 'stdin') root = loader.take(await io.readStdin(maxFileBytes), '<stdin>');
  else if (operand.kind === 'remote') root = await loader.fetch(operand.url);
  else {
    if (operand.isFound && !seemsOpenapi(operand.origin, maxFileBytes)) return undefined;
    try {
      root = loader.read(operand.origin);
    } catch (error) {
      if (!(error instanceof UserError) || !operand.isFound || error.place.line === undefined) throw error;
      if (seemsOpenapi(operand.origin, maxFileBytes, true)) throw error;
      return undefined;
    }
  }
  if (openapiVersion(root.data)) return root;
  if (operand.kind === 'file' && operand.isFound && !looksLikeOpenapi(root.data)) return undefined;
  throw new UserError(notOpenapi(root.data), { file: root.file, line: 1, column: 1 });
}

async function textOf(file: string, published: LintRequest['published']): Promise<string> {
  if (published) return published(file);
  throw new UserError('What a gateway published is read by the commands, with a config that has gateways.', { file });
}

function seemsOpenapi({ space, path }: Origin, maxBytes: number, isBroken = false): boolean {
  try {
    return mayBeOpenapi(space.read(path, maxBytes), isBroken);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // It is told when it is read.
    return true;
  }
}
