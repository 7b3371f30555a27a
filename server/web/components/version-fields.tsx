import type { FormVersion } from '../version-field.ts';

/** Which version of a thing its form was made for, and which one it has told of since. */
export function VersionFields({ version, seen }: FormVersion) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
    </>
  );
}
