-- Events that a command has told and the relay has not yet sent. In the order of id, per key; sent means deleted.
create table outbox (
    id          bigint      generated always as identity primary key,
    topic       text        not null,
    key         text        not null,
    type        text        not null,                       -- CloudEvents type
    revision    bigint      not null check (revision >= 0),
    payload     text        not null,                       -- JSON, sent exactly as it stands here
    added_at    timestamptz not null default now()
);

-- Records that could not be read or handled, each kept until someone has run it again or discarded it.
create table dead_letter (
    id              bigint      generated always as identity primary key,
    topic           text        not null,
    partition       integer     not null,
    record_offset   bigint      not null,
    key             text,                                   -- as text; null where the record had none
    headers         jsonb       not null,
    payload         bytea,                                  -- the record's bytes; null where it had none
    reason          text        not null,
    first_seen_at   timestamptz not null default now(),
    state           text        not null default 'waiting' check (state in ('waiting', 'rerun', 'discarded')),
    settled_at      timestamptz,
    settled_by      text,                                   -- who ran it again or discarded it
    remark          text,                                   -- why it was discarded
    unique (topic, partition, record_offset),
    check ((state = 'waiting') = (settled_at is null))
);

create index dead_letter_waiting on dead_letter (id) where state = 'waiting';
