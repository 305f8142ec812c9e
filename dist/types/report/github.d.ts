export declare const github: import("./report.ts").Reporter;
