export declare const html: import("./report.ts").Reporter;
