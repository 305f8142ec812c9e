/** a version takes the place of another only where it does all that the other did. */
import { defineItem, type Evidence } from '../item.ts';
import { lostSince } from '../offers.ts';
import { atMost } from '../traffic/evidence.ts';
import { routesDocument } from '../traffic/examples.ts';

export default defineItem({
  id: 'R-69',
  title: 'A version replaces another only where it is compatible',
  section: 'L',
  proves:
    'Product lifecycle, replace: the new version is compatible and a superset (all plans, APIs and operations kept)',
  gate: 'block',
  why: 'Replace moves every subscriber at once and asks none of them; what the new version lacks, all of them lose.',
  remedy:
    'Keep the plans, the environments and the APIs of the product, and take breaking changes back; or publish a new major version beside the old one (supersede).',
  evidence: ['openapi', 'gateway-config', 'manifest'],
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: 'not-applicable', reason: 'Nothing is replaced: this is the first version of the API.' };
    if (!change) {
      const says = 'There is no base to compare with; --base with a git revision gives one.';
      return { status: 'unknown', evidence: [{ kind: 'openapi', where: api.file, says }] };
    }
    const { breaking, baseVersion, version } = change;
    const step = `from ${baseVersion ?? 'no version'} to ${version ?? 'no version'}`;
    if (breaking)
      return {
        status: 'not-applicable',
        reason: `The changes ${step} break consumers: they supersede the version and cannot replace it (R-70).`,
      };
    const { offers } = context;
    const lost = offers ? lostSince(offers.before, offers.now) : [];
    if (lost.length > 0) return { status: 'fail', evidence: atMost(lost, 10, 'of the kind') };
    const says = `The changes ${step} break nothing, so that the version may replace the one before.`;
    const kept = offers?.now.filter(({ hasApi }) => hasApi).slice(0, 3) ?? [];
    return {
      status: 'pass',
      evidence: [
        { kind: 'openapi', where: api.file, says },
        ...(offers ? kept : []).map(({ kind, where, name }): Evidence => {
          return { kind, where, says: `The product ${name} offers all that it did.` };
        }),
      ],
    };
  },
  examples: [
    {
      says: 'Without a base nobody knows what changed.',
      files: { 'openapi.yaml': routesDocument },
      expect: 'unknown',
    },
    {
      says: 'The same with a gateway beside it.',
      files: { 'openapi.yaml': routesDocument, 'kong.yaml': '_format_version: "3.0"\nservices: []\n' },
      expect: 'unknown',
    },
  ],
});
