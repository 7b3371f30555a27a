import { IsnadError } from '../../models/errors.ts';
import { importLine } from '../../services/import-library.ts';
import { EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { openInput, readJsonLines, sizeOf } from '../jsonl.ts';
import { Progress } from '../progress.ts';
import { withLibrary } from '../with-library.ts';

/** Lines that are told of on stderr; beyond them only their number is. */
const TOLD = 20;

/**
 * `isnad import FILE.jsonl`: one quote a line, or a full export. A broken line is told of, counted and passed over: large
 * collections always have some. With --strict, and where no line could be taken, the exit code is 1.
 */
export function importFile(file: string | undefined, values: CommandValues): Promise<number> {
  return withLibrary(async (context) => {
    const counts = { recorded: 0, taken: 0, held: 0 };
    let wrong = 0;
    const progress = new Progress('lines');
    const input = await openInput(file);
    const size = await sizeOf(file);
    for await (const { line, bytes, value, error } of readJsonLines(input)) {
      let problem = error;
      if (problem === null) {
        try {
          counts[await importLine(context, value)] += 1;
        } catch (thrown) {
          if (!(thrown instanceof IsnadError) || thrown.code.startsWith('store/')) throw thrown;
          problem = thrown.message;
        }
      }
      if (problem !== null) {
        wrong += 1;
        if (wrong <= TOLD) progress.say(`line ${line}: ${problem}`);
      }
      progress.step(size === null ? null : bytes / size);
    }
    progress.end();
    process.stdout.write(`${counts.recorded + counts.taken} imported, ${counts.held} held already, ${wrong} wrong\n`);
    const isFailed = values.strict ? wrong > 0 : wrong > 0 && counts.recorded + counts.taken + counts.held === 0;
    return isFailed ? EXIT.problems : EXIT.ok;
  });
}
