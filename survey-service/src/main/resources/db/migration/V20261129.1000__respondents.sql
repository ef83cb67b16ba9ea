-- Who is asked in a survey of units of care or of persons, and what their figures are broken down and weighted by. Nothing
-- tells who they are. Replaced as a whole while the round is planned, and never after.
create table respondent (
    round   text    collate "C" not null,
    code    text    collate "C" not null,   -- kommun, hyphen, running number; in the order of the digest
    groups  jsonb   not null,               -- group by breakdown
    weight  numeric check (weight > 0),     -- null where the survey has no weights
    primary key (round, code)
);

-- What was sent in for them, for ever, as every other service has been told it. The round's row is the lock.
create table respondent_submission (
    round           text        collate "C" not null,
    respondent      text        collate "C" not null,
    part            text        collate "C" not null,
    revision        bigint      not null check (revision > 0),
    catalogue       text        not null,
    submitted_at    timestamptz not null,
    submitted_by    text        not null,
    sha256          text        not null check (length(sha256) = 64 and translate(sha256, '0123456789abcdef', '') = ''),
    answers         jsonb       not null,
    answered        integer     not null,
    declined        boolean     not null,
    remarked        text[]      not null,   -- checks that warn; nobody can be asked to remark on them
    primary key (round, respondent, part, revision) include (declined)
);
