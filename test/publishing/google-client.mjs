import { factchecktools } from '@googleapis/factchecktools';

/*
 * Google's own client, asking a desk: node google-client.mjs ROOT_URL PARAMETERS, as JSON. In a process of its own, for it loads its
 * transport in a way that Jest's modules do not have. Prints {data}, or {status, message} where it was refused.
 */
const [rootUrl, parameters] = process.argv.slice(2);
const client = factchecktools({ version: 'v1alpha1', rootUrl, auth: 'a-key-of-google' });
const answer = await client.claims.search(JSON.parse(parameters)).then(
  ({ data }) => ({ data }),
  ({ status, message }) => ({ status, message }),
);
console.log(JSON.stringify(answer));
