/** What a kind of change is: one file each in `changes/`, with what several share in `twins/`; its page, texts and half of the tests are made from it. */
import type { Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { Bump, Level, Proof } from '../report/diff-report.ts';
import type { Api, Group, Operation } from './model/api.ts';
import type { Body } from './model/body.ts';
import type { Encoding, MediaType } from './model/content.ts';
import type { Header, Parameter } from './model/parameters.ts';
import type { Link, Response } from './model/responses.ts';
import type { SchemaPart } from './model/schema-part.ts';
import type { SecurityScheme } from './model/security.ts';
import type { Server } from './model/servers.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import type { Difference, Effect } from './schema/index.ts';
import type { Area } from './walk.ts';
/** Who sends the message: requests are the client's, responses the API's; callbacks and webhooks turn it round. */
export type Sender = 'client' | 'api';
/** What the walk pairs, by name. */
export interface Views {
    document: Api;
    server: Server;
    operation: Operation;
    parameter: Parameter;
    body: Body;
    'media-type': MediaType;
    encoding: Encoding;
    response: Response;
    header: Header;
    link: Link;
    'security-scheme': SecurityScheme;
    callback: Group;
    webhook: Group;
}
export type ViewName = keyof Views;
/** What a check may ask besides the pair. */
export interface Surroundings {
    /** Who sends the part. */
    readonly sender: Sender;
    /** Both documents. */
    readonly base: Api;
    readonly revision: Api;
    readonly policy: Policy;
    /** The operation that holds the part, on each side. */
    readonly operation: Pair<Operation>;
    /** True where every value of the first schema is one of the second. */
    contains(inner: SchemaPart, outer: SchemaPart, sender: Sender): boolean;
}
/** What a check found. Without paths it is about the pair itself. */
export interface Found {
    readonly message: string;
    readonly base?: Path | undefined;
    readonly revision?: Path | undefined;
    /** A policy of the config forbids it: no bump covers that. */
    readonly policy?: boolean;
    /** Where it differs from what the kind says. */
    readonly breaking?: boolean;
    readonly level?: Level;
    readonly bump?: Bump;
}
interface Texts {
    /** Kebab-case, a fact in the past tense; the file's name. */
    readonly id: string;
    /** One line. */
    readonly title: string;
    /** Who is hurt and how, or why nobody is. */
    readonly why: string;
    /** How to avoid it, or what to do. */
    readonly remedy: string;
    /** The checks of oasdiff that it stands for. */
    readonly oasdiff: readonly string[];
    readonly level: Level;
    readonly breaking: boolean;
    /** Asked for where it breaks nothing; what breaks asks for a major version. */
    readonly bump: Bump;
    readonly examples: readonly Example[];
}
export interface Example {
    /** What `frames.ts` puts into a document; empty for nothing there. */
    readonly base: string;
    readonly revision: string;
    /** False for a pair that looks alike and must not give this change. */
    readonly finds: boolean;
    /** The config under `diff` that it needs, as YAML. */
    readonly config?: string;
}
/** A change in what the walk pairs. */
export interface WalkChange<On extends ViewName = ViewName> extends Texts {
    readonly on: On;
    /** Absent where it does not matter who sends it. */
    readonly sender?: Sender;
    /** Looks at one pair; a text is a finding about the pair itself. */
    check(pair: Pair<Views[On]>, surroundings: Surroundings): string | Found | readonly Found[] | false | undefined;
}
/** A difference in a schema, where it stands. */
export interface SchemaFinding {
    readonly difference: Difference;
    readonly base: SchemaPart;
    readonly revision: SchemaPart;
    /** The documents, to look at what is written around. */
    readonly trees: {
        readonly base: Tree;
        readonly revision: Tree;
    };
    readonly area: Area;
    readonly policy: Policy;
}
/** What a kind of change makes of a difference otherwise than its effect on the values says. */
export interface Judgement {
    readonly breaking?: boolean;
    readonly level?: Level;
    readonly bump?: Bump;
    readonly proof?: Proof;
    /** A policy of the config forbids it. */
    readonly policy?: boolean;
}
/** A change in what values a schema accepts, found by the schema comparison. */
export interface SchemaChange extends Texts {
    readonly on: 'schema';
    /** Absent where the direction plays no part. */
    readonly sender?: Sender;
    /** As the schema comparison or `annotations.ts` names it. */
    readonly kind: string;
    /** The message: `{subject}`, `{parent}`, `{name}`, `{keyword}`, `{value}`, `{from}`, `{to}` and `{branch}` are filled in. */
    readonly says: string;
    /** `effect` is what the difference does to the values, in the direction that breaks. */
    judge?(difference: Difference, effect: Effect, finding: SchemaFinding): Judgement | undefined;
}
export type Change = WalkChange | SchemaChange;
/** Checks the types of a kind of change, and forgets which pairs it looks at, so that all stand in one list. */
export declare function defineChange<On extends ViewName>(change: WalkChange<On>): WalkChange;
/** Checks what a kind of change in requests shares with its twin in responses. */
export declare function defineTwins<const Shared extends Partial<Omit<SchemaChange, 'on'>>>(shared: Shared): Shared;
/** The same for changes in what the walk pairs. */
export declare function defineWalkTwins<On extends ViewName, Shared extends Partial<WalkChange<On>>>(shared: Shared & {
    readonly on: On;
}): Shared & {
    readonly on: On;
};
export declare function defineSchemaChange(change: Omit<SchemaChange, 'on'>): SchemaChange;
export {};
