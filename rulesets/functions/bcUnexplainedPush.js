export { bcUnexplainedPush as default } from './specgate.js';
