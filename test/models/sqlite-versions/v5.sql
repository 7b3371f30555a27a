-- A library that Isnad of schema version 4 wrote, as version 5 went on with it: two conflicting articles, an Arabic one, two records, two decisions, a verdict, a response, a lease.
PRAGMA application_id = 1769172580;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO articles VALUES(1,'a_ckqp5xnmckq1se7pm5t1qb1tzt',replace('Transport Minister Lena Marsh spoke at the port on Monday.\n\n“We will buy 12 new ferries before the end of next year,” Marsh said.\n\n“The old fleet will not be repaired after this winter,” she added.','\n',char(10)),'o_61z0qek0kvmtkk436cdmzmgndb','https://harbour-post.example/ferries','2026-02-24',NULL,0,8,'{"kind":"article","title":"Minister promises new ferries","lang":"en","outletId":"o_61z0qek0kvmtkk436cdmzmgndb","outlet":"Harbour Post","url":"https://harbour-post.example/ferries","publishedAt":"2026-02-24","updatedAt":null,"retrievedAt":"2026-03-02T09:30:00.000Z","sha256":"3410d47d44975c8f1bda0cea1e8c57d47c86b791fa90f6d1b364e7e4edbd6abd","revisionOf":null,"ref":null,"sample":false}');
INSERT INTO articles VALUES(2,'a_7hgg755r2knb4qsx7vt8cy22dq',replace('The islands will get more boats.\n\n“We will buy 21 new ferries before the end of next year,” Lena Marsh said.\n\n“The old fleet will be repaired after this winter,” Marsh said.','\n',char(10)),'o_wzezra25bm25t2x8wsr3xhb5wr','https://coast-daily.example/boats','2026-02-24',NULL,0,8,'{"kind":"article","title":"More boats","lang":"en","outletId":"o_wzezra25bm25t2x8wsr3xhb5wr","outlet":"Coast Daily","url":"https://coast-daily.example/boats","publishedAt":"2026-02-24","updatedAt":null,"retrievedAt":"2026-03-02T09:30:00.000Z","sha256":"88f1ce1fbd065f32a4646dc325416a468e78755c7eb35f2db30c54e7c41cf5fd","revisionOf":null,"ref":null,"sample":false}');
INSERT INTO articles VALUES(3,'a_gbtt24pqqr0qr8tgd6eammzey6',replace('وقالت ليلى الحداد: "سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل".\n\nوأضافت الوزيرة: "لن نصلح السفن القديمة بعد هذا الشتاء".','\n',char(10)),'o_kjyhnjfckmzaatf2x48qf1qj69','https://almina.example/1','2026-02-24',NULL,0,8,'{"kind":"article","title":null,"lang":"ar","outletId":"o_kjyhnjfckmzaatf2x48qf1qj69","outlet":"صحيفة الميناء","url":"https://almina.example/1","publishedAt":"2026-02-24","updatedAt":null,"retrievedAt":"2026-03-02T09:30:00.000Z","sha256":"059657107f6140620dff8e2c9188aaaf65c9b00e4ef52acdd4330596a1681a93","revisionOf":null,"ref":null,"sample":false}');
INSERT INTO articles VALUES(4,'a_w27grytc6rjaynyzra25nfe1mh','We will buy 12 new ferries before the end of next year','o_xc47pdnsv4r5zk5n6qphqmmzcw',NULL,NULL,'line-1',0,8,'{"kind":"record","title":null,"lang":"en","outletId":"o_xc47pdnsv4r5zk5n6qphqmmzcw","outlet":"Radio Coast","url":null,"publishedAt":null,"updatedAt":null,"retrievedAt":"2026-03-02T09:30:00.000Z","sha256":"173d9ca1565a50e703fb5f55f2dcbaf55c9f0ac3112edfafd66ea033e3ce6dd7","revisionOf":null,"ref":"line-1","sample":false}');
INSERT INTO articles VALUES(5,'a_djswtz9gve563cyhdbe6tg6hr5','We will buy 12 new ferries before the end of the year','o_xc47pdnsv4r5zk5n6qphqmmzcw',NULL,NULL,'line-2',0,8,'{"kind":"record","title":null,"lang":"en","outletId":"o_xc47pdnsv4r5zk5n6qphqmmzcw","outlet":"Radio Coast","url":null,"publishedAt":null,"updatedAt":null,"retrievedAt":"2026-03-02T09:30:00.000Z","sha256":"a8f4329d44f2cad84c3bcd0d2c06d6339015ef8e4bbd60a04dd8b8997ed1fa59","revisionOf":null,"ref":"line-2","sample":false}');
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
  , month TEXT);
