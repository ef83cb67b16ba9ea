-- A survey round once it has left the plan. A round of the catalogue without a row here is planned.
create table round (
    id          text        primary key,
    state       text        not null check (state in ('planned', 'open', 'closed', 'reopened', 'archived')),
    revision    bigint      not null check (revision >= 0),     -- number of changes of state so far
    opened_at   timestamptz,                                    -- by the survey's clock, as every time of the survey
    changed_at  timestamptz not null,
    changed_by  text        not null
);

-- What one unit has written and sent of one part; made for the whole frame when the round opens. The row is the lock
-- of everything that is done with the part.
create table response (
    round           text        not null references round (id),
    unit            text        not null check (unit ~ '^[0-9]{4}(-[0-9]{2})?$'),   -- kommun, or stadsdel within it
    part            text        not null,
    state           text        not null check (state in ('not-started', 'started', 'submitted', 'reopened',
                                                          'declined', 'out-of-scope', 'closed-unsent')),
    takes_answers   boolean     not null,                   -- as the round's state says; so a submission locks one row only
    revision        bigint      not null default 0,         -- of the draft; grows with each change of it
    answers         jsonb       not null default '{}',      -- the draft, answer by key; hidden answers too
    comments        jsonb       not null default '{}',      -- comment by question
    changed_at      timestamptz,
    changed_by      text,
    submission      bigint      not null default 0,         -- revision of the newest submission; 0 if nothing is sent
    submitted_at    timestamptz,
    sha256          text,                                   -- of the answers in the newest submission
    remarks         jsonb       not null default '{}',      -- of the newest submission, remark by check
    declined        boolean     not null default false,     -- whether the newest submission declines the area
    primary key (round, unit, part),
    check ((submission = 0) = (submitted_at is null)),
    check ((submission = 0) = (sha256 is null)),
    check ((revision = 0) = (changed_at is null))
) with (fillfactor = 70);

-- Every change of a draft, for ever: what was written, by whom, and why if the survey office did it.
create table answer_change (
    round       text        not null,
    unit        text        not null,
    part        text        not null,
    revision    bigint      not null check (revision > 0),  -- the draft's revision after the change
    at          timestamptz not null,
    author      text        not null,
    state       text        not null check (state in ('COLLECTED', 'EDITED')),
    reason      text,
    answers     jsonb       not null,                       -- the answers that changed, by key; null where removed
    comments    jsonb       not null,                       -- the comments that changed, by question; null where removed
    primary key (round, unit, part, revision),
    check (state = 'COLLECTED' or reason is not null)
);

-- What was sent in, for ever: the answers that count, as every other service has been told them.
create table submission (
    round           text        not null,
    unit            text        not null,
    part            text        not null,
    revision        bigint      not null check (revision > 0),
    catalogue       text        not null,
    submitted_at    timestamptz not null,
    submitted_by    text        not null,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    answers         jsonb       not null,
    answered        integer     not null,                   -- number of answers
    remarks         jsonb       not null,
    primary key (round, unit, part, revision)
);

-- Whom a unit's mail goes to.
create table contact (
    round       text        not null,
    unit        text        not null,
    name        text        not null,
    email       text        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    primary key (round, unit)
);

-- A planned reminder whose hour has come; a wave that stands here is never sent again.
create table reminder_wave (
    round       text        not null,
    wave        integer     not null check (wave > 0),
    due_at      timestamptz not null,
    settled_at  timestamptz not null,
    outcome     text        not null check (outcome in ('sent', 'passed')),
    mails       integer     not null,
    primary key (round, wave)
);

-- The outbox of mails: written with what causes them, sent afterwards, kept.
create table mail (
    id          bigint      generated always as identity primary key,
    round       text        not null,
    unit        text        not null,
    kind        text        not null check (kind in ('invitation', 'reminder', 'release-notice')),
    wave        integer     not null,                       -- of the reminder; number of the release; 0 for an invitation
    recipient   text        not null,
    subject     text        not null,
    body        text        not null,
    state       text        not null default 'queued' check (state in ('queued', 'sent', 'delivered', 'failed')),
    queued_at   timestamptz not null,
    tries       integer     not null default 0,
    next_try_at timestamptz not null default now(),         -- by the database's clock: it is about the mail server
    unique (round, unit, kind, wave)
);

create index mail_queued on mail (next_try_at) where state = 'queued';

-- Every try to send a mail, and every report on what became of it.
create table mail_attempt (
    mail        bigint      not null references mail (id),
    at          timestamptz not null,
    state       text        not null check (state in ('queued', 'sent', 'delivered', 'failed')),  -- of the mail after it
    error       text,
    id          bigint      generated always as identity primary key
);

create index mail_attempt_mail on mail_attempt (mail);

-- How far ahead of the machine's clock the survey's clock has been set, in tests and demonstrations.
create table clock (
    only_one    boolean     primary key default true check (only_one),
    ahead_ms    bigint      not null
);
