/** What a mistake is: what somebody did, in which folder, and the one message that says what to do. */

export interface Mistake {
  /** The mistake, for people. */
  readonly did: string;
  /** The command line, without `specgate`. */
  readonly run: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `committed`: the files are a commit on `main`; `shallow`: a clone of depth 1 whose origin is gone. */
  readonly git?: 'committed' | 'shallow';
  /** Files that were changed since the commit, and command lines that ran before the mistake. */
  readonly then?: Readonly<Record<string, string>>;
  readonly before?: readonly string[];
  /** What the gateway at `http://127.0.0.1:8001` answers to everything; `down`: nobody listens there. */
  readonly gateway?: 'down' | { readonly status: number; readonly type: string; readonly body: string };
  readonly exit: 0 | 1 | 2 | 3;
  /** The message: all of standard error where the exit code is 2 or 3, else a line of the output. */
  readonly says: string;
}
