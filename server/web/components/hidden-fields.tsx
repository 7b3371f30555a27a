/** Fields that ride along in a form without being shown. */
export function HiddenFields({ fields }: { readonly fields: readonly (readonly [name: string, value: string])[] }) {
  return (
    <>
      {fields.map(([name, value], index) => (
        <input key={`${index}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