INSERT INTO quotes VALUES(1,'q_jbqgd9n5rd2r729r7c3s40qv94','s_tyqgmc57m282fd20nw91xj442h','en','2026-02-23','2026-03-02T09:30:00.000Z',0,3,'{"id":"q_jbqgd9n5rd2r729r7c3s40qv94","speakerId":"s_tyqgmc57m282fd20nw91xj442h","speakerName":"Lena Marsh","anonymous":false,"lang":"en","leadMentionId":"m_430jc2m128p7yr8dt6vwzngekb","text":"We will buy 12 new ferries before the end of next year","said":"2026-02-23","mergedInto":null,"grouping":"reviewed","createdAt":"2026-03-02T09:30:00.000Z","version":3}','2026-02');
INSERT INTO quotes VALUES(2,'q_hyqzbqzcnx14d2ykp012z4kbcp','s_tyqgmc57m282fd20nw91xj442h','en',NULL,'2026-03-02T09:30:00.000Z',0,1,'{"id":"q_hyqzbqzcnx14d2ykp012z4kbcp","speakerId":"s_tyqgmc57m282fd20nw91xj442h","speakerName":"Lena Marsh","anonymous":false,"lang":"en","leadMentionId":"m_anvncxqh5mx3egwenyw1n4zcg2","text":"The old fleet will not be repaired after this winter","said":null,"mergedInto":null,"grouping":"machine","createdAt":"2026-03-02T09:30:00.000Z","version":1}',NULL);
INSERT INTO quotes VALUES(3,'q_2va4aaf27h7zq6a8mf2fq6qrm0','s_tyqgmc57m282fd20nw91xj442h','en',NULL,'2026-03-02T09:30:00.000Z',1,2,'{"id":"q_2va4aaf27h7zq6a8mf2fq6qrm0","speakerId":"s_tyqgmc57m282fd20nw91xj442h","speakerName":"Lena Marsh","anonymous":false,"lang":"en","leadMentionId":"m_twmvrbnp9grqg380ert9j8xj5t","text":"We will buy 21 new ferries before the end of next year","said":null,"mergedInto":"q_jbqgd9n5rd2r729r7c3s40qv94","grouping":"machine","createdAt":"2026-03-02T09:30:00.000Z","version":2}',NULL);
INSERT INTO quotes VALUES(4,'q_rctwzv9qh92en4gykb356pnccw','s_tyqgmc57m282fd20nw91xj442h','en',NULL,'2026-03-02T09:30:00.000Z',0,1,'{"id":"q_rctwzv9qh92en4gykb356pnccw","speakerId":"s_tyqgmc57m282fd20nw91xj442h","speakerName":"Lena Marsh","anonymous":false,"lang":"en","leadMentionId":"m_9kx97pvz8vgvmqz7xzxezfw2xx","text":"The old fleet will be repaired after this winter","said":null,"mergedInto":null,"grouping":"machine","createdAt":"2026-03-02T09:30:00.000Z","version":1}',NULL);
INSERT INTO quotes VALUES(5,'q_0dgye8kfpn1x79yjq0507nawr5','s_1szc6srhv9p4qhvjb76sbbqj3y','ar',NULL,'2026-03-02T09:30:00.000Z',0,1,'{"id":"q_0dgye8kfpn1x79yjq0507nawr5","speakerId":"s_1szc6srhv9p4qhvjb76sbbqj3y","speakerName":"الوزيرة","anonymous":false,"lang":"ar","leadMentionId":"m_7pe280ajhwp8fa7pr2va79rqcx","text":"لن نصلح السفن القديمة بعد هذا الشتاء","said":null,"mergedInto":null,"grouping":"machine","createdAt":"2026-03-02T09:30:00.000Z","version":1}',NULL);
INSERT INTO quotes VALUES(6,'q_g9w4yx8ph146579x6w05jtrat8','s_4abftg6kqam1hm6344x0mksewn','ar',NULL,'2026-03-02T09:30:00.000Z',0,1,'{"id":"q_g9w4yx8ph146579x6w05jtrat8","speakerId":"s_4abftg6kqam1hm6344x0mksewn","speakerName":"ليلى الحداد","anonymous":false,"lang":"ar","leadMentionId":"m_d5d2hqzdgd0qwrkkf4arxfe47m","text":"سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل","said":null,"mergedInto":null,"grouping":"machine","createdAt":"2026-03-02T09:30:00.000Z","version":1}',NULL);
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
  , outlet_id TEXT);
INSERT INTO mentions VALUES(1,'m_430jc2m128p7yr8dt6vwzngekb',1,1,61,115,'2026-02-24',1,'We will buy 12 new ferries before the end of next year','{"kind":"direct","lang":"en","cue":{"start":124,"end":128,"text":"said"},"speaker":{"mention":"Marsh","start":118,"end":123,"name":"Lena Marsh","id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["en.after","en.cue.say","speaker-name"],"confidence":"high","textKey":"e63ms1csymcq31mdxpjq1w4hee","extractor":8}','o_61z0qek0kvmtkk436cdmzmgndb');
INSERT INTO mentions VALUES(2,'m_anvncxqh5mx3egwenyw1n4zcg2',1,2,132,184,'2026-02-24',1,'The old fleet will not be repaired after this winter','{"kind":"direct","lang":"en","cue":{"start":191,"end":196,"text":"added"},"speaker":{"name":"Lena Marsh","mention":"she","start":187,"end":190,"id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["en.after","en.cue.add","speaker-pronoun"],"confidence":"high","textKey":"nvsxwg1a08bsaww1ssp15xk1zw","extractor":8}','o_61z0qek0kvmtkk436cdmzmgndb');
INSERT INTO mentions VALUES(3,'m_twmvrbnp9grqg380ert9j8xj5t',2,1,35,89,'2026-02-24',1,'We will buy 21 new ferries before the end of next year','{"kind":"direct","lang":"en","cue":{"start":103,"end":107,"text":"said"},"speaker":{"mention":"Lena Marsh","start":92,"end":102,"name":"Lena Marsh","id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["en.after","en.cue.say","speaker-name"],"confidence":"high","textKey":"h2e3bft18axgjfcbk8gxe7zgb9","extractor":8}','o_wzezra25bm25t2x8wsr3xhb5wr');
INSERT INTO mentions VALUES(4,'m_9kx97pvz8vgvmqz7xzxezfw2xx',2,4,111,159,'2026-02-24',1,'The old fleet will be repaired after this winter','{"kind":"direct","lang":"en","cue":{"start":168,"end":172,"text":"said"},"speaker":{"mention":"Marsh","start":162,"end":167,"name":"Lena Marsh","id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["en.after","en.cue.say","speaker-name"],"confidence":"high","textKey":"ksxa13eqyr903atesn1fvsnsc1","extractor":8}','o_wzezra25bm25t2x8wsr3xhb5wr');
INSERT INTO mentions VALUES(5,'m_7pe280ajhwp8fa7pr2va79rqcx',3,5,86,122,'2026-02-24',1,'لن نصلح السفن القديمة بعد هذا الشتاء','{"kind":"direct","lang":"ar","cue":{"start":69,"end":75,"text":"وأضافت"},"speaker":{"mention":"الوزيرة","start":76,"end":83,"name":"الوزيرة","id":"s_1szc6srhv9p4qhvjb76sbbqj3y","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["ar.finite-speaker-marks","ar.cue.adafa","speaker-as-printed"],"confidence":"high","textKey":"8kpq9czx73ymt0vh4c645tkf65","extractor":8}','o_kjyhnjfckmzaatf2x48qf1qj69');
INSERT INTO mentions VALUES(6,'m_d5d2hqzdgd0qwrkkf4arxfe47m',3,6,20,65,'2026-02-24',1,'سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل','{"kind":"direct","lang":"ar","cue":{"start":0,"end":5,"text":"وقالت"},"speaker":{"mention":"ليلى الحداد","start":6,"end":17,"name":"ليلى الحداد","id":"s_4abftg6kqam1hm6344x0mksewn","anonymous":false},"said":null,"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["ar.finite-speaker-marks","ar.cue.qala","speaker-name"],"confidence":"high","textKey":"w381qs7w4jjw8xs2heetap59w0","extractor":8}','o_kjyhnjfckmzaatf2x48qf1qj69');
INSERT INTO mentions VALUES(7,'m_qpjrcbt320qk3y5e2jmf8rdfzv',4,1,0,54,NULL,1,'We will buy 12 new ferries before the end of next year','{"kind":"direct","lang":"en","cue":null,"speaker":{"mention":"Lena Marsh","start":null,"end":null,"name":"Lena Marsh","id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":{"edtf":"2026-02-23","words":null},"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["record"],"confidence":"high","textKey":"e63ms1csymcq31mdxpjq1w4hee","extractor":8}','o_xc47pdnsv4r5zk5n6qphqmmzcw');
INSERT INTO mentions VALUES(8,'m_zt9rvty0yc54n5jceeznw8vbrx',5,1,0,53,NULL,1,'We will buy 12 new ferries before the end of the year','{"kind":"direct","lang":"en","cue":null,"speaker":{"mention":"Lena Marsh","start":null,"end":null,"name":"Lena Marsh","id":"s_tyqgmc57m282fd20nw91xj442h","anonymous":false},"said":{"edtf":"2026-02-23","words":null},"occasion":null,"sourcing":[],"basis":"unknown","rendering":"unknown","group":null,"rules":["record"],"confidence":"high","textKey":"tge2k84rkssk9jfyrvacqsn87x","extractor":8}','o_xc47pdnsv4r5zk5n6qphqmmzcw');
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
  , quote_id TEXT, lead_id TEXT);
