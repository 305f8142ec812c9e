/** Lists of values that are open by convention: clients were told that further ones may come. */
import { own, type Path } from '../document/pointer.ts';
import type { SchemaFinding } from './change.ts';
import { schemaAround } from './closed.ts';
import type { Difference } from './schema/index.ts';

/** True where the base says that its list of values may grow: `x-extensible-enum`, or `x-ms-enum` with `modelAsString`. */
export function isOpenEnum(
  { base }: Pick<Difference, 'base'>,
  finding: Pick<SchemaFinding, 'base' | 'trees'>,
): boolean {
  const schema = schemaAround(finding.base.at(base) as Path, finding.trees.base, 'enum');
  return own(schema, 'x-extensible-enum') !== undefined || own(own(schema, 'x-ms-enum'), 'modelAsString') === true;
}
