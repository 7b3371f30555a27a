import assert from 'node:assert/strict';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';

export const rejectsWith = (work: Promise<unknown>, code: ErrorCode) =>
  assert.rejects(work, (error) => error instanceof IsnadError && error.code === code);
