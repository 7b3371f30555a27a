interface FormSelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Code and shown words, in order. */
  readonly options: readonly (readonly [code: string, words: string])[];
}

/** A labelled list to choose one of. */
export function FormSelect({ name, label, value, options }: FormSelectProps) {
  return (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      <select id={`field-${name}`} name={name}>
        {options.map(([code, words]) => (
          <option key={code} value={code} selected={code === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
