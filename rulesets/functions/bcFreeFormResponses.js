export { bcFreeFormResponses as default } from './specgate.js';
