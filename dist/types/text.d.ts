/** One line for a terminal: control, bidi and line-ending characters become `\n`, `\u001b` and so on; tabs stay. */
export declare function visible(text: string): string;
/** At most `limit` UTF-16 units, the last one `…` where something was cut; never cuts a surrogate pair. */
export declare function truncate(text: string, limit: number): string;
/**
 * Takes the meaning of a workflow command from every line of a text that is already `visible`: `::` at the start of a
 * line, after white space or colours, and the old form `##[`, which GitHub's runner finds anywhere in a line.
 *
 * The runner compares by culture, which may pass over U+200B; it then cuts the name of the command at a fixed distance,
 * so that the name begins with `:` or `[` and is not known.
 */
export declare function breakCommands(text: string): string;
/** One line for the log, whatever the text holds: for standard output, standard error and progress. */
export declare function logLine(text: string): string;
/**
 * Free text longer than a line, for the log of a runner, which reads no command between the two lines around it.
 * `token` must be unknown to whoever wrote the text: 128 random bits.
 */
export declare function stopCommands(text: string, token?: string): string;
/** The text after `::name …::`, as the runner decodes it. */
export declare function commandData(text: string): string;
/** The value of a property of a workflow command. The runner drops a leading `=`, for which it has no code. */
export declare function commandProperty(text: string): string;
/** `::error file=a.yaml,line=1::message`, without a line break; empty and undefined properties are left out. */
export declare function workflowCommand(name: string, properties: Record<string, string | number | undefined>, data: string): string;
/** A Markdown code span: nothing in it is markup, a link or a mention. A text of nothing gives `(empty)`. */
export declare function codeSpan(text: string, limit?: number): string;
/**
 * A code span inside a cell of a GFM table, where `|` ends the cell unless an odd number of `\` stands before it. After
 * an odd number of them the reader sees one more.
 */
export declare function tableCodeSpan(text: string, limit?: number): string;
/** For the content of HTML elements and quoted attributes, on one line; what is hidden is shown as in a terminal. */
export declare function htmlText(text: string): string;
/** For the content of XML 1.0 elements and quoted attributes, on one line; decodes to the text, line breaks included. */
export declare function xmlText(text: string): string;
/** JSON, indented by two, that decodes to exactly the same data and holds no hidden character and no `##[`. */
export declare function jsonText(value: unknown): string;
/** For a SARIF message, where `[words](target)` would be a link (standard, 3.11.6). */
export declare function sarifText(text: string): string;
/** A relative URI reference for a path with `/`: every byte that is not plain is percent-encoded. */
export declare function uriPath(path: string): string;
