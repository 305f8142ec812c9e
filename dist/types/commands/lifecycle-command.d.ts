/** How the commands of the lifecycle are written: a name, words and operands; the rest they share. */
import type { OrderCommand } from '../gateway/order.ts';
import { type Command, type Operands } from './command.ts';
export declare const operandsFor: {
    readonly any: {
        readonly placeholder: 'PRODUCT…';
        readonly help: "A product, as NAME or NAME:VERSION; without one every product of the config";
        readonly min: 0;
        readonly max: 100;
    };
    readonly one: {
        readonly placeholder: 'PRODUCT';
        readonly help: "A product, as NAME or NAME:VERSION";
        readonly min: 1;
        readonly max: 1;
    };
    readonly pair: {
        readonly placeholder: 'OLD NEW';
        readonly help: 'Two products: the old one, then the new one';
        readonly min: 2;
        readonly max: 2;
    };
    readonly api: {
        readonly placeholder: 'API';
        readonly help: 'An API, as NAME or NAME:VERSION';
        readonly min: 1;
        readonly max: 1;
    };
};
export declare function lifecycleCommand(name: OrderCommand, summary: string, operands: Operands, examples: Command['examples']): Command;
