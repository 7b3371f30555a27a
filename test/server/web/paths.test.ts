import assert from 'node:assert/strict';
import { pathWith, safePath } from '../../../server/web/paths.ts';

describe('paths that a form comes back to', () => {
  for (const path of ['/flags', '/flags?kind=number&cursor=abc', '/quotes/q_1#f_2']) {
    it(`keeps ${path}`, () => assert.equal(safePath(path, '/'), path));
  }
  // Browsers read each of these as an address on another host.
  for (const path of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '',
    ' /flags',
  ]) {
    it(`does not follow ${JSON.stringify(path)}`, () => assert.equal(safePath(path, '/flags'), '/flags'));
  }
  it('does not follow a path with a line break, which could forge a header', () => {
    assert.equal(safePath('/flags\r\nSet-Cookie: a=b', '/'), '/');
  });
  it('writes queries with what is given only', () => {
    assert.equal(
      pathWith('/quotes', { speaker: 'A & B', q: '', cursor: null, from: undefined }),
      '/quotes?speaker=A+%26+B',
    );
    assert.equal(pathWith('/quotes', {}), '/quotes');
  });
});
