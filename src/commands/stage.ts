/** `specgate stage`: a product enters the catalog. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'stage',
  'Bring products of the config into a catalog, where nobody can call them yet',
  operandsFor.any,
  [
    {
      line: 'specgate stage --gateway staging',
      does: 'Every product of the config, to look at before it is published',
    },
  ],
);
