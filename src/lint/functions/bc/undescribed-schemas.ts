/** Shared schemas that say nothing about themselves (G-40). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';
import { namedSchemas } from './named-schemas.ts';
import { amount, oneFinding } from './places.ts';
import { descriptionOf } from './schemas.ts';

/** One finding for the document; a title counts, and a name for another schema needs no words of its own. */
const undescribedSchemas: RuleFunction = (_value, _options, context) => {
  const silent: Path[] = [];
  let total = 0;
  for (const { raw, at } of namedSchemas(context)) {
    if (!isObject(raw) || own(raw, '$ref') !== undefined) continue;
    total++;
    const title = own(raw, 'title');
    if (!descriptionOf(raw).trim() && !(typeof title === 'string' && title.trim())) silent.push(at);
  }
  return oneFinding(silent, `${amount(silent.length, 'shared schema')} of ${total} without a description.`);
};
export default undescribedSchemas;
