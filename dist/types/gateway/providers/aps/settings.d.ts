import type { GatewayConfig, Owner } from '../../context.ts';
import type { Ref } from '../../model.ts';
export interface ApsSettings {
    readonly config: GatewayConfig;
    readonly owner: Owner;
    readonly gateway: string;
    readonly qualifier: string | undefined;
    /** It is an environment of a pull request: with hosts of its own, and in no directory. */
    readonly isPreview: boolean;
    /** Of the directory; undefined: nothing is listed. */
    readonly environment: 'dev' | 'test' | 'prod' | 'sandbox' | 'other' | undefined;
    readonly hosts: readonly string[];
    /** What the team's own files say of datasets, by name; it wins over what is made of the config and the documents. */
    readonly datasets?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}
/** Throws a UserError where a key is missing, or the qualifier is one that the server would pass over in silence. */
export declare function apsSettings(config: GatewayConfig, { name, qualifier, owner }: {
    name: string;
    qualifier: string | undefined;
    owner: Owner;
}): ApsSettings;
/** The tag by which the server selects what one publish is about. */
export declare function selectTag({ gateway, qualifier }: Pick<ApsSettings, 'gateway' | 'qualifier'>): string;
/** What all names of Kong entities begin with: they are shared by all gateways of an installation. */
export declare function namePrefix({ gateway, qualifier }: Pick<ApsSettings, 'gateway' | 'qualifier'>): string;
/**
 * The product of the directory for a product version: one for each major version, so that consumers keep their access when a
 * version replaces another. The portal allows letters, digits, blanks, `(`, `)`, `&` and `-`.
 */
export declare function lineName({ name, version }: Ref): string;
/** Where states and contents are kept: a product without environments, which the directory does not list. */
export declare function ledgerName({ qualifier }: Pick<ApsSettings, 'qualifier'>): string;
export declare function lockName({ qualifier }: Pick<ApsSettings, 'qualifier'>): string;
/** An id in the portal's form (capital hex digits), the same whenever it is asked for. */
export declare function portalId(length: 8 | 12, ...about: readonly string[]): string;
export declare function datasetName({ config, gateway }: ApsSettings, product: string): string;
