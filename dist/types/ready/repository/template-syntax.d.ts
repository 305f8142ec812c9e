/** The text of a Helm template → its tree: texts, actions and blocks, each with the line where it stands. */
export type Node = {
    kind: 'text';
    text: string;
    line: number;
} | {
    kind: 'output';
    pipeline: Pipeline;
    line: number;
    precedes: string;
} | {
    kind: 'assign';
    name: string;
    pipeline: Pipeline;
} | {
    kind: 'if';
    branches: {
        condition: Pipeline | undefined;
        body: Node[];
    }[];
} | {
    kind: 'with' | 'range';
    names: string[];
    pipeline: Pipeline;
    body: Node[];
    otherwise: Node[];
};
/** `a | b c`: each command takes the value of the one before as its last argument. */
export type Pipeline = readonly Operand[][];
export type Operand = {
    kind: 'literal';
    value: string | number | boolean | null;
}
/** A function's name. */
 | {
    kind: 'word';
    name: string;
}
/** `.Values.a` (no variable), `$.Values.a` (`$`), `$x.a` (`$x`). */
 | {
    kind: 'field';
    variable: string | undefined;
    path: string[];
} | {
    kind: 'group';
    pipeline: Pipeline;
    path: string[];
};
/** Undefined where blocks do not fit together or an action is not understood as one. */
export declare function parseTemplate(text: string): Node[] | undefined;
