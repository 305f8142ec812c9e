/** THE table of every option: parser, help, completion, config, Action inputs and README are made from it. */
import { type CommandName } from './commands/index.ts';
export interface Option {
    /** The flag without `--`; also the config key and the Action input. */
    readonly name: string;
    /**
     * `flag` is there or not; `count` a whole number from 1; `number` any above 0; `shard` is `I/N`;
     * `format` is one of the choices, or `CHOICE=FILE`; `ruleset` one of the choices or a file.
     */
    readonly type: 'flag' | 'text' | 'choice' | 'count' | 'number' | 'shard' | 'format' | 'ruleset';
    /** One sentence without a full stop. */
    readonly help: string;
    readonly commands: readonly CommandName[];
    readonly short?: string;
    readonly choices?: readonly string[];
    readonly placeholder?: string;
    readonly default?: string | number;
    /** Environment variable that sets it. */
    readonly env?: string;
    /** Where the config may set it: under the same name, or at this place. */
    readonly config?: true | readonly string[];
    /** Loosens a guard (the * of the contract): the command line and Action inputs alone may set it. */
    readonly loosens?: true;
    readonly repeatable?: true;
}
export declare const reportFormats: readonly ['stylish', 'json', 'sarif', 'junit', 'markdown', 'html', 'github', 'gitlab'];
export declare const rulesetNames: readonly ['bc-gov', 'bc-gov-2022', 'minimal'];
export declare const failOnChoices: readonly ["error", "warning", "info", "hint", "never"];
/** A name stands twice where its choices differ between commands. */
export declare const options: readonly [{
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["stylish", "json", "sarif", "junit", "markdown", "html", "github", "gitlab"];
    readonly default: 'stylish';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the results, or write them to a file; repeat it for several';
    readonly commands: readonly ["check", "lint", "diff", "merge-reports"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["stylish", "json", "sarif", "junit", "markdown", "html", "github", "gitlab", "badge"];
    readonly default: 'stylish';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the checklist, or write it to a file; badge is an SVG picture; repeat it for several';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["stylish", "json", "markdown", "github"];
    readonly default: 'stylish';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the plan and what became of it, or write it to a file; repeat it for several';
    readonly commands: readonly ["plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "cleanup"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["yaml", "json"];
    readonly default: 'yaml';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT';
    readonly help: 'The syntax of the configuration';
    readonly commands: readonly ["render"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["stylish", "json", "matrix"];
    readonly default: 'stylish';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the list; matrix is for a job of GitHub Actions';
    readonly commands: readonly ["list"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["stylish", "json"];
    readonly default: 'stylish';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the answer';
    readonly commands: readonly ["explain", "config", "bump"];
}, {
    readonly name: 'format';
    readonly type: 'format';
    readonly choices: readonly ["yaml", "json"];
    readonly default: 'yaml';
    readonly repeatable: true;
    readonly placeholder: 'FORMAT[=FILE]';
    readonly help: 'How to print the configuration, or write it to a file';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'fail-on';
    readonly type: 'choice';
    readonly choices: readonly ["error", "warning", "info", "hint", "never"];
    readonly default: 'error';
    readonly placeholder: 'SEVERITY';
    readonly env: 'SPECGATE_FAIL_ON';
    readonly config: true;
    readonly help: 'The failing severity: findings at or above it shut the gate';
    readonly commands: readonly ["check", "lint", "diff"];
}, {
    readonly name: 'ruleset';
    readonly type: 'ruleset';
    readonly choices: readonly ["bc-gov", "bc-gov-2022", "minimal"];
    readonly default: 'bc-gov';
    readonly placeholder: 'NAME|FILE';
    readonly env: 'SPECGATE_RULESET';
    readonly config: true;
    readonly help: 'A ruleset of specgate, or a file in the format of Spectral';
    readonly commands: readonly ["check", "lint"];
}, {
    readonly name: 'base';
    readonly type: 'text';
    readonly placeholder: 'DOC';
    readonly env: 'SPECGATE_BASE';
    readonly help: 'A git revision or a file to compare with: findings that it already has do not count';
    readonly commands: readonly ["lint"];
}, {
    readonly name: 'base';
    readonly type: 'text';
    readonly placeholder: 'DOC';
    readonly env: 'SPECGATE_BASE';
    readonly help: 'The git revision (REF, or REF:path for one document) to compare with; on GitHub the event names it';
    readonly commands: readonly ["check"];
}, {
    readonly name: 'base';
    readonly type: 'text';
    readonly placeholder: 'DOC';
    readonly env: 'SPECGATE_BASE';
    readonly help: 'The document to compare with: a file, or a git revision for the same path there';
    readonly commands: readonly ["bump"];
}, {
    readonly name: 'base';
    readonly type: 'text';
    readonly placeholder: 'DOC';
    readonly env: 'SPECGATE_BASE';
    readonly help: 'A git revision to compare with: what became ready since, what got lost, what was attested anew';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'profile';
    readonly type: 'choice';
    readonly choices: readonly ["aps", "pillars", "strict"];
    readonly default: 'aps';
    readonly placeholder: 'PROFILE';
    readonly env: 'SPECGATE_PROFILE';
    readonly config: readonly ["ready", "profile"];
    readonly help: 'Which items are asked for: the APS checklist, the pillars of any gateway, or all with warn raised to block';
    readonly commands: readonly ["check", "ready"];
}, {
    readonly name: 'api';
    readonly type: 'text';
    readonly placeholder: 'NAME';
    readonly help: 'One API of the config';
    readonly commands: readonly ["check", "ready"];
}, {
    readonly name: 'probe';
    readonly type: 'text';
    readonly placeholder: 'URL';
    readonly help: 'Look at the deployed API from outside, without credentials, with a few GET, HEAD and OPTIONS requests';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'attest';
    readonly type: 'text';
    readonly placeholder: 'R-nn';
    readonly help: 'Write an attestation of this item; asks for what is not given where there is a terminal';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'by';
    readonly type: 'text';
    readonly placeholder: 'NAME';
    readonly help: 'Who attests';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'role';
    readonly type: 'text';
    readonly placeholder: 'ROLE';
    readonly help: 'As what that person may attest it';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'link';
    readonly type: 'text';
    readonly placeholder: 'URL';
    readonly help: 'What the attestation rests on';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'statement';
    readonly type: 'text';
    readonly placeholder: 'TEXT';
    readonly help: 'What is attested, in a sentence';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'expires';
    readonly type: 'text';
    readonly placeholder: 'YYYY-MM-DD';
    readonly help: 'The last day of the attestation; without it the longest that the item allows';
    readonly commands: readonly ["ready"];
}, {
    readonly name: 'write';
    readonly type: 'flag';
    readonly help: 'Write the version into the document; nothing else in it changes';
    readonly commands: readonly ["bump"];
}, {
    readonly name: 'second-opinion';
    readonly type: 'flag';
    readonly help: 'Ask npm openapi-diff too, and tell where the two disagree';
    readonly commands: readonly ["diff"];
}, {
    readonly name: 'fix';
    readonly type: 'flag';
    readonly help: 'Mend in the files what can be mended safely, and report the rest';
    readonly commands: readonly ["lint"];
}, {
    readonly name: 'watch';
    readonly type: 'flag';
    readonly help: 'Run again whenever a file changes, until Ctrl-C';
    readonly commands: readonly ["lint"];
}, {
    readonly name: 'gateway';
    readonly type: 'text';
    readonly placeholder: 'NAME';
    readonly help: 'A gateway of the config; where there is one alone it need not be named';
    readonly commands: readonly ["plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "cleanup"];
}, {
    readonly name: 'out';
    readonly type: 'text';
    readonly placeholder: 'FILE';
    readonly help: 'Write the plan to a file, for publish --plan';
    readonly commands: readonly ["plan"];
}, {
    readonly name: 'out';
    readonly type: 'text';
    readonly placeholder: 'DIR';
    readonly help: 'The folder to write to; without it everything goes to standard output';
    readonly commands: readonly ["render"];
}, {
    readonly name: 'drift';
    readonly type: 'flag';
    readonly help: 'Compare the gateway with what was published last; 1 where it differs';
    readonly commands: readonly ["plan"];
}, {
    readonly name: 'plan';
    readonly type: 'text';
    readonly placeholder: 'FILE';
    readonly help: 'Publish exactly this plan, or refuse because something moved';
    readonly commands: readonly ["publish"];
}, {
    readonly name: 'plan-digest';
    readonly type: 'text';
    readonly placeholder: 'sha256:…';
    readonly help: 'Publish exactly the plan with this digest, or refuse because something moved';
    readonly commands: readonly ["publish"];
}, {
    readonly name: 'dry-run';
    readonly type: 'flag';
    readonly help: 'Show the plan and change nothing; the gateway is only read';
    readonly commands: readonly ["stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "cleanup"];
}, {
    readonly name: 'map-plan';
    readonly type: 'text';
    readonly placeholder: 'OLD=NEW';
    readonly repeatable: true;
    readonly help: 'Where the subscribers of a plan go when no plan of the new product has its name; repeat it for several';
    readonly commands: readonly ["replace", "supersede", "set-migration-target"];
}, {
    readonly name: 'sunset';
    readonly type: 'text';
    readonly placeholder: 'DATE';
    readonly help: 'The last day on which a deprecated version works, such as 2027-06-30; by default the notice of the config from today';
    readonly commands: readonly ["deprecate", "supersede"];
}, {
    readonly name: 'adopt';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Take over objects at the gateway that have the names that we need and belong to others';
    readonly commands: readonly ["plan", "stage", "publish"];
}, {
    readonly name: 'allow-delete-all';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Remove everything of ours where the config has no products';
    readonly commands: readonly ["plan", "stage", "publish"];
}, {
    readonly name: 'max-deletions';
    readonly type: 'number';
    readonly placeholder: 'PERCENT';
    readonly default: 50;
    readonly loosens: true;
    readonly help: 'Refuse to delete more than this share of our objects at the gateway';
    readonly commands: readonly ["plan", "stage", "publish"];
}, {
    readonly name: 'yes';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Go on although subscriptions are lost';
    readonly commands: readonly ["retire", "remove"];
}, {
    readonly name: 'qualifier';
    readonly type: 'text';
    readonly placeholder: 'Q';
    readonly help: 'An environment of its own at the gateway, such as pr-12 (APS)';
    readonly commands: readonly ["plan", "stage", "publish", "cleanup"];
}, {
    readonly name: 'wait-approval';
    readonly type: 'count';
    readonly placeholder: 'SECONDS';
    readonly help: 'Wait for an approval at the gateway; 3 where it does not come';
    readonly commands: readonly ["stage", "publish"];
}, {
    readonly name: 'shard';
    readonly type: 'shard';
    readonly placeholder: 'I/N';
    readonly help: 'Only the I-th of N parts of the files, to share the work between jobs';
    readonly commands: readonly ["check", "lint", "diff"];
}, {
    readonly name: 'shards';
    readonly type: 'count';
    readonly placeholder: 'N';
    readonly help: 'A matrix of N jobs, each with its part for check --shard, instead of one for each API';
    readonly commands: readonly ["list"];
}, {
    readonly name: 'select-tag';
    readonly type: 'text';
    readonly placeholder: 'TAG';
    readonly repeatable: true;
    readonly help: 'A tag for every entity, instead of those of the document (x-kong-tags); repeat it for several';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'inso-compatible';
    readonly type: 'flag';
    readonly help: "Names as Insomnia's converter makes them, and no ids";
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'no-id';
    readonly type: 'flag';
    readonly help: 'Leave the ids out';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'oidc';
    readonly type: 'flag';
    readonly help: "Make openid-connect plugins of the document's security (Kong Enterprise)";
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'reuse-services';
    readonly type: 'flag';
    readonly help: 'One service for all paths, and one for all operations, whose servers and defaults are equal';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'skip-route-by-header';
    readonly type: 'flag';
    readonly help: 'No routes for the values of required header parameters';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'ignore-circular-refs';
    readonly type: 'flag';
    readonly help: 'Convert a document whose schemas demand themselves without end';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'treat-all-headers-as-required';
    readonly type: 'flag';
    readonly help: 'Routes for the values of optional header parameters too';
    readonly commands: readonly ["convert"];
}, {
    readonly name: 'allow-remote';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Accept an https URL as a document';
    readonly commands: readonly ["check", "lint", "diff"];
}, {
    readonly name: 'allow-host';
    readonly type: 'text';
    readonly placeholder: 'HOST';
    readonly repeatable: true;
    readonly loosens: true;
    readonly help: 'Follow $refs to this host, and pinned rulesets there; repeat it for several';
    readonly commands: readonly ["check", "lint", "diff", "bump"];
}, {
    readonly name: 'allow-code';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Run JavaScript of rulesets; only for rulesets that you trust like your own code';
    readonly commands: readonly ["check", "lint"];
}, {
    readonly name: 'allow-empty';
    readonly type: 'flag';
    readonly loosens: true;
    readonly help: 'Take it for no error when no file matches';
    readonly commands: readonly ["check", "lint"];
}, {
    readonly name: 'config-from';
    readonly type: 'choice';
    readonly choices: readonly ["base", "head"];
    readonly placeholder: 'WHOSE';
    readonly loosens: true;
    readonly help: 'Whose config, ruleset, baseline and suppressions decide; base on pull request events, else head';
    readonly commands: readonly ["check", "lint", "diff", "ready"];
}, {
    readonly name: 'config';
    readonly type: 'text';
    readonly placeholder: 'FILE';
    readonly env: 'SPECGATE_CONFIG';
    readonly help: 'The config; without it specgate.yaml in the working directory, where there is one';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'max-file-size';
    readonly type: 'number';
    readonly placeholder: 'MIB';
    readonly default: number;
    readonly loosens: true;
    readonly help: 'The largest file that is read, in MiB';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'max-total-size';
    readonly type: 'number';
    readonly placeholder: 'MIB';
    readonly default: number;
    readonly loosens: true;
    readonly help: 'All files of a run together, in MiB';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'max-files';
    readonly type: 'count';
    readonly placeholder: 'COUNT';
    readonly default: number;
    readonly loosens: true;
    readonly help: 'How many files a run reads';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'timeout';
    readonly type: 'number';
    readonly placeholder: 'SECONDS';
    readonly default: number;
    readonly loosens: true;
    readonly help: 'How long one document may take';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'quiet';
    readonly type: 'flag';
    readonly env: 'SPECGATE_QUIET';
    readonly help: 'No progress and no notes on standard error; results and errors stay';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'verbose';
    readonly type: 'flag';
    readonly env: 'SPECGATE_VERBOSE';
    readonly help: 'Say more on standard error; show the stack when specgate itself fails';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'version';
    readonly type: 'flag';
    readonly help: 'Print the version';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}, {
    readonly name: 'help';
    readonly type: 'flag';
    readonly short: 'h';
    readonly help: 'Print this help';
    readonly commands: readonly ["check", "lint", "diff", "bump", "ready", "plan", "stage", "publish", "deprecate", "retire", "archive", "restage", "online", "offline", "remove", "replace", "supersede", "set-migration-target", "execute-migration-target", "rollback", "status", "render", "convert", "list", "cleanup", "merge-reports", "explain", "init", "config", "completion"];
}];
type Entry = (typeof options)[number];
export type OptionName = Entry['name'];
export interface Shard {
    index: number;
    count: number;
}
export interface FormatChoice<Format extends string = string> {
    format: Format;
    /** Undefined for standard output. */
    file: string | undefined;
}
type One<E extends Entry> = E extends {
    type: 'format';
    choices: readonly (infer Format extends string)[];
} ? FormatChoice<Format> : E extends {
    type: 'choice';
    choices: readonly (infer Choice)[];
} ? Choice : E extends {
    type: 'count' | 'number';
} ? number : E extends {
    type: 'shard';
} ? Shard : string;
type Value<E extends Entry> = E extends {
    type: 'flag';
} ? boolean : E extends {
    repeatable: true;
} ? readonly One<E>[] : E extends {
    default: string | number;
} ? One<E> : One<E> | undefined;
type EntryOf<E extends Entry, Name extends CommandName> = E extends Entry ? Name extends E['commands'][number] ? E : never : never;
/** The values of a command's options by name, defaults filled in. */
export type OptionValues<Name extends CommandName> = {
    readonly [E in EntryOf<Entry, Name> as E['name']]: Value<E>;
};
/** The options of one command, in the order of the table. */
export declare function optionsOf(command: CommandName): Option[];
export {};
