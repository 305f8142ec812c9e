declare const _default: import("../change.ts").WalkChange<keyof import("../change.ts").Views>;
export default _default;
