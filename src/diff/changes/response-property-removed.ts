/** A kind of change: a property was removed in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyRemovalRuling } from '../deprecation.ts';
import { neverHeld, propertyRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-property-removed',
  title: 'A property was removed in a response',
  sender: 'api',
  why: 'Clients that read it get nothing.',
  oasdiff: [
    'response-optional-property-removed',
    'response-required-property-removed',
    'response-optional-write-only-property-removed',
    'response-required-write-only-property-removed',
  ],
  judge: (difference, effect, finding) => {
    // Clients of a union could never count on one branch of it.
    if (difference.isOfBranch) return { breaking: false, level: 'info' };
    if (effect.is !== 'proved' && !difference.canOccur()) return neverHeld(difference, finding);
    return {
      breaking: true,
      ...(effect.is === 'proved' ? {} : { proof: 'rule' }),
      level: difference.required?.base ? 'error' : 'warning',
      ...propertyRemovalRuling(difference, finding),
    };
  },
  ...propertyRemoved,
});