INSERT INTO wordings VALUES(1,'w_yfyy98rgetq8cvzwje2ch7zyqs',1,1,'s_tyqgmc57m282fd20nw91xj442h','e63ms1csymcq31mdxpjq1w4hee','en','version',1,X'9d0ce68ec51869e02ae1e585d60b410c724642bb0acd099cf5914e4360ad7ff8e22657bcf3a08e3b8169d7eaaa879c69bd4cae6a704383c638fa993bd3cc70fbdfea47b9c24d4abe504a2c8a','We will buy 12 new ferries before the end of next year','q_jbqgd9n5rd2r729r7c3s40qv94','m_430jc2m128p7yr8dt6vwzngekb');
INSERT INTO wordings VALUES(2,'w_rjq7twhzz4kep8ta3f485ay8f6',2,2,'s_tyqgmc57m282fd20nw91xj442h','nvsxwg1a08bsaww1ssp15xk1zw','en','version',1,X'03ab63bc23168192b47cf8b3aad3df5b2501d6b978cd47715b12cdd537f43dc9d5566d3955a815cbee192dff9484b1ca7dce5c0234ba95f9','The old fleet will not be repaired after this winter','q_hyqzbqzcnx14d2ykp012z4kbcp','m_anvncxqh5mx3egwenyw1n4zcg2');
INSERT INTO wordings VALUES(4,'w_3x2ckv69218yxy11gp0qbtb00f',4,4,'s_tyqgmc57m282fd20nw91xj442h','ksxa13eqyr903atesn1fvsnsc1','en','version',1,X'03ab63bc23168192b47cf8b3aad3df5b2501d6b960f9ab9837f43dc9d5566d3955a815cbee192dff9484b1ca7dce5c0234ba95f9','The old fleet will be repaired after this winter','q_rctwzv9qh92en4gykb356pnccw','m_9kx97pvz8vgvmqz7xzxezfw2xx');
INSERT INTO wordings VALUES(5,'w_1fvwb69g3xbavx54zqkr3ahdhx',5,5,'s_1szc6srhv9p4qhvjb76sbbqj3y','8kpq9czx73ymt0vh4c645tkf65','ar','version',1,X'02f546c448a1fcea91211279cbf6936f9139c5283e73ea3f5d15d68e735c16ef57157b6350af0ff9','لن نصلح السفن القديمة بعد هذا الشتاء','q_0dgye8kfpn1x79yjq0507nawr5','m_7pe280ajhwp8fa7pr2va79rqcx');
INSERT INTO wordings VALUES(6,'w_jwf3js1hck2g9a8b9wdcj9zp2y',6,6,'s_4abftg6kqam1hm6344x0mksewn','w381qs7w4jjw8xs2heetap59w0','ar','version',1,X'b55faa38d60b410c8f7669dfb5a9dde91cd195a61d36fc61d327ab2a60d7aa6493b78be652472f1ea20f81ce7e5f51e434c8aa2d7f31b97172101b3a','سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل','q_g9w4yx8ph146579x6w05jtrat8','m_d5d2hqzdgd0qwrkkf4arxfe47m');
INSERT INTO wordings VALUES(7,'w_e5p0x0p4xzvhhq08my6gzm1asf',1,8,'s_tyqgmc57m282fd20nw91xj442h','tge2k84rkssk9jfyrvacqsn87x','en','version',1,X'9d0ce68ec51869e02ae1e585d60b410c724642bb0acd099cf5914e4360ad7ff8e22657bcf3a08e3b8169d7eaaa879c69bd4cae6a704383c638fa993bcba927dbc24d4abe66ce618a','We will buy 12 new ferries before the end of the year','q_jbqgd9n5rd2r729r7c3s40qv94','m_zt9rvty0yc54n5jceeznw8vbrx');
INSERT INTO wordings VALUES(8,'w_w882kynv46vbzhspq0mbf0ymj6',1,3,'s_tyqgmc57m282fd20nw91xj442h','h2e3bft18axgjfcbk8gxe7zgb9','en','version',1,X'9d0ce68ec51869e02ae1e58561d78b2915876f890acd099cd61d828960ad7ff8e22657bcf3a08e3b8169d7eaaa879c69bd4cae6a704383c638fa993bd3cc70fbdfea47b9c24d4abe504a2c8a','We will buy 21 new ferries before the end of next year','q_jbqgd9n5rd2r729r7c3s40qv94','m_twmvrbnp9grqg380ert9j8xj5t');
CREATE TABLE postings (
    key INTEGER NOT NULL,
    wording_n INTEGER NOT NULL,
    PRIMARY KEY (key, wording_n)
  ) WITHOUT ROWID;
