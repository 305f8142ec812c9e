/** Where and why a text is not JSON, in words; JSON.parse says it differently in every version of Node. */
interface JsonError {
    message: string;
    offset: number;
}
/** The first syntax error of a text that JSON.parse refused. */
export declare function findJsonError(text: string): JsonError;
export {};
