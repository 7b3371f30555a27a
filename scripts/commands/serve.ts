import { IsnadError } from '../../models/errors.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { startServer } from '../../server/main.ts';
import type { Context } from '../../services/context.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { addSampleLibrary } from '../sample-library/add-sample-library.ts';

/**
 * `isnad serve`: the pages and the API until SIGTERM or Ctrl-C; then what has begun is finished, and what was written in bulk is
 * committed, before it ends with 0.
 *
 * An empty library in the default place is filled with the sample library. One that ISNAD_STORE names is not: it is
 * somebody's own.
 */
export async function serve(values: CommandValues): Promise<number> {
  const environment = {
    ...process.env,
    ...(typeof values.port === 'string' ? { ISNAD_PORT: values.port } : {}),
    ...(typeof values.host === 'string' ? { ISNAD_HOST: values.host } : {}),
  };
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const store = await openStore(config.store);
  try {
    const isDefault = (process.env.ISNAD_STORE ?? '') === '';
    const { articles } = await store.size();
    let hasSample = false;
    if (isDefault && articles === 0 && !values['no-sample']) {
      await addSampleLibrary({ store, now: () => new Date(), actor: 'local' });
      hasSample = true;
    }
    const server = await startServer({ config, store, log });
    process.stdout.write(welcome(server.url, config.store, hasSample));
    const stopped = untilStopped();
    await warmUp({ store, now: () => new Date(), actor: 'local' });
    await stopped;
    await server.close();
  } finally {
    await store.close();
  }
  return EXIT.ok;
}

/** A look-up that nobody asked for, so that the first reader does not wait for the models of language detection. */
async function warmUp(context: Context): Promise<void> {
  try {
    await lookUpQuote(context, { q: 'the first words of the day' });
  } catch (error) {
    // What is wrong with the store is told to who asks for something.
    if (!(error instanceof IsnadError)) throw error;
  }
}

function welcome(url: string, store: string, hasSample: boolean): string {
  const sample = hasSample
    ? 'It holds the sample library; one click, or "npx isnad sample --remove", takes it out.\n'
    : '';
  return `Isnad serves on ${url}
The library is ${store.replace(/\/\/[^@/]*@/, '//')}. ${sample}
Open ${url} and paste a quote or an article, or in another terminal:
  npx isnad add article.txt --published 2025-10-07 --outlet "Name of the outlet"
  npx isnad look-up "words you remember"
Ctrl-C stops it.
`;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}
