/** Whether an answer can be an entity of Kong: what is read of it later has the types that it is read as. */
import type { Fields } from './entity.ts';
/** The first field that has a type which Kong never gives it; undefined: all is well. */
export declare function oddField(entity: Fields): string | undefined;
