/** Kong declarative files and gwa configs → entities with the places where they stand. */

/** One file that may hold gateway configuration. */
export interface SourceText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

export interface GatewayFiles {
  /** The files that hold something of it. */
  readonly files: readonly string[];
}

/** Reads what is gateway configuration in these files; `variables` fill the placeholders of templates. Never throws. */
export function readGatewayFiles(
  _sources: readonly SourceText[],
  _variables: ReadonlyMap<string, string>,
): GatewayFiles {
  return { files: [] };
}