INSERT INTO postings VALUES(39636605,2);
INSERT INTO postings VALUES(39636605,4);
INSERT INTO postings VALUES(205589462,1);
INSERT INTO postings VALUES(205589462,6);
INSERT INTO postings VALUES(205589462,7);
INSERT INTO postings VALUES(506414930,6);
INSERT INTO postings VALUES(684013969,5);
INSERT INTO postings VALUES(697030497,8);
INSERT INTO postings VALUES(715859923,6);
INSERT INTO postings VALUES(766167092,6);
INSERT INTO postings VALUES(950689717,6);
INSERT INTO postings VALUES(963466965,2);
INSERT INTO postings VALUES(963466965,4);
INSERT INTO postings VALUES(974852210,6);
INSERT INTO postings VALUES(999203059,1);
INSERT INTO postings VALUES(999203059,7);
INSERT INTO postings VALUES(999203059,8);
INSERT INTO postings VALUES(999946808,1);
INSERT INTO postings VALUES(999946808,7);
INSERT INTO postings VALUES(999946808,8);
INSERT INTO postings VALUES(1072329534,5);
INSERT INTO postings VALUES(1129222645,1);
INSERT INTO postings VALUES(1129222645,7);
INSERT INTO postings VALUES(1541395370,2);
INSERT INTO postings VALUES(1541395370,4);
INSERT INTO postings VALUES(1643918877,6);
INSERT INTO postings VALUES(1669010775,5);
INSERT INTO postings VALUES(1688917856,6);
INSERT INTO postings VALUES(1771866026,1);
INSERT INTO postings VALUES(1771866026,7);
INSERT INTO postings VALUES(1771866026,8);
INSERT INTO postings VALUES(1789807805,1);
INSERT INTO postings VALUES(1789807805,7);
INSERT INTO postings VALUES(1789807805,8);
INSERT INTO postings VALUES(1871967947,5);
INSERT INTO postings VALUES(1900531064,2);
INSERT INTO postings VALUES(1907962239,6);
INSERT INTO postings VALUES(2031231377,5);
INSERT INTO postings VALUES(2246435114,1);
INSERT INTO postings VALUES(2246435114,7);
INSERT INTO postings VALUES(2246435114,8);
INSERT INTO postings VALUES(2305787669,8);
INSERT INTO postings VALUES(2307005910,8);
INSERT INTO postings VALUES(2318158416,1);
INSERT INTO postings VALUES(2318158416,8);
INSERT INTO postings VALUES(2321665638,7);
INSERT INTO postings VALUES(2396394845,5);
INSERT INTO postings VALUES(2397441181,1);
INSERT INTO postings VALUES(2397441181,7);
INSERT INTO postings VALUES(2397441181,8);
INSERT INTO postings VALUES(2457933347,2);
INSERT INTO postings VALUES(2457933347,4);
INSERT INTO postings VALUES(2561407328,4);
INSERT INTO postings VALUES(2617888010,1);
INSERT INTO postings VALUES(2617888010,7);
INSERT INTO postings VALUES(2617888010,8);
INSERT INTO postings VALUES(2794836252,6);
INSERT INTO postings VALUES(3019406516,2);
INSERT INTO postings VALUES(3019406516,4);
INSERT INTO postings VALUES(3108498143,1);
INSERT INTO postings VALUES(3108498143,8);
INSERT INTO postings VALUES(3117809957,2);
INSERT INTO postings VALUES(3117809957,4);
INSERT INTO postings VALUES(3141682802,1);
INSERT INTO postings VALUES(3141682802,7);
INSERT INTO postings VALUES(3159828194,1);
INSERT INTO postings VALUES(3159828194,7);
INSERT INTO postings VALUES(3159828194,8);
INSERT INTO postings VALUES(3160648451,2);
INSERT INTO postings VALUES(3160648451,4);
INSERT INTO postings VALUES(3192540610,1);
INSERT INTO postings VALUES(3192540610,7);
INSERT INTO postings VALUES(3192540610,8);
INSERT INTO postings VALUES(3292984578,5);
INSERT INTO postings VALUES(3330491248,1);
INSERT INTO postings VALUES(3330491248,7);
INSERT INTO postings VALUES(3330491248,8);
INSERT INTO postings VALUES(3376280631,2);
INSERT INTO postings VALUES(3376280631,4);
INSERT INTO postings VALUES(3400631444,2);
INSERT INTO postings VALUES(3400631444,4);
INSERT INTO postings VALUES(3407194197,2);
INSERT INTO postings VALUES(3407194197,4);
INSERT INTO postings VALUES(3464564642,6);
INSERT INTO postings VALUES(3586986587,2);
INSERT INTO postings VALUES(3676809675,7);
INSERT INTO postings VALUES(3748230799,6);
INSERT INTO postings VALUES(3764984005,1);
INSERT INTO postings VALUES(3764984005,7);
INSERT INTO postings VALUES(3764984005,8);
INSERT INTO postings VALUES(3830538110,6);
INSERT INTO postings VALUES(3867916179,6);
INSERT INTO postings VALUES(3923618229,6);
INSERT INTO postings VALUES(3939985793,1);
INSERT INTO postings VALUES(3939985793,7);
INSERT INTO postings VALUES(3939985793,8);
INSERT INTO postings VALUES(3942424904,5);
INSERT INTO postings VALUES(4011220083,5);
INSERT INTO postings VALUES(4169117024,1);
INSERT INTO postings VALUES(4169117024,7);
INSERT INTO postings VALUES(4169117024,8);
INSERT INTO postings VALUES(4178554704,5);
INSERT INTO postings VALUES(4187339316,2);
INSERT INTO postings VALUES(4187339316,4);
INSERT INTO postings VALUES(4218473683,1);
INSERT INTO postings VALUES(4218473683,8);
INSERT INTO postings VALUES(4281145838,2);
INSERT INTO postings VALUES(4281145838,4);
CREATE TABLE links (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    relation TEXT NOT NULL,
    likeness REAL NOT NULL,
    comparer INTEGER NOT NULL,
    PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
INSERT INTO links VALUES('e63ms1csymcq31mdxpjq1w4hee','tge2k84rkssk9jfyrvacqsn87x','trivially-edited',0.94444356372859861181,3);
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
INSERT INTO flags VALUES(1,'f_hnezpzydxpg8g44p0bnv1wyajb','number','confirmed',1,'2026-03-02T09:30:00.000Z','f_28t45s2jvvv153qxhxaa9h2bms',2,'{"kind":"number","rule":"number/other-figure","severity":"major","reason":"Figures differ: 21 / 12; same occasion not established.","a":{"mentionId":"m_twmvrbnp9grqg380ert9j8xj5t","words":{"start":12,"end":14,"text":"21"}},"b":{"mentionId":"m_430jc2m128p7yr8dt6vwzngekb","words":{"start":12,"end":14,"text":"12"}},"occasion":"not-established","id":"f_hnezpzydxpg8g44p0bnv1wyajb","anchor":"f_28t45s2jvvv153qxhxaa9h2bms","status":"confirmed","decisionId":"d_wva0szt3t17yzbpph2eeqtxaw1","rulesVersion":6,"version":2,"createdAt":"2026-03-02T09:30:00.000Z"}');
INSERT INTO flags VALUES(2,'f_1kcyxw0fqjjr4x0py7t20g37wv','negation','open',0,'2026-03-02T09:30:00.000Z','f_t4qsr512aa9sn2nb81mchha4yx',1,'{"kind":"negation","rule":"negation/flipped","severity":"critical","reason":"One affirms what the other denies: repaired / not be repaired; same occasion not established.","a":{"mentionId":"m_9kx97pvz8vgvmqz7xzxezfw2xx","words":{"start":22,"end":30,"text":"repaired"}},"b":{"mentionId":"m_anvncxqh5mx3egwenyw1n4zcg2","words":{"start":19,"end":34,"text":"not be repaired"}},"occasion":"not-established","id":"f_1kcyxw0fqjjr4x0py7t20g37wv","anchor":"f_t4qsr512aa9sn2nb81mchha4yx","status":"open","decisionId":null,"rulesVersion":6,"version":1,"createdAt":"2026-03-02T09:30:00.000Z"}');
INSERT INTO flags VALUES(3,'f_f1dw8hhnwpktptg9gq6qz3a2nx','near-duplicate','open',3,'2026-03-02T09:30:00.000Z','f_x1p831xrxbm5dzk42f3kxpnxrw',1,'{"kind":"near-duplicate","rule":"near-duplicate/same-words","severity":"information","reason":"The same words stand in two articles.","a":{"mentionId":"m_qpjrcbt320qk3y5e2jmf8rdfzv","words":{"start":0,"end":54,"text":"We will buy 12 new ferries before the end of next year"}},"b":{"mentionId":"m_430jc2m128p7yr8dt6vwzngekb","words":{"start":0,"end":54,"text":"We will buy 12 new ferries before the end of next year"}},"occasion":"not-established","id":"f_f1dw8hhnwpktptg9gq6qz3a2nx","anchor":"f_x1p831xrxbm5dzk42f3kxpnxrw","status":"open","decisionId":null,"rulesVersion":6,"version":1,"createdAt":"2026-03-02T09:30:00.000Z"}');
INSERT INTO flags VALUES(4,'f_6yjeb4bpsb9gt6jx2wqsz9s0tw','number','open',1,'2026-03-02T09:30:00.000Z','f_28t45s2jvvv153qxhxaa9h2bms',1,'{"kind":"number","rule":"number/other-figure","severity":"major","reason":"Figures differ: 12 / 21; same occasion not established.","a":{"mentionId":"m_qpjrcbt320qk3y5e2jmf8rdfzv","words":{"start":12,"end":14,"text":"12"}},"b":{"mentionId":"m_twmvrbnp9grqg380ert9j8xj5t","words":{"start":12,"end":14,"text":"21"}},"occasion":"not-established","id":"f_6yjeb4bpsb9gt6jx2wqsz9s0tw","anchor":"f_28t45s2jvvv153qxhxaa9h2bms","status":"open","decisionId":null,"rulesVersion":6,"version":1,"createdAt":"2026-03-02T09:30:00.000Z"}');
INSERT INTO flags VALUES(5,'f_a2wme79jmcw4e0gh8xnmgagzrj','near-duplicate','open',3,'2026-03-02T09:30:00.000Z','f_n7fzqj14tcnvyz4hmyv3m12278',1,'{"kind":"near-duplicate","rule":"near-duplicate/same-words","severity":"information","reason":"Nearly the same words stand in two articles; what differs changes nothing.","a":{"mentionId":"m_zt9rvty0yc54n5jceeznw8vbrx","words":{"start":0,"end":53,"text":"We will buy 12 new ferries before the end of the year"}},"b":{"mentionId":"m_430jc2m128p7yr8dt6vwzngekb","words":{"start":0,"end":54,"text":"We will buy 12 new ferries before the end of next year"}},"occasion":"not-established","id":"f_a2wme79jmcw4e0gh8xnmgagzrj","anchor":"f_n7fzqj14tcnvyz4hmyv3m12278","status":"open","decisionId":null,"rulesVersion":6,"version":1,"createdAt":"2026-03-02T09:30:00.000Z"}');
INSERT INTO flags VALUES(6,'f_1791sea5ynag6v976prpmbh0bh','number','open',1,'2026-03-02T09:30:00.000Z','f_tyhy23vw6xeyhjm1rrehxfca6n',1,'{"kind":"number","rule":"number/other-figure","severity":"major","reason":"Figures differ: 12 / 21; same occasion not established.","a":{"mentionId":"m_zt9rvty0yc54n5jceeznw8vbrx","words":{"start":12,"end":14,"text":"12"}},"b":{"mentionId":"m_twmvrbnp9grqg380ert9j8xj5t","words":{"start":12,"end":14,"text":"21"}},"occasion":"not-established","id":"f_1791sea5ynag6v976prpmbh0bh","anchor":"f_tyhy23vw6xeyhjm1rrehxfca6n","status":"open","decisionId":null,"rulesVersion":6,"version":1,"createdAt":"2026-03-02T09:30:00.000Z"}');
CREATE TABLE flag_mentions (
    mention_id TEXT NOT NULL,
    flag_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, flag_n)
  ) WITHOUT ROWID;
