import type { Step } from '../../provider.ts';
import type { Admin } from './admin.ts';
import { type Schemas } from './schema.ts';
/**
 * Looks at every entity that is created or changed. It checks schemas alone: references and names that are taken show only at
 * the write. Throws a UserError (exit 3) that names each entity that Kong would refuse, before anything is written.
 */
export declare function validateSteps(steps: readonly Step[], admin: Admin, schemas: Schemas): Promise<void>;
