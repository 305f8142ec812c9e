/** What a look at a deployed API from outside saw; items read it, `probe.ts` makes it. */

/** What was looked at, and where; or why nothing can be said of it, which proves nothing either way. */
export type Look<Seen> =
  | ({ readonly isSeen: true; readonly where: string } & Seen)
  | { readonly isSeen: false; readonly where: string; readonly why: string };

export interface ProbeResults {
  /** The URL that was asked for. */
  readonly url: string;
  /** Under which the paths of the document were asked for. */
  readonly base: string;
  /** How many requests and handshakes were made. */
  readonly requests: number;
  readonly tls: Look<TlsFacts>;
  readonly redirect: Look<RedirectFacts>;
  readonly authentication: Look<AuthenticationFacts>;
  readonly rateLimit: Look<RateLimitFacts>;
  readonly errors: Look<ErrorFacts>;
  readonly health: Look<AnswerFacts>;
  readonly metrics: Look<AnswerFacts>;
  readonly cors: Look<CorsFacts>;
  readonly headers: Look<HeaderFacts>;
  readonly document: Look<DocumentFacts>;
}

export interface TlsFacts {
  /** As negotiated: `TLSv1.3`. */
  readonly version: string;
  /** Versions below 1.2 that the server agrees to as well. */
  readonly oldVersions: readonly string[];
  /** The name is covered by the certificate. */
  readonly isNameCovered: boolean;
  /** An authority that this machine trusts vouches for it. */
  readonly isTrusted: boolean;
  /** Why it is not trusted, in OpenSSL's word; undefined where it is. */
  readonly distrust: string | undefined;
  /** It was seen through a proxy: one that opens TLS shows a certificate of its own. */
  readonly isProxied: boolean;
  /** `YYYY-MM-DD`, the last day. */
  readonly validTo: string;
  /** Whole days until then; below zero where it is over. */
  readonly daysLeft: number;
}

export interface RedirectFacts {
  /** `redirect`: to https on the same host; `refused`: nothing answers without TLS; `error`: it answers with 4xx or 5xx. */
  readonly outcome: 'redirect' | 'elsewhere' | 'refused' | 'error' | 'served';
  /** 0 where nothing answered. */
  readonly status: number;
}

export interface AuthenticationFacts {
  readonly operations: readonly {
    /** `GET /orders/{id}`. */
    readonly operation: string;
    readonly url: string;
    readonly status: number;
    /** `demanded`: 401 or 403; `answered`: a 2xx without credentials; `unclear`: anything else. */
    readonly outcome: 'demanded' | 'answered' | 'unclear';
  }[];
  /** Secured operations of the document that were not asked: other methods than GET, or beyond the limit. */
  readonly notAsked: number;
}

export interface RateLimitFacts {
  /** Headers with their values, as `x-ratelimit-limit-minute: 100`; empty: the answers had none. */
  readonly headers: readonly string[];
}

export interface ErrorFacts {
  /** What shows of the inside, as `Server: nginx/1.18.0` or `a Java stack trace`. */
  readonly leaks: readonly {
    readonly where: string;
    readonly status: number;
    readonly says: string;
    /** In a header, which names a product at most; else in the body. */
    readonly isHeader: boolean;
  }[];
  /** The answers that were looked at. */
  readonly answers: number;
}

export interface AnswerFacts {
  readonly status: number;
  /** The answer is what was looked for: a 2xx; of metrics: in Prometheus' text format. */
  readonly isRight: boolean;
}

export interface CorsFacts {
  /** What `Access-Control-Allow-Origin` says to a stranger: nothing, `*`, the stranger itself, or another origin. */
  readonly allows: 'nobody' | 'everybody' | 'the asking origin' | 'another origin';
  readonly withCredentials: boolean;
}

export interface HeaderFacts {
  /** Seconds of `Strict-Transport-Security`; undefined: no such header. */
  readonly hstsSeconds: number | undefined;
  readonly hasNosniff: boolean;
  /** Security headers that the answers lack, by name. */
  readonly missing: readonly string[];
}

export interface DocumentFacts {
  /** But for its servers it is the committed one. */
  readonly isEqual: boolean;
  /** Pointers at which the two differ, the first few; without those of the servers. */
  readonly differences: readonly string[];
  /** `info.version` of the served one, where it is text. */
  readonly version: string | undefined;
}
