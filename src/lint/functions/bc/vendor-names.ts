/** Schemas named after a product or framework (G-41). */
import type { RuleFunction } from '../../rule.ts';
import { namedSchemas } from './named-schemas.ts';
import { oneFinding } from './places.ts';

interface Options {
  /** Names as their makers spell them; only whole words in that spelling count. */
  vendors: string[];
}

const vendorNames: RuleFunction<Options> = (_value, { vendors }, context) => {
  const hits = namedSchemas(context).filter(({ name }) => vendors.some(vendor => contains(name, vendor)));
  const names = hits.map(one => one.name);
  return oneFinding(
    hits.map(one => one.at),
    `Named after a product: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}.`,
  );
};
export default vendorNames;

/** `SAP` is in `SAPOrder` and `Order_SAP`, not in `SAPLING`; `System.` begins a name of .NET. */
function contains(name: string, vendor: string): boolean {
  if (vendor.endsWith('.')) return name.startsWith(vendor);
  const index = name.indexOf(vendor);
  if (index < 0) return false;
  const before = name[index - 1] ?? '';
  const after = name.slice(index + vendor.length);
  return !/[A-Z]/.test(before) && !/^[a-z]/.test(after) && !/^[A-Z]+(?![a-z])/.test(after);
}
