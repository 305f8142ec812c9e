export declare const markdown: import("./report.ts").Reporter;
