import assert from 'node:assert/strict';
import type { Response } from 'supertest';

/** The letters of ids of the right form that nothing has. */
export const NO_ONE = '0'.repeat(26);

/** The answer is a whole problem with this status and code, and names the field where one is given. */
export function checkProblem(response: Response, status: number, code: string, field?: string): void {
  assert.equal(response.status, status, JSON.stringify(response.body));
  assert.match(response.headers['content-type'] as string, /^application\/problem\+json/);
  const problem = response.body;
  assert.equal(problem.code, code);
  assert.equal(problem.status, status);
  assert.equal(problem.type, `urn:isnad:problem:${code}`);
  for (const text of ['title', 'detail', 'advice']) assert.ok(problem[text], `${text} says something`);
  assert.equal(problem.requestId, response.headers['x-request-id']);
  if (field !== undefined) {
    assert.ok(
      problem.errors.some((error: { field: string; message: string }) => error.field === field && error.message !== ''),
      `the problem names ${field}: ${JSON.stringify(problem.errors)}`,
    );
  }
}
