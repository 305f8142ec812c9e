export declare const stylish: import("./report.ts").Reporter;
