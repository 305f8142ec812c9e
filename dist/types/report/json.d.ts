export declare const json: import("./report.ts").Reporter;
