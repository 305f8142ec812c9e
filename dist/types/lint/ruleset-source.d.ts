import type { Loader, Origin, RemoteReader } from '../document/loader.ts';
import { UserError } from '../errors.ts';
import { type Source } from './ruleset.ts';
export declare const profileNames: readonly ['bc-gov', 'bc-gov-2022', 'minimal'];
/** The source of a profile of ours. */
export declare function builtInSource(name: string): Source;
export declare function builtInTarget(target: string): string | undefined;
/** The source of a ruleset file. Throws a UserError where it cannot be read. */
export declare function fileSource(origin: Origin, loader: Loader, remote: RemoteReader | undefined): Source;
/** Throws where a ruleset is JavaScript or a package: both are code (T-10). */
export declare function refuseCode(target: string, refuse: (message: string) => UserError): void;
/** A ruleset from an allowed host, held to its pin (`https://…/rules.yaml#sha256-<hex>`). Throws a UserError. */
export declare function remoteSource(target: string, remote: RemoteReader | undefined, refuse: (message: string) => UserError): Promise<Source>;
