export declare const gitlab: import("./report.ts").Reporter;
