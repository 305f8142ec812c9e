/** How sensitive the data of an API are, as its document and its dataset state it: several items weigh more or less by it. */
import { own } from '../document/pointer.ts';
import type { Context } from './context.ts';
import type { Evidence } from './item.ts';

export interface SecurityClass {
  /** In capitals, such as `PUBLIC`, `PROTECTED B`. */
  name: string;
  isPublic: boolean;
  /** Where it is stated. */
  evidence: Evidence;
}

const publicClasses = ['PUBLIC', 'LOW-PUBLIC'];

/**
 * What `info.x-security-class` of the document and `security_class` of the datasets state; where they differ, one that is
 * not public. Undefined where nothing is stated: then nobody may take the data for public.
 */
export function securityClassOf({ document, manifests, api }: Context): SecurityClass | undefined {
  const stated: SecurityClass[] = [];
  const take = (value: unknown, kind: Evidence['kind'], where: string): void => {
    if (typeof value !== 'string' || value.trim() === '') return;
    const name = value.trim().toUpperCase();
    const isPublic = publicClasses.includes(name);
    stated.push({ name, isPublic, evidence: { kind, where, says: `The security class is ${name.slice(0, 40)}.` } });
  };
  if (document) {
    const { line } = document.locate(['info', 'x-security-class']).start;
    take(own(own(document.data, 'info'), 'x-security-class'), 'openapi', `${api.file}:${line}`);
  }
  for (const dataset of manifests.datasets)
    take(own(dataset.data, 'security_class'), 'manifest', `${dataset.file}:${dataset.line('security_class')}`);
  return stated.find(one => !one.isPublic) ?? stated[0];
}
