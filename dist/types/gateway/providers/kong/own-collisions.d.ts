import { type Entity } from './entity.ts';
/** Throws a UserError for live APIs whose routes Kong could not tell apart. */
export declare function refuseCollisions(entities: readonly Entity[]): void;
/** Live APIs whose routes Kong could not tell apart, as one sentence; what is off takes no requests. */
export declare function ownCollision(entities: readonly Entity[]): string | undefined;