INSERT INTO flag_mentions VALUES('m_430jc2m128p7yr8dt6vwzngekb',1);
INSERT INTO flag_mentions VALUES('m_twmvrbnp9grqg380ert9j8xj5t',1);
INSERT INTO flag_mentions VALUES('m_9kx97pvz8vgvmqz7xzxezfw2xx',2);
INSERT INTO flag_mentions VALUES('m_anvncxqh5mx3egwenyw1n4zcg2',2);
INSERT INTO flag_mentions VALUES('m_430jc2m128p7yr8dt6vwzngekb',3);
INSERT INTO flag_mentions VALUES('m_qpjrcbt320qk3y5e2jmf8rdfzv',3);
INSERT INTO flag_mentions VALUES('m_qpjrcbt320qk3y5e2jmf8rdfzv',4);
INSERT INTO flag_mentions VALUES('m_twmvrbnp9grqg380ert9j8xj5t',4);
INSERT INTO flag_mentions VALUES('m_430jc2m128p7yr8dt6vwzngekb',5);
INSERT INTO flag_mentions VALUES('m_zt9rvty0yc54n5jceeznw8vbrx',5);
INSERT INTO flag_mentions VALUES('m_twmvrbnp9grqg380ert9j8xj5t',6);
INSERT INTO flag_mentions VALUES('m_zt9rvty0yc54n5jceeznw8vbrx',6);
CREATE TABLE decisions (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    anchor TEXT,
    holds INTEGER NOT NULL,
    version INTEGER NOT NULL,
    doc TEXT NOT NULL
  );
