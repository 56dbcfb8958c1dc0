/** What the API takes and answers: the types that everybody else's client has too, made from openapi.json. */
export type { components, paths } from '../../../../clients/typescript/src/schema.js';
