import { exportLibrary } from '../../services/export-library.ts';
import { CliError, EXIT } from '../cli-error.ts';
import { writeJsonLine } from '../jsonl.ts';
import { withLibrary } from '../with-library.ts';

/** `isnad export jsonl`: the whole library, one thing a line, as `isnad import` takes it back. */
export async function exportAs(format: string | undefined): Promise<number> {
  if (format !== 'jsonl')
    throw new CliError('misuse', `export takes the format "jsonl"${format === undefined ? '' : `, not "${format}"`}`);
  return withLibrary(async (context) => {
    for await (const line of exportLibrary(context)) await writeJsonLine(line);
    return EXIT.ok;
  });
}
