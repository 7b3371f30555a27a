/** A date as a field takes it, never parted at the end of a line. */
export const DATE_EXAMPLE = (
  <span class="date-example" dir="ltr">
    2025-10-06
  </span>
);
