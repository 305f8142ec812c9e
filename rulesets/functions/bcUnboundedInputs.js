export { bcUnboundedInputs as default } from './specgate.js';
