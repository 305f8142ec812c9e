/** A kind of change: a property was removed in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyRemovalRuling } from '../deprecation.ts';
import { neverHeld, propertyRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-property-removed',
  title: 'A property was removed in a request',
  sender: 'client',
  why: 'Clients that send it are refused, or it is passed over and their request means something else.',
  oasdiff: ['request-property-removed'],
  judge: (difference, effect, finding) => {
    if (effect.is !== 'proved' && !difference.canOccur()) return neverHeld(difference, finding);
    return {
      ...(effect.is !== 'proved' && {
        breaking: true,
        proof: 'rule',
        level: difference.required?.base ? 'error' : 'warning',
      }),
      ...propertyRemovalRuling(difference, finding),
    };
  },
  ...propertyRemoved,
});
