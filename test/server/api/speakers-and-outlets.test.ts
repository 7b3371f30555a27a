import assert from 'node:assert/strict';
import { editorialAppForEach } from '../support/editorial-app.ts';
import { NO_ONE } from '../support/problems.ts';

describe('the calls of the API about speakers and outlets', () => {
  const { app, send, get, refuses } = editorialAppForEach();

  it('change the names of speakers and outlets, and add an outlet', async () => {
    const speaker = await send('patch', 'speakers/SPEAKER', { aliases: ['ليلى مارش'], version: 1 });
    assert.deepEqual(speaker.body.speaker.aliases, ['ليلى مارش']);
    const outlet = await send('patch', 'outlets/OUTLET', { names: ['بريد الميناء'], version: 1 });
    assert.deepEqual(outlet.body.outlet.names, ['Harbour Post', 'بريد الميناء']);
    const added = await send('post', 'outlets', { name: 'Radio Coast', hosts: ['WWW.Coast.example'] });
    assert.equal(added.status, 201);
    assert.deepEqual(added.body.outlet.hosts, ['coast.example']);
  });

  it('part speakers that were merged', async () => {
    const { body } = await app().postJson('/api/v1/quotes', { text: 'The port is closed', speaker: 'Omar Haddad' });
    const omar = body.quote.speaker.id;
    assert.equal((await send('post', `speakers/${omar}/merge`, { into: 'SPEAKER' })).status, 200);
    const parted = await app().ask.post(`/api/v1/speakers/${omar}/part`);
    assert.equal(parted.status, 200);
    assert.equal(parted.body.speaker.mergedInto, null);
    assert.deepEqual(parted.body.from.aliases, []);
    assert.equal((await get(`speakers/${omar}`)).status, 200);
  });

  it('keep speakers of like names apart, and suggest them again when it is undone', async () => {
    const [one, other] = await Promise.all(
      ['Rana Darwish', 'رنا درويش'].map(async (speaker) => {
        const text = `Words of ${speaker} about the harbour`;
        return (await app().postJson('/api/v1/quotes', { text, speaker, lang: 'en' })).body.quote.speaker.id as string;
      }),
    );
    const kept = await send('post', `speakers/${one}/apart`, { other: other! });
    assert.equal(kept.status, 200);
    const { id, type, decision, speakerIds, actor } = kept.body.decision;
    assert.deepEqual([type, decision, speakerIds, actor], ['speakers', 'apart', [one, other], 'local']);
    assert.deepEqual((await send('post', `speakers/${other}/apart`, { other: one! })).body, kept.body);
    const shown = (await get(`speakers/${one}`)).body;
    assert.deepEqual(shown.suggestions, []);
    assert.deepEqual(shown.apart, [{ speakerId: other, name: 'رنا درويش', decisionId: id }]);
    const undone = await app().ask.post(`/api/v1/decisions/${id}/undo`);
    assert.deepEqual([undone.body.flag, undone.body.decision.type], [null, 'speakers']);
    assert.equal((await get(`speakers/${one}`)).body.suggestions.length, 1);
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      [
        'a merge of a speaker into itself',
        'post',
        'speakers/SPEAKER/merge',
        { into: 'SPEAKER' },
        400,
        'request/invalid',
        'into',
      ],
      [
        'a merge into an unknown speaker',
        'post',
        'speakers/SPEAKER/merge',
        { into: `s_${NO_ONE}` },
        404,
        'speaker/not-found',
        'into',
      ],
      ['parting one that was not merged', 'post', 'speakers/SPEAKER/part', {}, 409, 'speaker/not-merged', undefined],
      [
        'keeping one apart from itself',
        'post',
        'speakers/SPEAKER/apart',
        { other: 'SPEAKER' },
        400,
        'request/invalid',
        'other',
      ],
      [
        'keeping one apart from nobody',
        'post',
        'speakers/SPEAKER/apart',
        { other: `s_${NO_ONE}` },
        404,
        'speaker/not-found',
        'other',
      ],
      [
        'aliases over a version not read',
        'patch',
        'speakers/SPEAKER',
        { aliases: [], version: 7 },
        409,
        'store/conflict',
        'version',
      ],
      [
        'an alias of marks',
        'patch',
        'speakers/SPEAKER',
        { aliases: ['Lena', '…'], version: 1 },
        422,
        'text/no-words',
        'aliases.1',
      ],
      [
        'aliases of no speaker',
        'patch',
        `speakers/s_${NO_ONE}`,
        { aliases: [], version: 1 },
        404,
        'speaker/not-found',
        undefined,
      ],
      ['an outlet whose name is taken', 'post', 'outlets', { name: 'coast daily' }, 409, 'name/taken', 'name'],
      [
        'a name of an outlet that is another’s, in other letters',
        'patch',
        'outlets/OUTLET',
        { version: 1, names: ['Fine', 'COAST  daily'] },
        409,
        'name/taken',
        'names.1',
      ],
      [
        'an outlet whose host is taken',
        'post',
        'outlets',
        { name: 'X', hosts: ['www.coast-daily.example'] },
        409,
        'name/taken',
        'hosts.0',
      ],
      [
        'an outlet whose host is a page',
        'post',
        'outlets',
        { name: 'X', hosts: ['x.example/news'] },
        400,
        'request/invalid',
        'hosts.0',
      ],
      [
        'an outlet whose host is markup',
        'post',
        'outlets',
        { name: 'X', hosts: ['<script>alert(1)</script>'] },
        400,
        'request/invalid',
        'hosts.0',
      ],
      ['a change of an outlet to nothing', 'patch', 'outlets/OUTLET', { version: 1 }, 400, 'request/invalid', ''],
      [
        'a change of an outlet over a version not read',
        'patch',
        'outlets/OUTLET',
        { version: 3, hosts: [] },
        409,
        'store/conflict',
        'version',
      ],
      [
        'a change of no outlet',
        'patch',
        `outlets/o_${NO_ONE}`,
        { version: 1, hosts: [] },
        404,
        'outlet/not-found',
        undefined,
      ],
    ]);
  });
});
