/**
 * Every step from an empty file to today's tables, in order; step n takes a file of version n - 1 to n
 * (`PRAGMA user_version`). Forward only: a step that has been released is never edited.
 *
 * Rows are joined by integer `n`, which stays inside this adapter; the ids that the world sees are the `id` columns.
 * What is asked by has a column; what is only handed back whole stands in `doc` as JSON.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    outlet_id TEXT,
    canonical_url TEXT,
    published_at TEXT,
    ref TEXT,
    sample INTEGER NOT NULL,
    extractor INTEGER NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE UNIQUE INDEX articles_by_ref ON articles (ref) WHERE ref IS NOT NULL;
  CREATE INDEX articles_by_url ON articles (canonical_url) WHERE canonical_url IS NOT NULL;
  CREATE INDEX articles_by_outlet ON articles (outlet_id) WHERE outlet_id IS NOT NULL;
  CREATE INDEX articles_by_extractor ON articles (extractor, id);
  CREATE INDEX articles_of_sample ON articles (id) WHERE sample = 1;

  CREATE TABLE quotes (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    speaker_id TEXT,
    lang TEXT NOT NULL,
    said TEXT,
    created_at TEXT NOT NULL,
    merged INTEGER NOT NULL,
    version INTEGER NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE INDEX quotes_by_age ON quotes (created_at, id) WHERE merged = 0;
  CREATE INDEX quotes_by_speaker ON quotes (speaker_id, created_at, id) WHERE merged = 0;
  CREATE INDEX quotes_by_lang ON quotes (lang, created_at, id) WHERE merged = 0;
  CREATE INDEX quotes_by_said ON quotes (said) WHERE merged = 0 AND said IS NOT NULL;

  CREATE TABLE mentions (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article_n INTEGER NOT NULL REFERENCES articles (n),
    quote_n INTEGER NOT NULL REFERENCES quotes (n),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    published_at TEXT,
    current INTEGER NOT NULL,
    text TEXT NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE INDEX mentions_of_article ON mentions (article_n, start, id);
  CREATE INDEX mentions_of_quote ON mentions (quote_n, published_at, id) WHERE current = 1;

  CREATE TABLE wordings (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    quote_n INTEGER NOT NULL REFERENCES quotes (n),
    lead_n INTEGER NOT NULL REFERENCES mentions (n),
    speaker_id TEXT,
    text_key TEXT NOT NULL,
    lang TEXT NOT NULL,
    role TEXT NOT NULL,
    fold_version INTEGER NOT NULL,
    keys BLOB NOT NULL,
    text TEXT
  );
  CREATE INDEX wordings_of_quote ON wordings (quote_n, id);
  CREATE INDEX wordings_by_text ON wordings (text_key, id);
  CREATE TABLE postings (
    key INTEGER NOT NULL,
    wording_n INTEGER NOT NULL,
    PRIMARY KEY (key, wording_n)
  ) WITHOUT ROWID;

  CREATE TABLE links (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    relation TEXT NOT NULL,
    likeness REAL NOT NULL,
    comparer INTEGER NOT NULL,
    PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
  CREATE INDEX links_back ON links (b, a);

  CREATE TABLE flags (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    haste INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    anchor TEXT NOT NULL,
    version INTEGER NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE INDEX flags_by_haste ON flags (status, haste, created_at, id);
  CREATE INDEX flags_by_kind ON flags (kind, status, haste, created_at, id);
  CREATE TABLE flag_mentions (
    mention_id TEXT NOT NULL,
    flag_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, flag_n)
  ) WITHOUT ROWID;
  CREATE INDEX flag_mentions_back ON flag_mentions (flag_n, mention_id);

  CREATE TABLE decisions (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    anchor TEXT,
    holds INTEGER NOT NULL,
    version INTEGER NOT NULL,
    doc TEXT NOT NULL
  );
  CREATE INDEX decisions_by_anchor ON decisions (anchor) WHERE holds = 1 AND anchor IS NOT NULL;
  CREATE TABLE decision_mentions (
    mention_id TEXT NOT NULL,
    decision_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, decision_n)
  ) WITHOUT ROWID;

  CREATE TABLE speakers (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE speaker_names (
    folded TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (folded, id)
  ) WITHOUT ROWID;
  CREATE TABLE outlets (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE outlet_names (
    folded TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (folded, id)
  ) WITHOUT ROWID;
  CREATE TABLE outlet_hosts (
    host TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (host, id)
  ) WITHOUT ROWID;

  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
  );
  CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
  CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
  `,
  // Speakers by the sound of their names; those held are keyed when they are next named.
  `
  CREATE TABLE speaker_sounds (
    sound TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (sound, id)
  ) WITHOUT ROWID;
  UPDATE speakers SET doc = json_set(doc, '$.sounds', json('[]'), '$.mergedInto', NULL);
  `,
  // A look-up reads a hundred wordings: each with its text and ids in one row, where three rows were read.
  `
  ALTER TABLE wordings ADD COLUMN quote_id TEXT;
  ALTER TABLE wordings ADD COLUMN lead_id TEXT;
  UPDATE wordings SET
    quote_id = (SELECT id FROM quotes WHERE n = quote_n),
    lead_id = (SELECT id FROM mentions WHERE n = lead_n),
    text = COALESCE(text, (SELECT text FROM mentions WHERE n = lead_n));
  `,
  // The editorial record: verdicts, every entry of each kept; responses; who is at work on which flag.
  `
  CREATE TABLE verdicts (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    doc TEXT NOT NULL,
    UNIQUE (id, version)
  );
  CREATE INDEX verdicts_by_age ON verdicts (at, id) WHERE latest = 1;
  CREATE TABLE verdict_subjects (
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (subject, id)
  ) WITHOUT ROWID;
  CREATE TRIGGER verdicts_are_kept BEFORE DELETE ON verdicts BEGIN SELECT RAISE (ABORT, 'entries of verdicts are kept'); END;
  CREATE TRIGGER verdicts_stay BEFORE UPDATE OF doc, id, version ON verdicts
    BEGIN SELECT RAISE (ABORT, 'entries of verdicts are kept'); END;

  CREATE TABLE responses (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE response_mentions (
    mention_id TEXT NOT NULL,
    response_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, response_n)
  ) WITHOUT ROWID;

  CREATE TABLE leases (subject TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) WITHOUT ROWID;
  `,
  // Lists as pages ask for them: the log by subject, speakers and outlets by name, quotes by month, appearances by outlet.
  `
  CREATE INDEX events_by_subject ON events (subject);

  ALTER TABLE speakers ADD COLUMN listed_as TEXT;
  UPDATE speakers SET listed_as = COALESCE(json_extract(doc, '$.folded[0]'), '')
    WHERE json_extract(doc, '$.mergedInto') IS NULL;
  CREATE INDEX speakers_by_name ON speakers (listed_as, id) WHERE listed_as IS NOT NULL;
  ALTER TABLE outlets ADD COLUMN listed_as TEXT;
  UPDATE outlets SET listed_as = COALESCE(json_extract(doc, '$.folded[0]'), '');
  CREATE INDEX outlets_by_name ON outlets (listed_as, id) WHERE listed_as IS NOT NULL;

  ALTER TABLE quotes ADD COLUMN month TEXT;
  UPDATE quotes SET month = substr(said, 1, 7)
    WHERE said GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'
      AND (instr(said, '/') = 0 OR substr(said, instr(said, '/') + 1, 7) = substr(said, 1, 7));
  CREATE INDEX quotes_by_month ON quotes (speaker_id, month, lang) WHERE merged = 0;

  ALTER TABLE mentions ADD COLUMN outlet_id TEXT;
  UPDATE mentions SET outlet_id = (SELECT outlet_id FROM articles WHERE n = article_n);
  CREATE INDEX mentions_of_outlet ON mentions (outlet_id, COALESCE(published_at, ''), id, quote_n)
    WHERE current = 1 AND outlet_id IS NOT NULL;
  DROP INDEX articles_by_outlet;

  CREATE INDEX verdicts_by_state ON verdicts (state, at, id) WHERE latest = 1;
  `,
  // Events of one act on two things, found by each: what else an event is about beside its subject.
  `
  ALTER TABLE events ADD COLUMN also TEXT;
  CREATE TABLE events_also (
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (subject, sequence)
  ) WITHOUT ROWID;
  `,
];
