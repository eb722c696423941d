import { skipWithReason } from '../servers/available.ts';
import { availableOpenApi } from '../servers/openapi.ts';

/** Requests and answers of the GitHub client, held against the description that GitHub publishes. */

const openApi = await availableOpenApi();
skipWithReason('openapi', openApi);
if (openApi.ok) {
  process.env.MLOPS_GATES_OPENAPI = openApi.folder;
  await import('../github-api/openapi.test.ts');
}
