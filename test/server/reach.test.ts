import assert from 'node:assert/strict';
import { addressToOpen, isLoopback, isOwnHost } from '../../server/reach.ts';

describe('who can reach the server', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '::1']) {
    it(`takes ${host} for loopback`, () => assert.equal(isLoopback(host), true));
  }
  // A name may begin with anything; only an address is one.
  for (const host of ['0.0.0.0', '::', '10.0.0.1', '127.example.org', 'localhost.example.org']) {
    it(`does not take ${host} for loopback`, () => assert.equal(isLoopback(host), false));
  }

  const local = { host: '127.0.0.1', allowedHosts: [] };
  const named = { host: '10.1.2.3', allowedHosts: ['isnad.example'] };
  const everywhere = { host: '0.0.0.0', allowedHosts: [] };
  const cases: { header: string | undefined; config: typeof named; own: boolean; why: string }[] = [
    { header: 'localhost:3000', config: local, own: true, why: 'a loopback name with a port' },
    { header: 'LOCALHOST', config: local, own: true, why: 'host names know no case' },
    { header: '[::1]:3000', config: local, own: true, why: 'IPv6 stands in brackets' },
    { header: 'localhost.', config: local, own: true, why: 'a dot ends a full name' },
    { header: 'attacker.example:3000', config: local, own: false, why: 'a foreign name that was pointed at 127.0.0.1' },
    { header: '10.0.0.7', config: local, own: false, why: 'not an address that we listen on' },
    { header: undefined, config: local, own: false, why: 'HTTP/1.0 sends none' },
    { header: '', config: local, own: false, why: 'empty' },
    { header: 'localhost@attacker.example', config: local, own: false, why: 'a user name is no host' },
    { header: 'attacker.example/localhost', config: local, own: false, why: 'a path is no host' },
    { header: '10.1.2.3:80', config: named, own: true, why: 'the address that was configured' },
    { header: 'isnad.example', config: named, own: true, why: 'a name that was allowed' },
    { header: 'sub.isnad.example', config: named, own: false, why: 'a name below it was not' },
    { header: '192.168.1.4:3000', config: everywhere, own: true, why: 'a bare address cannot be rebound' },
    { header: 'attacker.example', config: everywhere, own: false, why: 'a name can' },
  ];
  for (const { header, config, own, why } of cases) {
    it(`${own ? 'takes' : 'refuses'} the Host ${JSON.stringify(header)} on ${config.host}: ${why}`, () => {
      assert.equal(isOwnHost(header, config), own);
    });
  }

  it('prints an address that a browser opens', () => {
    assert.equal(addressToOpen('127.0.0.1', 3000), 'http://127.0.0.1:3000');
    assert.equal(addressToOpen('::1', 3000), 'http://[::1]:3000');
    assert.equal(addressToOpen('0.0.0.0', 80), 'http://localhost:80');
  });
});
