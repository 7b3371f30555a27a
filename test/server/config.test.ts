import assert from 'node:assert/strict';
import { IsnadError } from '../../models/errors.ts';
import { DEFAULT_CONFIG, readConfig } from '../../server/config.ts';

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof IsnadError);
    assert.equal(error.code, 'config/invalid');
    for (const { field } of error.fields) assert.ok(error.message.includes(field), 'the message names the variable');
    return error.fields.map(({ field }) => field);
  }
  return [];
}

describe('configuration', () => {
  it('has a default for every variable, on loopback and with the embedded store', () => {
    assert.deepEqual(readConfig({}), DEFAULT_CONFIG);
    assert.equal(DEFAULT_CONFIG.host, '127.0.0.1');
    assert.equal(DEFAULT_CONFIG.store, 'sqlite:./data/isnad.db');
  });

  it('reads every variable', () => {
    assert.deepEqual(
      readConfig({
        ISNAD_STORE: 'sqlite:/srv/isnad.db',
        ISNAD_HOST: '0.0.0.0',
        ISNAD_PORT: '8080',
        PORT: '9090',
        ISNAD_TOKEN: 'a-long-word-that-nobody-guesses',
        ISNAD_ALLOWED_HOSTS: 'isnad.example, WWW.isnad.example',
        ISNAD_RATE_LIMIT: '60',
        ISNAD_LOG_LEVEL: 'warn',
      }),
      {
        store: 'sqlite:/srv/isnad.db',
        host: '0.0.0.0',
        port: 8080,
        token: 'a-long-word-that-nobody-guesses',
        allowedHosts: ['isnad.example', 'www.isnad.example'],
        rateLimit: 60,
        logLevel: 'warn',
      },
    );
  });

  it('takes PORT, which hosts set, where ISNAD_PORT is not set', () => {
    assert.equal(readConfig({ PORT: '9090' }).port, 9090);
  });

  it('takes an empty variable as not set, as shells and compose files write it', () => {
    assert.deepEqual(readConfig({ ISNAD_PORT: '', ISNAD_TOKEN: ' ', ISNAD_STORE: '' }), DEFAULT_CONFIG);
  });

  const wrong: { environment: Record<string, string>; names: string[] }[] = [
    // Number('') and Number('0x50') are numbers to JavaScript and no ports to people.
    { environment: { ISNAD_PORT: '0x50' }, names: ['ISNAD_PORT'] },
    { environment: { ISNAD_PORT: '65536' }, names: ['ISNAD_PORT'] },
    { environment: { ISNAD_PORT: '-1' }, names: ['ISNAD_PORT'] },
    // The variable that was set is the one that is named.
    { environment: { PORT: 'http' }, names: ['PORT'] },
    { environment: { ISNAD_LOG_LEVEL: 'loud' }, names: ['ISNAD_LOG_LEVEL'] },
    { environment: { ISNAD_RATE_LIMIT: 'many' }, names: ['ISNAD_RATE_LIMIT'] },
    // A header could not carry it.
    { environment: { ISNAD_TOKEN: 'two words' }, names: ['ISNAD_TOKEN'] },
    // Others could reach it, and nothing would ask who they are.
    { environment: { ISNAD_HOST: '0.0.0.0' }, names: ['ISNAD_HOST'] },
    { environment: { ISNAD_HOST: '192.168.1.4' }, names: ['ISNAD_HOST'] },
    // All at once: nobody mends a configuration one variable a start.
    {
      environment: { ISNAD_PORT: 'x', ISNAD_LOG_LEVEL: 'y', ISNAD_HOST: '::' },
      names: ['ISNAD_PORT', 'ISNAD_LOG_LEVEL', 'ISNAD_HOST'],
    },
  ];
  for (const { environment, names } of wrong) {
    it(`refuses ${JSON.stringify(environment)} and names ${names.join(', ')}`, () => {
      assert.deepEqual(mistakes(environment), names);
    });
  }

  it('never repeats the token in a message', () => {
    assert.throws(
      () => readConfig({ ISNAD_TOKEN: 'hidden-word', ISNAD_PORT: 'x' }),
      (error: Error) => !error.message.includes('hidden-word'),
    );
  });
});
