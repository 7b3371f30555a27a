import { IsnadError } from '../../models/errors.ts';
import { importLine } from '../../services/import-library.ts';
import { EXIT } from '../cli-error.ts';
import { openInput, readJsonLines } from '../jsonl.ts';
import { Progress } from '../progress.ts';
import { withLibrary } from '../with-library.ts';

/** Lines that are told of on stderr; beyond them only their number is. */
const TOLD = 20;

/** `isnad import FILE.jsonl`: one quote a line, or a full export. A broken line is told of and passed over. */
export function importFile(file: string | undefined): Promise<number> {
  return withLibrary(async (context) => {
    const counts = { recorded: 0, taken: 0, held: 0 };
    let wrong = 0;
    const progress = new Progress('lines');
    for await (const { line, value, error } of readJsonLines(await openInput(file))) {
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
      progress.step();
    }
    progress.end();
    process.stdout.write(`${counts.recorded + counts.taken} imported, ${counts.held} held already, ${wrong} wrong\n`);
    return wrong === 0 ? EXIT.ok : EXIT.problems;
  });
}