INSERT INTO decisions VALUES(1,'d_wva0szt3t17yzbpph2eeqtxaw1','f_28t45s2jvvv153qxhxaa9h2bms',1,1,'{"type":"flag","id":"d_wva0szt3t17yzbpph2eeqtxaw1","flagId":"f_hnezpzydxpg8g44p0bnv1wyajb","anchor":"f_28t45s2jvvv153qxhxaa9h2bms","decision":"confirm","reason":"same-occasion-conflict","note":"Both were there.","actor":"local","at":"2026-03-02T09:30:00.000Z","undoneAt":null,"version":1}');
INSERT INTO decisions VALUES(2,'d_p2m57dfmq128v7qfdd1x6yp4by',NULL,1,1,'{"type":"group","id":"d_p2m57dfmq128v7qfdd1x6yp4by","decision":"together","mentionIds":["m_430jc2m128p7yr8dt6vwzngekb","m_twmvrbnp9grqg380ert9j8xj5t"],"actor":"local","at":"2026-03-02T09:30:00.000Z","note":null,"undoneAt":null,"version":1}');
CREATE TABLE decision_mentions (
    mention_id TEXT NOT NULL,
    decision_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, decision_n)
  ) WITHOUT ROWID;
INSERT INTO decision_mentions VALUES('m_430jc2m128p7yr8dt6vwzngekb',2);
INSERT INTO decision_mentions VALUES('m_twmvrbnp9grqg380ert9j8xj5t',2);
CREATE TABLE speakers (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL, listed_as TEXT);
INSERT INTO speakers VALUES(1,'s_tyqgmc57m282fd20nw91xj442h',1,'{"id":"s_tyqgmc57m282fd20nw91xj442h","name":"Lena Marsh","aliases":[],"folded":["lena marsh"],"sounds":["L:MRT"],"mergedInto":null,"version":1}','lena marsh');
INSERT INTO speakers VALUES(2,'s_4abftg6kqam1hm6344x0mksewn',1,'{"id":"s_4abftg6kqam1hm6344x0mksewn","name":"ليلى الحداد","aliases":[],"folded":["ليلي الحداد"],"sounds":["L:HTT"],"mergedInto":null,"version":1}','ليلي الحداد');
INSERT INTO speakers VALUES(3,'s_1szc6srhv9p4qhvjb76sbbqj3y',1,'{"id":"s_1szc6srhv9p4qhvjb76sbbqj3y","name":"الوزيرة","aliases":[],"folded":["الوزيره"],"sounds":[],"mergedInto":null,"version":1}','الوزيره');
CREATE TABLE speaker_names (
    folded TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (folded, id)
  ) WITHOUT ROWID;
