export declare const sarif: import("./report.ts").Reporter;
