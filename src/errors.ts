/** Errors that a user can mend, and the exit codes of the contract. Everything else that is thrown is a bug of ours. */

export const exitCodes = { open: 0, shut: 1, input: 2, refused: 3 } as const;

export interface ErrorPlace {
  file?: string;
  line?: number;
  column?: number;
}

/** The input or the config is wrong, or (with code 3) a gateway or GitHub refused: one clear sentence, no stack. */
export class UserError extends Error {
  readonly place: ErrorPlace;
  readonly exitCode: 2 | 3;

  constructor(message: string, place: ErrorPlace = {}, exitCode: 2 | 3 = 2) {
    super(message);
    this.name = 'UserError';
    this.place = place;
    this.exitCode = exitCode;
  }

  /** `file:line:column: message`, with what is known. */
  override toString(): string {
    const { file, line, column } = this.place;
    const where = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':');
    return where ? `${where}: ${this.message}` : this.message;
  }
}

/** The file is not there, so that who can do without it may go on; one that is there and cannot be read is another matter (T-12). */
export class MissingFileError extends UserError {}