INSERT INTO speaker_names VALUES('lena marsh','s_tyqgmc57m282fd20nw91xj442h');
INSERT INTO speaker_names VALUES('الوزيره','s_1szc6srhv9p4qhvjb76sbbqj3y');
INSERT INTO speaker_names VALUES('ليلي الحداد','s_4abftg6kqam1hm6344x0mksewn');
CREATE TABLE outlets (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL, listed_as TEXT);
INSERT INTO outlets VALUES(1,'o_61z0qek0kvmtkk436cdmzmgndb',1,'{"id":"o_61z0qek0kvmtkk436cdmzmgndb","name":"Harbour Post","names":["Harbour Post"],"hosts":["harbour-post.example"],"folded":["harbour post"],"version":1}','harbour post');
INSERT INTO outlets VALUES(2,'o_wzezra25bm25t2x8wsr3xhb5wr',1,'{"id":"o_wzezra25bm25t2x8wsr3xhb5wr","name":"Coast Daily","names":["Coast Daily"],"hosts":["coast-daily.example"],"folded":["coast daily"],"version":1}','coast daily');
INSERT INTO outlets VALUES(3,'o_kjyhnjfckmzaatf2x48qf1qj69',1,'{"id":"o_kjyhnjfckmzaatf2x48qf1qj69","name":"صحيفة الميناء","names":["صحيفة الميناء"],"hosts":["almina.example"],"folded":["صحيفه المينا"],"version":1}','صحيفه المينا');
INSERT INTO outlets VALUES(4,'o_xc47pdnsv4r5zk5n6qphqmmzcw',1,'{"id":"o_xc47pdnsv4r5zk5n6qphqmmzcw","name":"Radio Coast","names":["Radio Coast"],"hosts":[],"folded":["radio coast"],"version":1}','radio coast');
CREATE TABLE outlet_names (
    folded TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (folded, id)
  ) WITHOUT ROWID;
INSERT INTO outlet_names VALUES('coast daily','o_wzezra25bm25t2x8wsr3xhb5wr');
INSERT INTO outlet_names VALUES('harbour post','o_61z0qek0kvmtkk436cdmzmgndb');
INSERT INTO outlet_names VALUES('radio coast','o_xc47pdnsv4r5zk5n6qphqmmzcw');
INSERT INTO outlet_names VALUES('صحيفه المينا','o_kjyhnjfckmzaatf2x48qf1qj69');
CREATE TABLE outlet_hosts (
    host TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (host, id)
  ) WITHOUT ROWID;
INSERT INTO outlet_hosts VALUES('almina.example','o_kjyhnjfckmzaatf2x48qf1qj69');
INSERT INTO outlet_hosts VALUES('coast-daily.example','o_wzezra25bm25t2x8wsr3xhb5wr');
INSERT INTO outlet_hosts VALUES('harbour-post.example','o_61z0qek0kvmtkk436cdmzmgndb');
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
  );
INSERT INTO events VALUES(1,'2026-03-02T09:30:00.000Z','local','article-added','a_ckqp5xnmckq1se7pm5t1qb1tzt','null','{"mentions":2,"flags":0}');
INSERT INTO events VALUES(2,'2026-03-02T09:30:00.000Z','local','article-added','a_7hgg755r2knb4qsx7vt8cy22dq','null','{"mentions":2,"flags":2}');
INSERT INTO events VALUES(3,'2026-03-02T09:30:00.000Z','local','article-added','a_gbtt24pqqr0qr8tgd6eammzey6','null','{"mentions":2,"flags":0}');
INSERT INTO events VALUES(4,'2026-03-02T09:30:00.000Z','local','quote-recorded','a_w27grytc6rjaynyzra25nfe1mh','null','{"mentions":1,"flags":2}');
INSERT INTO events VALUES(5,'2026-03-02T09:30:00.000Z','local','quote-recorded','a_djswtz9gve563cyhdbe6tg6hr5','null','{"mentions":1,"flags":2}');
INSERT INTO events VALUES(6,'2026-03-02T09:30:00.000Z','local','flag-decided','f_hnezpzydxpg8g44p0bnv1wyajb','{"status":"open"}','{"status":"confirmed","decision":"confirm","reason":"same-occasion-conflict","note":"Both were there."}');
INSERT INTO events VALUES(7,'2026-03-02T09:30:00.000Z','local','quotes-merged','d_p2m57dfmq128v7qfdd1x6yp4by','{"quoteIds":["q_2va4aaf27h7zq6a8mf2fq6qrm0","q_jbqgd9n5rd2r729r7c3s40qv94"]}','{"quoteId":"q_jbqgd9n5rd2r729r7c3s40qv94","mentionIds":["m_430jc2m128p7yr8dt6vwzngekb","m_twmvrbnp9grqg380ert9j8xj5t"],"undone":[]}');
INSERT INTO events VALUES(8,'2026-03-02T09:30:00.000Z','local','verdict-given','v_9ysd89bevx0r9d062d46ch3193','null','{"version":1,"state":"draft","attribution":"correct","fidelity":"altered","context":"undetermined","against":"m_anvncxqh5mx3egwenyw1n4zcg2","by":["local"],"asOf":"2026-03-02","wordingId":"w_3x2ckv69218yxy11gp0qbtb00f","mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"]}');
INSERT INTO events VALUES(9,'2026-03-02T09:30:00.000Z','local','verdict-given','v_9ysd89bevx0r9d062d46ch3193','{"version":1,"state":"draft","attribution":"correct","fidelity":"altered","context":"undetermined","against":"m_anvncxqh5mx3egwenyw1n4zcg2","by":["local"],"asOf":"2026-03-02","wordingId":"w_3x2ckv69218yxy11gp0qbtb00f","mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"]}','{"version":2,"state":"published","attribution":"correct","fidelity":"altered","context":"undetermined","against":"m_anvncxqh5mx3egwenyw1n4zcg2","by":["local"],"asOf":"2026-03-02","wordingId":"w_3x2ckv69218yxy11gp0qbtb00f","mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"]}');
INSERT INTO events VALUES(10,'2026-03-02T09:30:00.000Z','local','response-recorded','p_44k287cs9d23b26ypakpwf4087','null','{"kind":"corrects","by":"Coast Daily","mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"],"at":"2026-03-02"}');
INSERT INTO events VALUES(11,'2026-03-02T09:30:00.000Z','local','flag-leased','f_1kcyxw0fqjjr4x0py7t20g37wv','null','{"holder":"local","until":"2026-03-02T09:45:00.000Z"}');
CREATE TABLE speaker_sounds (
    sound TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (sound, id)
  ) WITHOUT ROWID;
