/** Repository files that the examples of items begin with. */
/** A workload with its Service, as `key: value` lines of its container and its spec. */
export declare function deployment({ replicas, image, container, }?: {
    replicas?: string;
    image?: string;
    container?: string;
}): string;
/** A workflow that runs commands in one step, by default on pushes to main. */
export declare function workflow(run: string, on?: string): string;
