/** G-52: the security rules are mandatory for protected data and strongly recommended for public data. */
import { own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { Hit } from './engine.ts';
import pages from './pages.generated.json' with { type: 'json' };

const securityRules = new Set(
  Object.entries(pages)
    .filter(([, page]) => 'security' in page && page.security === true)
    .map(([id]) => id),
);

/**
 * With `info.x-security-class: PUBLIC` errors of security rules become warnings, with any other class their warnings become
 * errors; without it, and where a config sets the rule's level itself, the ruleset's level stands.
 */
export function withSecurityClass(hits: Hit[], tree: Tree): Hit[] {
  const stated = own(own(tree.root.data, 'info'), 'x-security-class');
  if (typeof stated !== 'string') return hits;
  const [from, to] =
    stated.trim().toUpperCase() === 'PUBLIC' ? (['error', 'warning'] as const) : (['warning', 'error'] as const);
  return hits.map(hit =>
    hit.severity === from && securityRules.has(hit.rule.id) && !hit.rule.isFixedLevel ? { ...hit, severity: to } : hit,
  );
}