INSERT INTO speaker_sounds VALUES('L:HTT','s_4abftg6kqam1hm6344x0mksewn');
INSERT INTO speaker_sounds VALUES('L:MRT','s_tyqgmc57m282fd20nw91xj442h');
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
INSERT INTO verdicts VALUES(1,'v_9ysd89bevx0r9d062d46ch3193',1,0,'draft','2026-03-02T09:30:00.000Z','{"id":"v_9ysd89bevx0r9d062d46ch3193","about":{"wordingId":"w_3x2ckv69218yxy11gp0qbtb00f","claimedSpeaker":null,"claimedSource":null,"claimedSaid":null,"mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"]},"against":"m_anvncxqh5mx3egwenyw1n4zcg2","attribution":"correct","fidelity":"altered","context":"undetermined","state":"draft","asOf":"2026-03-02","by":["local"],"evidence":[{"url":"https://archive.example/port","note":"The recording of the port has the \"not\".","at":"2026-03-02T09:30:00.000Z"}],"searched":[],"at":"2026-03-02T09:30:00.000Z","version":1}');
INSERT INTO verdicts VALUES(2,'v_9ysd89bevx0r9d062d46ch3193',2,1,'published','2026-03-02T09:30:00.000Z','{"id":"v_9ysd89bevx0r9d062d46ch3193","about":{"wordingId":"w_3x2ckv69218yxy11gp0qbtb00f","claimedSpeaker":null,"claimedSource":null,"claimedSaid":null,"mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"]},"against":"m_anvncxqh5mx3egwenyw1n4zcg2","attribution":"correct","fidelity":"altered","context":"undetermined","state":"published","asOf":"2026-03-02","by":["local"],"evidence":[{"url":"https://archive.example/port","note":"The recording of the port has the \"not\".","at":"2026-03-02T09:30:00.000Z"}],"searched":[],"at":"2026-03-02T09:30:00.000Z","version":2}');
CREATE TABLE verdict_subjects (
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (subject, id)
  ) WITHOUT ROWID;
INSERT INTO verdict_subjects VALUES('m_9kx97pvz8vgvmqz7xzxezfw2xx','v_9ysd89bevx0r9d062d46ch3193');
INSERT INTO verdict_subjects VALUES('m_anvncxqh5mx3egwenyw1n4zcg2','v_9ysd89bevx0r9d062d46ch3193');
INSERT INTO verdict_subjects VALUES('w_3x2ckv69218yxy11gp0qbtb00f','v_9ysd89bevx0r9d062d46ch3193');
CREATE TABLE responses (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, doc TEXT NOT NULL);
INSERT INTO responses VALUES(1,'p_44k287cs9d23b26ypakpwf4087','2026-03-02','{"id":"p_44k287cs9d23b26ypakpwf4087","mentionIds":["m_9kx97pvz8vgvmqz7xzxezfw2xx"],"by":"Coast Daily","kind":"corrects","text":"We left out a word.","url":null,"at":"2026-03-02"}');
CREATE TABLE response_mentions (
    mention_id TEXT NOT NULL,
    response_n INTEGER NOT NULL,
    PRIMARY KEY (mention_id, response_n)
  ) WITHOUT ROWID;
INSERT INTO response_mentions VALUES('m_9kx97pvz8vgvmqz7xzxezfw2xx',1);
CREATE TABLE leases (subject TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO leases VALUES('f_1kcyxw0fqjjr4x0py7t20g37wv','local','2026-03-02T09:45:00.000Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('events',11);
CREATE UNIQUE INDEX articles_by_ref ON articles (ref) WHERE ref IS NOT NULL;
CREATE INDEX articles_by_url ON articles (canonical_url) WHERE canonical_url IS NOT NULL;
CREATE INDEX articles_by_extractor ON articles (extractor, id);
CREATE INDEX articles_of_sample ON articles (id) WHERE sample = 1;
CREATE INDEX quotes_by_age ON quotes (created_at, id) WHERE merged = 0;
CREATE INDEX quotes_by_speaker ON quotes (speaker_id, created_at, id) WHERE merged = 0;
CREATE INDEX quotes_by_lang ON quotes (lang, created_at, id) WHERE merged = 0;
CREATE INDEX quotes_by_said ON quotes (said) WHERE merged = 0 AND said IS NOT NULL;
CREATE INDEX mentions_of_article ON mentions (article_n, start, id);
CREATE INDEX mentions_of_quote ON mentions (quote_n, published_at, id) WHERE current = 1;
CREATE INDEX wordings_of_quote ON wordings (quote_n, id);
CREATE INDEX wordings_by_text ON wordings (text_key, id);
CREATE INDEX links_back ON links (b, a);
CREATE INDEX flags_by_haste ON flags (status, haste, created_at, id);
CREATE INDEX flags_by_kind ON flags (kind, status, haste, created_at, id);
CREATE INDEX flag_mentions_back ON flag_mentions (flag_n, mention_id);
CREATE INDEX decisions_by_anchor ON decisions (anchor) WHERE holds = 1 AND anchor IS NOT NULL;
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
CREATE INDEX verdicts_by_age ON verdicts (at, id) WHERE latest = 1;
CREATE TRIGGER verdicts_are_kept BEFORE DELETE ON verdicts BEGIN SELECT RAISE (ABORT, 'entries of verdicts are kept'); END;
CREATE TRIGGER verdicts_stay BEFORE UPDATE OF doc, id, version ON verdicts
    BEGIN SELECT RAISE (ABORT, 'entries of verdicts are kept'); END;
CREATE INDEX events_by_subject ON events (subject);
CREATE INDEX speakers_by_name ON speakers (listed_as, id) WHERE listed_as IS NOT NULL;
CREATE INDEX outlets_by_name ON outlets (listed_as, id) WHERE listed_as IS NOT NULL;
CREATE INDEX quotes_by_month ON quotes (speaker_id, month, lang) WHERE merged = 0;
CREATE INDEX mentions_of_outlet ON mentions (outlet_id, COALESCE(published_at, ''), id, quote_n)
    WHERE current = 1 AND outlet_id IS NOT NULL;
CREATE INDEX verdicts_by_state ON verdicts (state, at, id) WHERE latest = 1;
COMMIT;
