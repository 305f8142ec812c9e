/** paths mean to Kong 3 what they were meant to: expressions begin with ~, and can be compiled. */
declare const _default: import("../item.ts").Item;
export default _default;
