import assert from 'node:assert/strict';
import { ERRORS, type ErrorCode, IsnadError } from '../../models/errors.ts';
import { problemOf } from '../../server/problem.ts';
import { messagesIn } from '../../server/web/messages.ts';

describe('problems', () => {
  it('gives each code of the table its status, title and advice', () => {
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      const problem = problemOf(new IsnadError(code, 'what happened'), 'an id');
      assert.equal(problem.status, ERRORS[code].status);
      assert.equal(problem.title, ERRORS[code].title);
      assert.equal(problem.advice, ERRORS[code].advice);
      assert.equal(problem.type, `urn:isnad:problem:${code}`);
      assert.equal(problem.detail, 'what happened');
      assert.equal(problem.requestId, 'an id');
    }
  });

  it('says nothing of what went wrong inside', () => {
    const problem = problemOf(new Error('SELECT secret FROM articles; /srv/data/isnad.db'), 'an id');
    assert.equal(problem.status, 500);
    assert.equal(problem.code, 'server/failed');
    assert.doesNotMatch(JSON.stringify(problem), /SELECT|srv/);
  });

  it('answers 500 for whatever is thrown', () => {
    for (const thrown of ['text', null, undefined, 7, { status: 200, code: 'request/invalid' }]) {
      assert.equal(problemOf(thrown, '').code, 'server/failed');
    }
  });

  it('has every error in Arabic words on the Arabic pages', () => {
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      const { title, advice } = messagesIn('ar').error[code];
      assert.match(title, /\p{Script=Arabic}/u, code);
      assert.match(advice, /\p{Script=Arabic}/u, code);
    }
  });
});
