import assert from 'node:assert/strict';
import type { Request } from 'express';
import { IsnadError } from '../../models/errors.ts';
import { readActor } from '../../server/read-actor.ts';

/** A request with this header, its bytes as Node hands them over: as Latin-1. */
const sent = (bytes: Buffer) => ({ headers: { 'isnad-actor': bytes.toString('latin1') } }) as unknown as Request;

describe('readActor', () => {
  /** A request with this cookie and, where it is given, this header. */
  const withCookie = (value: string, header?: string) =>
    ({
      headers: {
        cookie: `isnad_lang=ar; isnad_actor=${value}`,
        ...(header === undefined ? {} : { 'isnad-actor': header }),
      },
    }) as unknown as Request;

  it('is the name that was given on a page, kept in a cookie, unless a header gives one', () => {
    assert.equal(readActor(withCookie('Amal'), 'local'), 'local:Amal');
    assert.equal(readActor(withCookie('%D8%A3%D9%85%D9%84'), 'token'), 'token:أمل');
    assert.equal(readActor(withCookie('Amal', 'Badr'), 'token'), 'token:Badr');
  });

  it('is the door alone where a cookie holds what no page of ours gives out', () => {
    for (const value of ['', '%', '%FF', '%E2%80%AEAmal', 'Amal%0ABadr', 'A'.repeat(101), '%20'])
      assert.equal(readActor(withCookie(value), 'token'), 'token', value);
  });

  it('is the door alone where nobody says a name', () => {
    assert.equal(readActor({ headers: {} } as Request, 'token'), 'token');
  });

  for (const [reason, bytes, actor] of [
    ['letters as they are', Buffer.from('Amal'), 'token:Amal'],
    ['UTF-8 as curl sends it', Buffer.from('أمل الحداد'), 'token:أمل الحداد'],
    ['UTF-8 percent-encoded, as a browser has to', Buffer.from('%D8%A3%D9%85%D9%84'), 'token:أمل'],
    ['white space around', Buffer.from(' Amal '), 'token:Amal'],
    ['one letter', Buffer.from('A'), 'token:A'],
    ['100 letters', Buffer.from('أ'.repeat(100)), `token:${'أ'.repeat(100)}`],
    ['two ways to write one name', Buffer.from('Jose\u0301'), 'token:José'.normalize('NFC')],
  ] as const) {
    it(`takes ${reason}`, () => {
      assert.equal(readActor(sent(bytes), 'token'), actor);
    });
  }

  for (const [reason, bytes] of [
    ['bytes that are not UTF-8', Buffer.from([0x41, 0xff, 0xfe])],
    ['101 letters', Buffer.from('أ'.repeat(101))],
    ['an escape', Buffer.from('Amal\u001b[31m')],
    ['a mark that turns the text around', Buffer.from('Amal\u202e')],
    ['a line separator', Buffer.from('Amal\u2028Badr')],
    ['nothing', Buffer.from('')],
  ] as const) {
    it(`refuses ${reason}, naming the header`, () => {
      assert.throws(
        () => readActor(sent(bytes), 'local'),
        (error: unknown) => error instanceof IsnadError && error.fields[0]?.field === 'Isnad-Actor',
      );
    });
  }
});
