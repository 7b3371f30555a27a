import { Input } from './input.tsx';

interface NameSearchProps {
  /** Address of the list. */
  readonly path: string;
  readonly value: string;
  readonly words: {
    readonly search: string;
    readonly searchHint: string;
    readonly submit: string;
    readonly clear: string;
    readonly searchProblem: string;
  };
  readonly isWrong: boolean;
}

/** One field that narrows a list of names; sent by GET. */
export function NameSearch({ path, value, words, isWrong }: NameSearchProps) {
  return (
    <search>
      <form class="name-search" method="get" action={path}>
        <div class="field">
          <label for="name-q">{words.search}</label>
          <Input
            id="name-q"
            name="q"
            type="text"
            value={value}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'name-problem name-hint' : 'name-hint'}
          />
        </div>
        <div class="buttons">
          <button class="primary" type="submit">
            {words.submit}
          </button>
          {value !== '' && <a href={path}>{words.clear}</a>}
        </div>
        {isWrong && (
          <p class="field-problem" id="name-problem" role="alert">
            {words.searchProblem}
          </p>
        )}
        <p class="hint" id="name-hint">
          {words.searchHint}
        </p>
      </form>
    </search>
  );
}
