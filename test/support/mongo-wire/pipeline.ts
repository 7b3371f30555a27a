import { Int32 } from 'bson';
import { compileExpression, greatestOf, leastOf, sumOf } from './expressions.ts';
import { badValue, typeMismatch } from './failure.ts';
import { compileFilter } from './filter.ts';
import { field, readPath } from './paths.ts';
import { compileAddFields, compileProjection } from './projection.ts';
import { compileSort } from './sorting.ts';
import { type Accumulator, accumulator, checkOptions, type Stage, stage } from './supported.ts';
import { arrayOf, type Doc, docOf, isDoc, isTrue, keyOf, textOf, wholeOf } from './values.ts';

export type Pipeline = (docs: readonly Doc[]) => readonly Doc[];
/** Gives the documents of another collection of the database that fit, for $unionWith. */
export type Others = (collection: string, filter: Doc) => readonly Doc[];

/** Reads all stages before any document is seen. */
export function compilePipeline(stages: readonly unknown[], others: Others): Pipeline {
  const steps = stages.map((one) => {
    const [name, ...more] = Object.keys(docOf(one, 'a stage'));
    if (name === undefined || more.length > 0) throw badValue('a stage has exactly one field');
    return STAGES[stage(name)]((one as Doc)[name], others);
  });
  return (docs) => steps.reduce((now, step) => step(now), docs);
}

const STAGES: Readonly<Record<Stage, (operand: unknown, others: Others) => Pipeline>> = {
  $match: (operand) => {
    const test = compileFilter(docOf(operand, '$match'));
    return (docs) => docs.filter(test);
  },
  $project: (operand) => {
    const reshape = compileProjection(docOf(operand, '$project'));
    return (docs) => docs.map(reshape);
  },
  $addFields: addFields,
  $set: addFields,
  $sort: (operand) => compileSort(docOf(operand, '$sort')),
  $limit: (operand) => {
    const limit = wholeOf(operand, '$limit');
    if (limit <= 0) throw badValue('$limit has to be positive');
    return (docs) => docs.slice(0, limit);
  },
  $skip: (operand) => {
    const skip = wholeOf(operand, '$skip');
    if (skip < 0) throw badValue('$skip cannot be negative');
    return (docs) => docs.slice(skip);
  },
  $count: (operand) => {
    const name = textOf(operand, '$count');
    return (docs) => (docs.length === 0 ? [] : [{ [name]: new Int32(docs.length) }]);
  },
  $group: group,
  $unwind: (operand) => {
    const options = isDoc(operand) ? operand : { path: operand };
    checkOptions('$unwind', options);
    const path = textOf(options.path, 'the path of $unwind');
    if (!path.startsWith('$') || path.startsWith('$$')) throw badValue(`the path of $unwind starts with '$': ${path}`);
    const keep = isTrue(options.preserveNullAndEmptyArrays);
    return (docs) => docs.flatMap((doc) => unwind(doc, path.slice(1).split('.'), keep));
  },
  $unionWith: (operand, others) => {
    const options = isDoc(operand) ? operand : { coll: operand };
    checkOptions('$unionWith', options);
    const name = textOf(options.coll, 'coll of $unionWith');
    const stages = options.pipeline === undefined ? [] : arrayOf(options.pipeline, 'pipeline');
    const inner = compilePipeline(stages, others);
    // A first $match is asked of the collection, which has indexes; matching again changes nothing.
    const [first] = stages;
    const filter = isDoc(first) && isDoc(first.$match) ? first.$match : {};
    return (docs) => [...docs, ...inner(others(name, filter))];
  },
};

function addFields(operand: unknown): Pipeline {
  const reshape = compileAddFields(docOf(operand, '$addFields'));
  return (docs) => docs.map(reshape);
}

function unwind(doc: Doc, path: readonly string[], keep: boolean): Doc[] {
  const value = readPath(doc, path);
  if (Array.isArray(value) && value.length > 0) return value.map((one) => replaceAt(doc, path, one));
  if (Array.isArray(value)) return keep ? [replaceAt(doc, path, undefined)] : [];
  return value === null || value === undefined ? (keep ? [doc] : []) : [doc];
}

function replaceAt(doc: Doc, path: readonly string[], value: unknown): Doc {
  const [name = '', ...rest] = path;
  const inner = rest.length === 0 ? value : replaceAt(docOf(field(doc, name), name), rest, value);
  return Object.fromEntries(
    Object.entries(doc).flatMap(([key, old]) => {
      if (key !== name) return [[key, old]];
      return inner === undefined ? [] : [[key, inner]];
    }),
  );
}

const ACCUMULATORS: Readonly<Record<Accumulator, (values: readonly unknown[]) => unknown>> = {
  $sum: sumOf,
  $min: leastOf,
  $max: greatestOf,
  $first: (values) => values[0] ?? null,
};

function group(operand: unknown): Pipeline {
  const { _id, ...fields } = docOf(operand, '$group');
  if (_id === undefined) throw typeMismatch('$group needs an _id');
  const idOf = compileExpression(_id);
  const made = Object.entries(fields).map(([name, source]) => {
    const [operator, ...more] = Object.entries(docOf(source, `${name} of $group`));
    if (operator === undefined || more.length > 0) throw badValue(`${name} of $group has exactly one accumulator`);
    return { name, fold: ACCUMULATORS[accumulator(operator[0])], evaluate: compileExpression(operator[1]) };
  });
  return (docs) => {
    const groups = new Map<string, { id: unknown; members: Doc[] }>();
    for (const doc of docs) {
      const id = idOf({ ROOT: doc }) ?? null;
      const known = groups.get(keyOf(id));
      if (known === undefined) groups.set(keyOf(id), { id, members: [doc] });
      else known.members.push(doc);
    }
    return [...groups.values()].map(({ id, members }) => ({
      _id: id,
      ...Object.fromEntries(
        made.map(({ name, fold, evaluate }) => [name, fold(members.map((doc) => evaluate({ ROOT: doc })))]),
      ),
    }));
  };
}
