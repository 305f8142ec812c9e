export { bcOperationSelector as default } from './specgate.js';
