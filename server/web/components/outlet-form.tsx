import type { Outlet } from '../../../models/outlet.ts';
import { MAX_NAME_LENGTH } from '../../../models/primitives.ts';
import type { Messages, Piece } from '../messages.ts';
import { Input } from './input.tsx';
import { LinesField } from './lines-field.tsx';
import { NameList } from './name-list.tsx';
import { VersionFields } from './version-fields.tsx';

/** A form of names and hosts that was sent and not taken. */
export interface RefusedOutlet {
  /** What was written, as it came. */
  readonly name: string;
  readonly names: string;
  readonly hosts: string;
  /** The version that it was made for. */
  readonly version: number;
  readonly problems: Readonly<Record<'name' | 'names' | 'hosts', readonly Piece[]>>;
  /** Somebody else wrote meanwhile; what is held now is told, and is what the next sending replaces. */
  readonly isStale: boolean;
}

interface OutletFormProps {
  readonly t: Messages;
  readonly outlet: Outlet;
  readonly refused: RefusedOutlet | null;
}

/** Edits the names and hosts of an outlet. */
export function OutletForm({ t, outlet, refused }: OutletFormProps) {
  const names = outlet.names.filter((name) => name !== outlet.name);
  const wrongName = refused?.problems.name ?? [];
  const isStale = refused?.isStale ?? false;
  const isWrong = Object.values(refused?.problems ?? {}).some((problems) => problems.length > 0);
  return (
    <form id="outlet-form" class="card-form" method="post" action={`/outlets/${outlet.id}`}>
      {(isStale || isWrong) && (
        <p class="field-problem field-wide" role="alert">
          {isStale ? t.outlets.meanwhile : t.outlets.refused}
          {isStale && (
            <>
              {' '}
              <NameList t={t} names={[...outlet.names, ...outlet.hosts]} />
            </>
          )}
        </p>
      )}
      <VersionFields version={refused?.version ?? outlet.version} seen={isStale ? outlet.version : null} />
      <div class="field field-wide">
        <label for="outlet-name">{t.outlets.nameLabel}</label>
        <Input
          id="outlet-name"
          name="name"
          type="text"
          value={refused?.name ?? outlet.name}
          maxLength={MAX_NAME_LENGTH}
          required
          aria-invalid={wrongName.length > 0 ? 'true' : undefined}
          aria-describedby={wrongName.length > 0 ? 'outlet-name-problem' : undefined}
        />
        {wrongName.length > 0 && (
          <p class="field-problem" id="outlet-name-problem">
            {wrongName}
          </p>
        )}
      </div>
      <LinesField
        id="outlet-names"
        name="names"
        label={t.outlets.namesLabel}
        value={refused?.names ?? names.join('\n')}
        problems={refused?.problems.names ?? []}
      />
      <LinesField
        id="outlet-hosts"
        name="hosts"
        label={t.outlets.hostsLabel}
        value={refused?.hosts ?? outlet.hosts.join('\n')}
        problems={refused?.problems.hosts ?? []}
        hintId="outlet-hint"
        direction="ltr"
      />
      <p class="hint field-wide" id="outlet-hint">
        {t.outlets.editHint}
      </p>
      <div class="buttons">
        <button class="primary" type="submit">
          {t.outlets.save}
        </button>
      </div>
    </form>
  );
}
