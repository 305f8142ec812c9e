import type { RuleResult } from '../rule.ts';
/** `#` stands for the digits, where they are allowed. A capital that starts a word has more letters or ends the text. */
declare const styles: {
    flat: string;
    camel: string;
    pascal: string;
    kebab: string;
    cobol: string;
    snake: string;
    macro: string;
};
export interface CasingOptions {
    type: keyof typeof styles;
    disallowDigits?: boolean;
    separator?: {
        char: string;
        allowLeading?: boolean;
    };
}
export declare const checkOptions: import("./options.ts").OptionsCheck;
export default function casing(value: unknown, options: CasingOptions): RuleResult[] | undefined;
export {};
