/** The work that a comparison may cost, in counted steps: the same documents always end at the same place. */
/** One step stands for about ten microseconds of a slow machine. */
export declare class Budget {
    readonly limit: number;
    spent: number;
    constructor(limit: number);
    spend(steps: number): void;
    get left(): number;
    get isSpent(): boolean;
}
/** Why something was left undecided when nothing is left. */
export declare const tooMuch = "comparing these documents takes too many steps";
