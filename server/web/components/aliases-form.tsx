import type { Speaker } from '../../../models/speaker.ts';
import type { Messages, Piece } from '../messages.ts';
import { LinesField } from './lines-field.tsx';
import { NameList } from './name-list.tsx';
import { VersionFields } from './version-fields.tsx';

/** A form of aliases that was sent and not taken. */
export interface RefusedAliases {
  /** What was written, as it came. */
  readonly text: string;
  /** The version that it was made for. */
  readonly version: number;
  readonly problems: readonly Piece[];
  /** Somebody else wrote meanwhile; what is held now is told, and is what the next sending replaces. */
  readonly isStale: boolean;
}

interface AliasesFormProps {
  readonly t: Messages;
  readonly speaker: Speaker;
  readonly aliases: readonly string[];
  readonly refused: RefusedAliases | null;
}

/** Edits the aliases of a speaker, one a line. */
export function AliasesForm({ t, speaker, aliases, refused }: AliasesFormProps) {
  return (
    <form id="aliases-form" class="card-form" method="post" action={`/speakers/${speaker.id}`}>
      {refused !== null && (refused.isStale || refused.problems.length > 0) && (
        <p class="field-problem field-wide" role="alert">
          {refused.isStale ? t.speakers.meanwhileNames : t.speakers.refused}
          {refused.isStale && aliases.length > 0 && (
            <>
              {' '}
              <NameList t={t} names={aliases} />
            </>
          )}
        </p>
      )}
      <VersionFields version={refused?.version ?? speaker.version} seen={refused?.isStale ? speaker.version : null} />
      <LinesField
        id="aliases-text"
        name="aliases"
        label={t.speakers.aliasesLabel}
        value={refused?.text ?? aliases.join('\n')}
        problems={refused?.problems ?? []}
        hintId="aliases-hint"
      />
      <p class="hint field-wide" id="aliases-hint">
        {t.speakers.aliasesHint}
      </p>
      <div class="buttons">
        <button class="primary" type="submit">
          {t.speakers.save}
        </button>
      </div>
    </form>
  );
}
