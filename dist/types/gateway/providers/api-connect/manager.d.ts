import type { Io } from '../../../io.ts';
import { type Clock, type HttpAnswer, type Limits } from '../../http.ts';
import type { Ref } from '../../model.ts';
import type { ApiConnectSettings } from './settings.ts';
export type Data = Readonly<Record<string, unknown>>;
/** A product or an API of a catalog, as far as the platform tells it. */
export interface Entry extends Ref {
    readonly url: string;
    /** As the server writes it. */
    readonly state: string;
    readonly updated: string;
    readonly data: Data;
}
/** What is uploaded: names without `$ref`, one part for each document. */
export interface Upload {
    readonly product: Data;
    readonly apis: readonly Data[];
}
export type Operation = 'replace' | 'supersede' | 'set-migration-target' | 'execute-migration-target' | 'migrate-subscriptions';
/** All throw a UserError (exit 3) where the server refuses, does not answer, or answers nonsense. */
export interface Manager {
    readonly base: string;
    catalog(): Promise<Data>;
    settings(): Promise<Data>;
    gatewayServices(): Promise<readonly Data[]>;
    products(): Promise<readonly Entry[]>;
    /** Of the whole catalog, without documents, whatever their space. */
    productNames(): Promise<readonly Entry[]>;
    /** Null: there is none. */
    product(ref: Ref): Promise<Entry | null>;
    apis(): Promise<readonly Entry[]>;
    /** With its document; null: there is none. */
    api(ref: Ref): Promise<Entry | null>;
    /** Undefined: these credentials may not see them. */
    subscriptions(): Promise<readonly Data[] | undefined>;
    upload(how: 'stage' | 'publish', upload: Upload): Promise<HttpAnswer>;
    setProduct(ref: Ref, change: Data): Promise<HttpAnswer>;
    setApi(ref: Ref, change: Data): Promise<HttpAnswer>;
    remove(ref: Ref): Promise<void>;
    operate(operation: Operation, ref: Ref, body: unknown): Promise<HttpAnswer>;
}
export interface ManagerOptions {
    readonly settings: ApiConnectSettings;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export declare function openManager({ settings, clock, limits, notice }: ManagerOptions, io: Pick<Io, 'env' | 'cwd'>): Manager;
